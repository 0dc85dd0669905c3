package vn.lantoa.frontdoor.relay;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.setPath;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.cloud.gateway.server.mvc.predicate.GatewayRequestPredicates.path;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import vn.lantoa.frontdoor.FrontDoorSettings;
import vn.lantoa.frontdoor.FrontDoorSettings.Service;

/** Sends each resource to the service that answers for it; the table is in application.yml. */
@Configuration(proxyBeanMethods = false)
class Routes {

    private static final Map<String, String> DOCUMENTS =
            Map.of("openapi", "/v3/api-docs", "asyncapi", "/asyncapi");

    @Bean
    RouterFunction<ServerResponse> services(FrontDoorSettings settings, BearerOfSession bearer) {
        return settings.services().entrySet().stream()
                .flatMap(
                        service ->
                                Stream.concat(
                                        Stream.of(
                                                resources(
                                                        service.getKey(),
                                                        service.getValue(),
                                                        bearer)),
                                        documents(service.getKey(), service.getValue())))
                .reduce(RouterFunction::and)
                .orElseThrow(() -> new IllegalStateException("lantoa.services names no service."));
    }

    private static RouterFunction<ServerResponse> resources(
            String name, Service service, BearerOfSession bearer) {
        String[] patterns =
                service.resources().stream()
                        .flatMap(resource -> Stream.of("/" + resource, "/" + resource + "/**"))
                        .toArray(String[]::new);
        return route(name)
                .route(path(patterns), http())
                .before(uri(service.url()))
                .filter(bearer)
                .build();
    }

    private static Stream<RouterFunction<ServerResponse>> documents(String name, Service service) {
        return DOCUMENTS.entrySet().stream()
                .map(
                        document ->
                                route(name + "-" + document.getKey())
                                        .GET("/docs/" + name + "/" + document.getKey(), http())
                                        .before(uri(service.url()))
                                        .before(setPath(document.getValue()))
                                        .build());
    }
}
