package example;

import io.github.ziping.Ziping;
import io.github.ziping.office.OfficeException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Takes forms, says what is wrong with them, and gives the official form. */
@SpringBootApplication
public class Application {
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    @Bean
    Ziping ziping() throws OfficeException {
        return Ziping.office("shanghai-2024");
    }
}
