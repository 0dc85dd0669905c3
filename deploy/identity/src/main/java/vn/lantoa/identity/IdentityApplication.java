package vn.lantoa.identity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the authorization server; see README.md for its environment. */
@SpringBootApplication
@ConfigurationPropertiesScan
class IdentityApplication {

    static void main(String[] arguments) {
        SpringApplication.run(IdentityApplication.class, arguments);
    }
}
