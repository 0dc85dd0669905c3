package vn.lantoa.identity;

import java.net.InetAddress;
import java.util.Optional;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/** A server whose passwords everybody knows must not be reachable from elsewhere by accident. */
@Component
class LoopbackOnly implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {

    private final ServerProperties server;
    private final IdentitySettings settings;

    LoopbackOnly(ServerProperties server, IdentitySettings settings) {
        this.server = server;
        this.settings = settings;
    }

    @Override
    public void customize(ConfigurableWebServerFactory factory) {
        Optional<InetAddress> address = Optional.ofNullable(server.getAddress());
        if (!settings.anywhere() && !address.map(InetAddress::isLoopbackAddress).orElse(false)) {
            throw new Exposed(address.map(InetAddress::getHostAddress).orElse("every address"));
        }
    }

    static final class Exposed extends RuntimeException {
        Exposed(String address) {
            super(
                    "This authorization server would listen on %s, but the passwords of all its accounts are known."
                            .formatted(address));
        }
    }

    /** Turns {@link Exposed} into the last words before the exit, without a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<Exposed> {
        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, Exposed cause) {
            return new FailureAnalysis(
                    cause.getMessage(),
                    "Leave SERVER_ADDRESS at 127.0.0.1. If the network around this machine is closed, set"
                            + " LANTOA_IDENTITY_ANYWHERE=true.",
                    cause);
        }
    }
}
