package vn.lantoa.frontdoor.relay;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;
import vn.lantoa.frontdoor.page.PageHeaders;

/** A service's answer on its way to the client: passed on as it comes, events one by one. */
final class RelayedResponse implements ServerResponse {

    private static final Logger log = LoggerFactory.getLogger(RelayedResponse.class);
    private static final int PIECE = 16 * 1024;

    private final HttpResponse<InputStream> answer;
    private final HttpHeaders headers = new HttpHeaders();

    RelayedResponse(HttpResponse<InputStream> answer) {
        this.answer = answer;
    }

    /** The answer before the gateway's header filters decide which headers go on. */
    ProxyExchange.Response asReceived() {
        HttpHeaders received = new HttpHeaders();
        answer.headers().map().forEach(received::addAll);
        return new Received(statusCode(), received);
    }

    private record Received(HttpStatusCode status, HttpHeaders headers)
            implements ProxyExchange.Response {
        @Override
        public HttpStatusCode getStatusCode() {
            return status;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }

    @Override
    public HttpStatusCode statusCode() {
        return HttpStatusCode.valueOf(answer.statusCode());
    }

    @Override
    public HttpHeaders headers() {
        return headers;
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return new LinkedMultiValueMap<>();
    }

    @Override
    public @Nullable ModelAndView writeTo(
            HttpServletRequest request, HttpServletResponse response, Context context)
            throws IOException {
        // Closing without reading to the end tells the service that nobody listens any more.
        try (InputStream body = answer.body()) {
            PageHeaders.leaveTo(request);
            response.setStatus(answer.statusCode());
            headers.forEach((name, values) -> values.forEach(v -> response.addHeader(name, v)));
            copy(body, response.getOutputStream());
        }
        return null;
    }

    private void copy(InputStream body, ServletOutputStream out) throws IOException {
        boolean live = isEventStream();
        byte[] piece = new byte[PIECE];
        // A service that breaks off in mid-answer is an error; a reader who leaves is not.
        for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
            try {
                out.write(piece, 0, read);
                if (live) {
                    out.flush();
                }
            } catch (IOException gone) {
                log.debug("The reader has gone: {}", gone.toString());
                return;
            }
        }
    }

    private boolean isEventStream() {
        MediaType type = headers.getContentType();
        return type != null && type.isCompatibleWith(MediaType.TEXT_EVENT_STREAM);
    }
}
