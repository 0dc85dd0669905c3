package vn.lantoa.frontdoor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The front door as it runs, on a free port, before stand-ins. */
final class RunningFrontDoor implements AutoCloseable {

    static {
        // Signing in and coming back takes more redirects than the client follows by default.
        System.setProperty("jdk.httpclient.redirects.retrylimit", "10");
    }

    private final ConfigurableApplicationContext application;
    private final int port;
    private final HttpClient program = HttpClient.newHttpClient();

    private RunningFrontDoor(ConfigurableApplicationContext application, int port) {
        this.application = application;
        this.port = port;
    }

    static RunningFrontDoor start(String... properties) {
        int port = freePort();
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("server.port", String.valueOf(port));
        arguments.put("lantoa.front-door", "http://localhost:" + port);
        arguments.put("lantoa.front-door-secret", "of-the-front-door");
        for (String property : properties) {
            String[] nameAndValue = property.split("=", 2);
            arguments.put(nameAndValue[0], nameAndValue[1]);
        }
        return new RunningFrontDoor(
                SpringApplication.run(
                        FrontDoorApplication.class,
                        arguments.entrySet().stream()
                                .map(argument -> "--" + argument)
                                .toArray(String[]::new)),
                port);
    }

    /** A port nobody listens on: the front door's own, or that of a service that is down. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String origin() {
        return "http://localhost:" + port;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin() + path));
    }

    /** As a program does: no cookies, redirects left to the test. */
    HttpResponse<String> send(HttpRequest.Builder request) {
        return send(program, request);
    }

    Browser browser() {
        return new Browser();
    }

    /** As a browser does: cookies kept, redirects followed. */
    final class Browser {

        private final CookieManager cookies = new CookieManager();
        private final HttpClient client =
                HttpClient.newBuilder()
                        .cookieHandler(cookies)
                        .followRedirects(HttpClient.Redirect.ALWAYS)
                        .build();

        HttpResponse<String> open(String path) {
            return send(request(path).header("Accept", "text/html"));
        }

        HttpResponse<String> send(HttpRequest.Builder request) {
            return RunningFrontDoor.send(client, request);
        }

        Optional<String> cookie(String name) {
            List<HttpCookie> kept = cookies.getCookieStore().get(URI.create(origin()));
            return kept.stream()
                    .filter(cookie -> cookie.getName().equals(name))
                    .map(HttpCookie::getValue)
                    .findFirst();
        }
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("The front door did not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The test was interrupted.", e);
        }
    }

    @Override
    public void close() {
        application.close();
    }
}
