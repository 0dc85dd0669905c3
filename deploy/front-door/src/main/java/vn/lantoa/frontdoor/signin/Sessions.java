package vn.lantoa.frontdoor.signin;

import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.session.StandardManager;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import vn.lantoa.frontdoor.FrontDoorSettings;

/** Holds sessions in memory, so many at most, under the one origin people see. */
@Component
class Sessions implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final FrontDoorSettings settings;

    Sessions(FrontDoorSettings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(this::bounded);
        server.addConnectorCustomizers(this::underOneOrigin);
    }

    private void bounded(Context context) {
        StandardManager manager = new StandardManager();
        manager.setMaxActiveSessions(settings.sessionsAtMost());
        manager.setPathname(null);
        context.setManager(manager);
    }

    /**
     * Redirects and the Secure mark of cookies follow the configured origin, never a client's Host
     * header: behind a proxy that ends TLS the request itself is plain http.
     */
    private void underOneOrigin(Connector connector) {
        connector.setScheme(settings.frontDoor().getScheme());
        connector.setSecure(settings.secure());
        connector.setProxyName(settings.frontDoor().getHost());
        connector.setProxyPort(settings.port());
    }
}
