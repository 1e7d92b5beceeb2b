package bo.comteco.postventa.bootstrap;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** Who may come in under the demo profile: the demo's users, with one password that is said at the start. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoIdentity {

    private static final Logger LOG = LoggerFactory.getLogger(DemoIdentity.class);

    @Bean
    UserDetailsService demoUsers(@Value("${postventa.demo.password:}") String given) {
        var password = given.isBlank() ? drawn() : given;
        LOG.info(
                "demo users: {}; password: {}",
                DemoUsers.ALL.stream().map(DemoUsers.DemoUser::name).collect(Collectors.joining(", ")),
                given.isBlank() ? password : "as configured");
        return new InMemoryUserDetailsManager(DemoUsers.ALL.stream()
                .map(user -> User.withUsername(user.name())
                        .password("{noop}" + password)
                        .build())
                .toList());
    }

    private static String drawn() {
        var bytes = new byte[8];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
