package vn.lantoa.frontdoor;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the front door; see README.md for its environment. */
@SpringBootApplication
@ConfigurationPropertiesScan
class FrontDoorApplication {

    static void main(String[] arguments) {
        // Idle connections are let go before a service (Tomcat: 20 s) does so under a request.
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
        SpringApplication.run(FrontDoorApplication.class, arguments);
    }
}
