package vn.lantoa.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A system started by {@code deploy/local/run}, at its port base. */
record Target(int base, HttpClient http) {

    static Target at(int base) {
        return new Target(base, HttpClient.newHttpClient());
    }

    String plan() {
        return "http://127.0.0.1:" + (base + 1);
    }

    String content() {
        return "http://127.0.0.1:" + (base + 2);
    }

    String reporting() {
        return "http://127.0.0.1:" + (base + 3);
    }

    String store() {
        return "mongodb://127.0.0.1:" + (27017 - 8080 + base);
    }

    String token(String client) throws IOException, InterruptedException {
        String basic =
                Base64.getEncoder()
                        .encodeToString((client + ":secret").getBytes(StandardCharsets.UTF_8));
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + (base + 10) + "/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                        .build();
        return json(request).path("access_token").asString();
    }

    JsonNode get(String token, String url) throws IOException, InterruptedException {
        return json(authorized(token, url).GET().build());
    }

    JsonNode post(String token, String url, String body) throws IOException, InterruptedException {
        return json(
                authorized(token, url)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    /** The id of what became of a document. */
    String upload(String token, String url, byte[] document)
            throws IOException, InterruptedException {
        return json(authorized(token, url)
                        .header("Content-Type", "application/octet-stream")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(document))
                        .build())
                .path("id")
                .asString();
    }

    byte[] download(String token, String url) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                http.send(authorized(token, url).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(url + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Whether a page is there for everybody. */
    boolean isThere(String url) throws IOException, InterruptedException {
        HttpRequest page = HttpRequest.newBuilder(URI.create(url)).build();
        return http.send(page, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }

    private static HttpRequest.Builder authorized(String token, String url) {
        return HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token);
    }

    private JsonNode json(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(
                    request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }
}
