package bo.comteco.postventa.adapter.whatsapp;

import bo.comteco.postventa.application.driven.SupervisionNotices;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.guard.LongestEntry;
import java.time.InstantSource;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
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

    /** All calls go by it; by the application's clock, where there is one. */
    @Bean
    Guard whatsappGuard(WhatsAppProperties properties, ObjectProvider<InstantSource> clock) {
        return new Guard(SystemName.WHATSAPP, properties.guard(), clock.getIfAvailable(InstantSource::system));
    }

    /** What is sent, once. */
    @Bean
    LongestEntry whatsappLongestEntry(WhatsAppProperties properties) {
        return LongestEntry.of(SystemName.WHATSAPP, 1, properties.readTimeout(), properties.guard());
    }

    /** The application's builder, where there is one, brings its observations along. */
    @Bean
    SupervisionNotices supervisionNotices(
            WhatsAppProperties properties,
            Function<Message, String> texts,
            ObjectProvider<RestClient.Builder> builder,
            @Qualifier("whatsappGuard") Guard guard) {
        return new WhatsAppNotices(
                WhatsAppClient.of(properties, builder.getIfAvailable(RestClient::builder), guard),
                new TemplateMessage(properties, texts),
                properties.setUpPause());
    }
}
