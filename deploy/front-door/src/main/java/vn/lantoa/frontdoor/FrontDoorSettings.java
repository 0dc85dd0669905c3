package vn.lantoa.frontdoor;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What can be set from outside ({@code lantoa.*}).
 *
 * @param frontDoor the origin people see in their browser
 * @param issuer who signs people in
 * @param frontDoorSecret this client's secret at the issuer; empty: nobody can sign in
 * @param sessionLife how long a signed-in session lasts without a request
 * @param sessionsAtMost how many sessions are held in memory at once
 * @param connectWithin how long a service may take to accept a connection
 * @param answerWithin how long a service may take to begin its answer; streams of events have no
 *     limit
 * @param publicResources path patterns that are for everybody
 * @param services the services by name
 */
@ConfigurationProperties("lantoa")
public record FrontDoorSettings(
        URI frontDoor,
        URI issuer,
        String frontDoorSecret,
        Duration sessionLife,
        int sessionsAtMost,
        Duration connectWithin,
        Duration answerWithin,
        List<String> publicResources,
        Map<String, Service> services) {

    public FrontDoorSettings {
        publicResources = List.copyOf(publicResources);
    }

    /** Whether people reach this front door by https, be it through a proxy that ends TLS. */
    public boolean secure() {
        return "https".equals(frontDoor.getScheme());
    }

    /** The port people see, be it the scheme's own. */
    public int port() {
        if (frontDoor.getPort() >= 0) {
            return frontDoor.getPort();
        }
        return secure() ? 443 : 80;
    }

    /**
     * Where a service is and what it answers for.
     *
     * @param url the service's base URL
     * @param resources first path segments, without slashes
     */
    public record Service(URI url, List<String> resources) {

        public Service {
            resources = List.copyOf(resources);
        }
    }
}
