package vn.lantoa.notification.inbox;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.lantoa.chassis.access.Actor;

/**
 * {@code /inbox/stream}: new notices as they come. A stream takes no more than the virtual thread
 * of its request.
 */
@RestController
final class StreamController {

    private static final Logger log = LoggerFactory.getLogger(StreamController.class);
    private static final int REPLAYED_MOST = 200;

    private final Inbox inbox;
    private final LiveStreams streams;
    private final StreamSettings settings;
    private final Wording wording;
    private final JsonMapper json;

    StreamController(
            Inbox inbox,
            LiveStreams streams,
            StreamSettings settings,
            Wording wording,
            JsonMapper json) {
        this.inbox = inbox;
        this.streams = streams;
        this.settings = settings;
        this.wording = wording;
        this.json = json;
    }

    /**
     * Server-sent events: event {@code notice}, id the notice's, data the item as in {@code
     * /inbox}. The stream ends when the token expires, at a shutdown, and for a reader who does not
     * read; a client then comes again with the last id, as browsers do by themselves.
     *
     * @param lastEventId everything newer than this notice first; at most 200, after which the
     *     stream ends so that the client comes for the rest
     * @param after the same, for a browser's first connection, which cannot send the header
     */
    @ApiResponse(
            responseCode = "200",
            description = "events named notice; data is an item",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = InboxItem.class)))
    @GetMapping(path = "/inbox/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void stream(
            @RequestHeader(name = "Last-Event-ID") Optional<String> lastEventId,
            @RequestParam Optional<String> after,
            Actor by,
            JwtAuthenticationToken token,
            Locale language,
            HttpServletResponse response) {
        Reader reader = Reader.of(by);
        LiveStream stream = prepared(reader, lastEventId.or(() -> after));
        streams.add(stream);
        try {
            EventStreamOutlet outlet =
                    EventStreamOutlet.begin(
                            response, settings.retry(), reader, language, wording, json);
            Instant expiry =
                    Optional.ofNullable(token.getToken().getExpiresAt()).orElse(Instant.MAX);
            stream.send(outlet, settings.heartbeat(), expiry);
        } catch (IOException e) {
            log.debug("A reader is gone: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            streams.remove(stream);
        }
    }

    /** What is there already is looked up before what was missed, so that nothing is between. */
    private LiveStream prepared(Reader reader, Optional<String> lastEventId) {
        Instant since = Instant.now().minus(Lookout.FAR);
        Map<String, Instant> known = inbox.knownSince(reader, since);
        LiveStream stream = new LiveStream(reader, since, known);
        lastEventId.ifPresent(
                id -> {
                    List<Notice> missed = inbox.after(reader, id, REPLAYED_MOST + 1);
                    stream.replay(
                            missed.stream().limit(REPLAYED_MOST).toList(),
                            missed.size() > REPLAYED_MOST);
                });
        return stream;
    }
}
