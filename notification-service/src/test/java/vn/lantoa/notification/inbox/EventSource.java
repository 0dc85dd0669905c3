package vn.lantoa.notification.inbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.lantoa.fixtures.Member;

/** Reads a stream of server-sent events as a browser does, without coming again. */
final class EventSource implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final HttpResponse<InputStream> answer;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Thread reading;

    private EventSource(HttpResponse<InputStream> answer) {
        this.answer = answer;
        this.reading = Thread.ofVirtual().start(this::read);
    }

    static EventSource open(int port, Member who, String... headers) {
        return openAt(port, "/inbox/stream", who, headers);
    }

    static EventSource openAt(int port, String path, Member who, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Authorization", who.bearer())
                        .header("Accept", "text/event-stream");
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new EventSource(
                    HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            in.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException e) {
            lines.add("closed: " + e.getMessage());
        }
    }

    int status() {
        return answer.statusCode();
    }

    List<String> lines() {
        return lines;
    }

    /** The ids of the notices that came, in order. */
    List<String> ids() {
        return after("id: ");
    }

    /** The items that came, as JSON. */
    List<String> items() {
        return after("data: ");
    }

    private List<String> after(String field) {
        return lines.stream()
                .filter(line -> line.startsWith(field))
                .map(line -> line.substring(field.length()))
                .toList();
    }

    boolean hasEnded() {
        return !reading.isAlive();
    }

    @Override
    public void close() {
        try {
            answer.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
