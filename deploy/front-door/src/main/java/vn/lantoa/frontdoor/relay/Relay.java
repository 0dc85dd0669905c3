package vn.lantoa.frontdoor.relay;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.lantoa.frontdoor.FrontDoorSettings;
import vn.lantoa.frontdoor.ServiceAway;

/**
 * Speaks to the services. The gateway's own exchange would cut a stream of events at the read
 * timeout, and when a reader has gone it would read the stream to its end, which never comes; hence
 * the Java client as it is.
 */
@Component
class Relay implements ProxyExchange {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);

    /** The Java client writes these itself. */
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "content-length", "expect", "host", "upgrade");

    private final HttpClient client;
    private final Duration answerWithin;

    Relay(FrontDoorSettings settings) {
        this.answerWithin = settings.answerWithin();
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(settings.connectWithin())
                        .executor(Executors.newVirtualThreadPerTaskExecutor())
                        .build();
    }

    @Override
    public ServerResponse exchange(Request request) {
        URI uri = Objects.requireNonNull(request.getUri(), "The route names no service.");
        HttpResponse<InputStream> answer = send(forService(request, uri), uri);
        RelayedResponse response = new RelayedResponse(answer);
        request.getResponseConsumers()
                .forEach(consumer -> consumer.accept(response.asReceived(), response));
        return response;
    }

    private HttpResponse<InputStream> send(HttpRequest request, URI uri) {
        try {
            return client.send(request, BodyHandlers.ofInputStream());
        } catch (ConnectException | HttpConnectTimeoutException e) {
            log.warn("{} can't be reached: {}", uri.getAuthority(), e.toString());
            throw new ServiceAway.Down(e);
        } catch (IOException e) {
            log.warn("{} did not answer: {}", uri.getAuthority(), e.toString());
            throw HttpMethod.GET.matches(request.method()) && !(e instanceof HttpTimeoutException)
                    ? new ServiceAway.Down(e)
                    : new ServiceAway.Unanswered(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceAway.Unanswered(e);
        }
    }

    private HttpRequest forService(Request request, URI uri) {
        HttpRequest.Builder forService =
                HttpRequest.newBuilder(uri)
                        .method(request.getMethod().name(), body(request.getServerRequest()));
        request.getHeaders()
                .forEach(
                        (name, values) -> {
                            if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                                values.forEach(value -> forService.header(name, value));
                            }
                        });
        // From Java 26 on a timeout covers the body as well: a stream of events must not have one.
        if (!wantsEvents(request.getHeaders())) {
            forService.timeout(answerWithin);
        }
        return forService.build();
    }

    private static boolean wantsEvents(HttpHeaders headers) {
        List<String> accepted = headers.getOrEmpty(HttpHeaders.ACCEPT);
        return accepted.stream()
                .anyMatch(accept -> accept.contains(MediaType.TEXT_EVENT_STREAM_VALUE));
    }

    private static BodyPublisher body(ServerRequest request) {
        HttpServletRequest received = request.servletRequest();
        boolean chunked = received.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        if (isForm(received)) {
            // Looking for the form token has read the body; what the gateway wrote anew has its own
            // length.
            return BodyPublishers.ofByteArray(readAll(received));
        }
        if (chunked) {
            return BodyPublishers.ofInputStream(() -> open(received));
        }
        long length = received.getContentLengthLong();
        return length <= 0
                ? BodyPublishers.noBody()
                : BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(() -> open(received)), length);
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType());
        return type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static byte[] readAll(HttpServletRequest request) {
        try (InputStream form = open(request)) {
            return form.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(HttpServletRequest request) {
        try {
            return request.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
