package bo.comteco.postventa.bootstrap;

import bo.comteco.postventa.application.driven.SentNotices;
import bo.comteco.postventa.application.driven.SupervisionNotices;
import bo.comteco.postventa.application.driving.HearOfNotices;
import bo.comteco.postventa.application.sending.EffectSender;
import bo.comteco.postventa.application.sending.NoticeDesk;
import bo.comteco.postventa.application.sending.NoticeSender;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends notices to supervision, and hears what became of them. */
@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

    @Bean
    EffectSender noticeSender(SupervisionNotices notices, SentNotices sent, InstantSource clock) {
        return new NoticeSender(notices, sent, clock);
    }

    @Bean
    HearOfNotices hearOfNotices(SentNotices sent) {
        return new NoticeDesk(sent);
    }
}
