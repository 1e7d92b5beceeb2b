package bo.comteco.postventa.bootstrap;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The runnable service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PostventaService {

    public static void main(String[] args) {
        SpringApplication.run(PostventaService.class, args);
    }
}
