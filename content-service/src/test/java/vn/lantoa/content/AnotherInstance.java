package vn.lantoa.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.lantoa.fixtures.ServiceTestProperties;

/** A further instance of the service beside the one under test, on the same broker and store. */
public record AnotherInstance(ConfigurableApplicationContext context) implements AutoCloseable {

    /**
     * @param settings {@code name=value}, other than usual
     */
    public static AnotherInstance start(String... settings) {
        List<String> arguments = new ArrayList<>();
        arguments.add("--server.port=0");
        ServiceTestProperties.all()
                .forEach((name, value) -> arguments.add("--" + name + "=" + value));
        Arrays.stream(settings).map("--"::concat).forEach(arguments::add);
        return new AnotherInstance(
                SpringApplication.run(
                        ContentServiceApplication.class, arguments.toArray(String[]::new)));
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
