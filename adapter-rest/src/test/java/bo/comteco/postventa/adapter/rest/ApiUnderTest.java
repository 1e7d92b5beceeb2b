package bo.comteco.postventa.adapter.rest;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.access.Role;
import bo.comteco.postventa.domain.common.Message;
import java.util.Set;
import java.util.function.Function;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The service that tests of this module start: the API, one adviser, and texts that show their keys. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(RestConfiguration.class)
public class ApiUnderTest {

    public static final Actor ADVISER = new Actor("asesora", Set.of(Role.COMMERCIAL_ADVISER), "CENTRO");

    @Bean
    CurrentActor currentActor() {
        return () -> ADVISER;
    }

    /** The key and the arguments, so that a test sees which text was chosen and what it was given. */
    @Bean
    Function<Message, String> texts() {
        return message -> message.key() + message.arguments();
    }
}
