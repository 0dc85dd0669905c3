package vn.lantoa.frontdoor.relay;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.lantoa.frontdoor.signin.SessionTokens;

/** Turns a session into the person's access token; a request that brings its own is left alone. */
@Component
class BearerOfSession implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private final SessionTokens tokens;

    BearerOfSession(SessionTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        if (request.headers().firstHeader(HttpHeaders.AUTHORIZATION) != null) {
            return next.handle(request);
        }
        return next.handle(
                tokens.accessToken(request.servletRequest())
                        .map(token -> withBearer(request, token))
                        .orElse(request));
    }

    private static ServerRequest withBearer(ServerRequest request, String token) {
        return ServerRequest.from(request).headers(headers -> headers.setBearerAuth(token)).build();
    }
}
