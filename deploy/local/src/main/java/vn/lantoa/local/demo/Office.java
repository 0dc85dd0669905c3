package vn.lantoa.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The people of the demonstration, each with a token, and what they send. */
final class Office {

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, String> tokens = new HashMap<>();
    private final URI issuer;

    Office(URI issuer) {
        this.issuer = issuer;
    }

    /**
     * Posts as a person. The key makes a story that is told again change nothing.
     *
     * @throws IllegalStateException when it is refused
     */
    JsonNode post(String person, URI address, String key, String contentType, byte[] body) {
        HttpResponse<String> answer =
                send(
                        HttpRequest.newBuilder(address)
                                .header("Authorization", "Bearer " + token(person))
                                .header("Content-Type", contentType)
                                .header("Idempotency-Key", key)
                                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(
                    "%s, %s: %d %s".formatted(key, address, answer.statusCode(), answer.body()));
        }
        return json(answer.body());
    }

    /** Posts what may be refused, as a clock that stands later already. */
    void postOrLetBe(String person, URI address, String body) {
        send(
                HttpRequest.newBuilder(address)
                        .header("Authorization", "Bearer " + token(person))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    JsonNode get(String person, URI address) {
        return json(
                send(HttpRequest.newBuilder(address)
                                .header("Authorization", "Bearer " + token(person))
                                .GET())
                        .body());
    }

    /** The sample members' clients, and the secret that only identities of one machine have. */
    private String token(String person) {
        return tokens.computeIfAbsent(
                person,
                name ->
                        json(send(HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                                                .header("Authorization", basic(name))
                                                .header(
                                                        "Content-Type",
                                                        "application/x-www-form-urlencoded")
                                                .POST(
                                                        HttpRequest.BodyPublishers.ofString(
                                                                "grant_type=client_credentials")))
                                        .body())
                                .path("access_token")
                                .asString());
    }

    private static String basic(String name) {
        byte[] pair = (name + ":secret").getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.timeout(Duration.ofSeconds(30)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
