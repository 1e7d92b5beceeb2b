package bo.comteco.postventa.adapter.whatsapp;

import bo.comteco.postventa.guard.GuardLimits;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose account sends which template to whom, and how long WhatsApp is waited for.
 *
 * @param baseUrl what stands before the version
 * @param apiVersion the Graph API's version, such as {@code 23.0}
 * @param phoneNumberId the id of the number that sends
 * @param token sent as a bearer token
 * @param recipient supervision's telephone, with its country code and nothing but digits: {@code 59170000001}
 * @param template the name of the approved template
 * @param language the template's language
 * @param appSecret with which news are signed
 * @param verifyToken by which the subscription to news is confirmed
 * @param connectTimeout how long a connection may take
 * @param readTimeout how long an answer may take, from the request's first byte to the answer's last
 * @param setUpPause for how long nothing is sent again after an error that somebody has to mend first
 * @param guard what it is spared
 */
@ConfigurationProperties("postventa.whatsapp")
public record WhatsAppProperties(
        @DefaultValue("https://graph.facebook.com") URI baseUrl,
        String apiVersion,
        String phoneNumberId,
        String token,
        String recipient,
        String template,
        @DefaultValue("es") String language,
        String appSecret,
        String verifyToken,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout,
        @DefaultValue("30m") Duration setUpPause,
        @DefaultValue GuardLimits guard) {

    private static final Pattern ANYTHING = Pattern.compile(".*\\S.*");

    /** @throws IllegalArgumentException if something is not set, or is none */
    @ConstructorBinding
    public WhatsAppProperties {
        require("api-version", apiVersion, Pattern.compile("[1-9][0-9]*\\.[0-9]+"));
        require("phone-number-id", phoneNumberId, Pattern.compile("[0-9]+"));
        require("token", token, ANYTHING);
        require("recipient", recipient, Pattern.compile("[1-9][0-9]{7,14}"));
        require("template", template, Pattern.compile("[a-z0-9_]+"));
        require("language", language, Pattern.compile("[a-z]{2,3}(_[A-Z]{2})?"));
        require("app-secret", appSecret, ANYTHING);
        require("verify-token", verifyToken, ANYTHING);
        if (connectTimeout.compareTo(Duration.ZERO) <= 0 || readTimeout.compareTo(Duration.ZERO) <= 0) {
            throw new IllegalArgumentException("postventa.whatsapp: a time-out must be above zero");
        }
        if (setUpPause.isNegative()) {
            throw new IllegalArgumentException("postventa.whatsapp.set-up-pause must not be below zero");
        }
    }

    /** With the limits that hold where nothing is configured. */
    public WhatsAppProperties(
            URI baseUrl,
            String apiVersion,
            String phoneNumberId,
            String token,
            String recipient,
            String template,
            String language,
            String appSecret,
            String verifyToken,
            Duration connectTimeout,
            Duration readTimeout,
            Duration setUpPause) {
        this(
                baseUrl,
                apiVersion,
                phoneNumberId,
                token,
                recipient,
                template,
                language,
                appSecret,
                verifyToken,
                connectTimeout,
                readTimeout,
                setUpPause,
                GuardLimits.standard());
    }

    private static void require(String name, @Nullable String value, Pattern shape) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("postventa.whatsapp." + name + " is not set");
        }
        if (!shape.matcher(value).matches()) {
            throw new IllegalArgumentException("postventa.whatsapp." + name + " is none");
        }
    }

    /** The address of the messages. */
    String messages() {
        return baseUrl.toString().replaceFirst("/+$", "") + "/v" + apiVersion + "/" + phoneNumberId + "/messages";
    }

    /** Everything but secrets and the recipient. */
    @Override
    public String toString() {
        return "WhatsAppProperties[messages=" + messages() + ", template=" + template + ", language=" + language
                + ", connectTimeout=" + connectTimeout + ", readTimeout=" + readTimeout + ", setUpPause=" + setUpPause
                + "]";
    }
}
