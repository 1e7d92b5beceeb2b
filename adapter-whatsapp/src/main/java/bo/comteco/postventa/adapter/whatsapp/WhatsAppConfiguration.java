package bo.comteco.postventa.adapter.whatsapp;

import bo.comteco.postventa.application.driven.SupervisionNotices;
import bo.comteco.postventa.domain.common.Message;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.client.RestClient;

/**
 * Fills the role of messages to supervision with WhatsApp, as {@link WhatsAppProperties} say, and opens the door for its
 * news. To be imported by the service, which brings the driving port of the news, a {@code Function<Message, String>}
 * that renders texts, and lets everybody in at {@code /webhooks/whatsapp}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WhatsAppProperties.class)
@Import(WebhookController.class)
public class WhatsAppConfiguration {

    /** The application's builder, where there is one, brings its observations along. */
    @Bean
    SupervisionNotices supervisionNotices(
            WhatsAppProperties properties,
            Function<Message, String> texts,
            ObjectProvider<RestClient.Builder> builder) {
        return new WhatsAppNotices(
                WhatsAppClient.of(properties, builder.getIfAvailable(RestClient::builder)),
                new TemplateMessage(properties, texts),
                properties.setUpPause());
    }
}
