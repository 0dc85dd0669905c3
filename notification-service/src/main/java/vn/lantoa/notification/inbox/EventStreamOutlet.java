package vn.lantoa.notification.inbox;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes a stream as {@code text/event-stream}, each notice sent off at once. */
final class EventStreamOutlet implements LiveStream.Outlet {

    private final OutputStream out;
    private final Reader reader;
    private final Locale language;
    private final Wording wording;
    private final JsonMapper json;

    private EventStreamOutlet(
            OutputStream out, Reader reader, Locale language, Wording wording, JsonMapper json) {
        this.out = out;
        this.reader = reader;
        this.language = language;
        this.wording = wording;
        this.json = json;
    }

    /** Begins the answer, so that the client knows at once that it is connected. */
    static EventStreamOutlet begin(
            HttpServletResponse response,
            Duration retry,
            Reader reader,
            Locale language,
            Wording wording,
            JsonMapper json)
            throws IOException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        EventStreamOutlet outlet =
                new EventStreamOutlet(response.getOutputStream(), reader, language, wording, json);
        outlet.write("retry: " + retry.toMillis() + "\n\n");
        return outlet;
    }

    @Override
    public void notice(Notice notice) throws IOException {
        String item = json.writeValueAsString(InboxItem.of(notice, reader, wording, language));
        write("id: " + notice.id() + "\nevent: notice\ndata: " + item + "\n\n");
    }

    @Override
    public void heartbeat() throws IOException {
        write(":\n\n");
    }

    private void write(String lines) throws IOException {
        out.write(lines.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
