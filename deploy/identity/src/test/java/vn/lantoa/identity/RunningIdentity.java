package vn.lantoa.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server as it runs, on a free port, spoken to over HTTP only. */
final class RunningIdentity implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final ConfigurableApplicationContext application;
    private final HttpClient browser =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private final HttpClient program = HttpClient.newHttpClient();

    private RunningIdentity(ConfigurableApplicationContext application) {
        this.application = application;
    }

    static RunningIdentity start(String... properties) {
        String[] arguments =
                Stream.concat(Stream.of("server.port=0"), Stream.of(properties))
                        .map(property -> "--" + property)
                        .toArray(String[]::new);
        return new RunningIdentity(SpringApplication.run(IdentityApplication.class, arguments));
    }

    URI at(String path) {
        return URI.create(
                "http://localhost:"
                        + application.getEnvironment().getRequiredProperty("local.server.port")
                        + path);
    }

    HttpResponse<String> get(String path) {
        return send(program, HttpRequest.newBuilder(at(path)));
    }

    JsonNode json(String path) {
        return JSON.readTree(get(path).body());
    }

    /** As a browser does: with cookies, redirects left to the test. */
    HttpResponse<String> browse(URI page, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(page).header("Accept", "text/html");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(browser, request);
    }

    HttpResponse<String> submit(String path, Map<String, String> form) {
        return send(browser, form(path, form).header("Accept", "text/html"));
    }

    HttpResponse<String> token(String client, String secret, Map<String, String> form) {
        String credentials =
                Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(UTF_8));
        return send(
                program,
                form("/oauth2/token", form).header("Authorization", "Basic " + credentials));
    }

    HttpResponse<String> tokenByPost(Map<String, String> form) {
        return send(program, form("/oauth2/token", form));
    }

    /** Reads and verifies a token of an answer with this server's published keys. */
    Jwt verified(HttpResponse<String> answer, String token) {
        return NimbusJwtDecoder.withJwkSetUri(at("/oauth2/jwks").toString())
                .build()
                .decode(JSON.readTree(answer.body()).required(token).asString());
    }

    static String field(HttpResponse<String> answer, String name) {
        return JSON.readTree(answer.body()).required(name).asString();
    }

    private HttpRequest.Builder form(String path, Map<String, String> form) {
        String body =
                form.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("The server did not answer.", e);
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
