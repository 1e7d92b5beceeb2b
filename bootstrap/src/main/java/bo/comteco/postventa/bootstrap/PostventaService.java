package bo.comteco.postventa.bootstrap;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The runnable service. */
@SpringBootApplication
public class PostventaService {

    public static void main(String[] args) {
        SpringApplication.run(PostventaService.class, args);
    }
}
