package bo.comteco.postventa.adapter.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;

import bo.comteco.postventa.application.driving.HearOfNotices;
import bo.comteco.postventa.guard.Signature;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The door by which WhatsApp tells what became of messages. It needs no user: who knocks shows the verification token, or
 * signs what it says. Nothing is parsed before its signature is known.
 */
@RestController
@RequestMapping(WebhookController.PATH)
final class WebhookController {

    static final String PATH = "/webhooks/whatsapp";

    private static final int LARGEST_BODY = 1024 * 1024;
    private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{1,200}");

    private final HearOfNotices notices;
    private final Signature signature;
    private final byte[] verifyToken;

    WebhookController(HearOfNotices notices, WhatsAppProperties properties) {
        this.notices = notices;
        this.signature = new Signature(properties.appSecret());
        this.verifyToken = properties.verifyToken().getBytes(UTF_8);
    }

    /** Confirms the subscription by giving the challenge back. */
    @GetMapping(produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> verify(
            @RequestParam(name = "hub.mode", defaultValue = "") String mode,
            @RequestParam(name = "hub.verify_token", defaultValue = "") String token,
            @RequestParam(name = "hub.challenge", defaultValue = "") String challenge) {
        boolean known = MessageDigest.isEqual(verifyToken, token.getBytes(UTF_8));
        return known && mode.equals("subscribe") && CHALLENGE.matcher(challenge).matches()
                ? ResponseEntity.ok(challenge)
                : ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }

    /** Whatever is not answered by 200 is told again: only what was signed and can't be stored now deserves that. */
    @PostMapping
    ResponseEntity<Void> hear(
            InputStream body, @RequestHeader(name = "X-Hub-Signature-256", required = false) @Nullable String signed)
            throws IOException {
        byte[] told = body.readNBytes(LARGEST_BODY + 1);
        if (told.length > LARGEST_BODY) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        if (!signature.isOf(told, signed)) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        var json = Json.read(told);
        if (json.isEmpty()) {
            return ResponseEntity.badRequest().build();
        }
        ReportedNews.in(json.get()).forEach(notices::hear);
        return ResponseEntity.ok().build();
    }
}
