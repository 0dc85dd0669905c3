package vn.lantoa.frontdoor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * An issuer that signs everybody in as one person without asking, and hands out the access tokens
 * access-1, access-2, … It is as strict about PKCE as the real one.
 */
final class StandInIssuer implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final RSAKey key;
    private final StandInService http = StandInService.answering(this::handle);
    private final AtomicInteger tokens = new AtomicInteger();
    private volatile Map<String, String> asked = Map.of();
    private volatile int tokenSeconds = 600;
    private volatile boolean refreshes = true;

    StandInIssuer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("stand-in").generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    String url() {
        return http.url();
    }

    /** From now on access tokens are refreshed before every use. */
    void tokensExpireAtOnce() {
        tokenSeconds = 1;
    }

    void endsSignIns() {
        refreshes = false;
    }

    private void handle(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/.well-known/openid-configuration" -> json(exchange, 200, metadata());
            case "/jwks" -> json(exchange, 200, new JWKSet(key.toPublicJWK()).toJSONObject());
            case "/authorize" -> authorize(exchange);
            case "/token" -> token(exchange, parameters("?" + http.last().text()));
            case "/end" -> StandInService.answer(exchange, 200, "text/html", "signed out");
            default -> StandInService.answer(exchange, 404, "text/plain", "");
        }
    }

    private Map<String, Object> metadata() {
        return Map.of(
                "issuer", url(),
                "authorization_endpoint", url() + "/authorize",
                "token_endpoint", url() + "/token",
                "jwks_uri", url() + "/jwks",
                "end_session_endpoint", url() + "/end",
                "subject_types_supported", List.of("public"));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        asked = parameters(exchange.getRequestURI().toString());
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        asked.get("redirect_uri") + "?code=the-code&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange, Map<String, String> form) throws IOException {
        boolean granted =
                switch (requireNonNull(form.get("grant_type"))) {
                    case "authorization_code" ->
                            challenge(form).equals(asked.get("code_challenge"));
                    case "refresh_token" -> refreshes;
                    default -> false;
                };
        if (granted) {
            json(
                    exchange,
                    200,
                    Map.of(
                            "access_token",
                            "access-" + tokens.incrementAndGet(),
                            "refresh_token",
                            "refresh",
                            "id_token",
                            idToken(),
                            "token_type",
                            "Bearer",
                            "expires_in",
                            tokenSeconds));
        } else {
            json(exchange, 400, Map.of("error", "invalid_grant"));
        }
    }

    private String idToken() {
        JWTClaimsSet claims =
                new JWTClaimsSet.Builder()
                        .issuer(url())
                        .subject("unit-head")
                        .audience("front-door")
                        .issueTime(Date.from(Instant.now()))
                        .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                        .claim("nonce", asked.get("nonce"))
                        .claim("name", "Lê Quốc Hưng")
                        .claim("organisation", "SNgV")
                        .claim("unit", "HTQT")
                        .claim("unit_name", "Phòng Hợp tác quốc tế")
                        .claim("roles", List.of("UNIT_HEAD", "SOMETHING_NEW"))
                        .build();
        SignedJWT token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                        claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
        return token.serialize();
    }

    private static String challenge(Map<String, String> form) {
        try {
            String verifier = requireNonNull(form.get("code_verifier"));
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> parameters(String uri) {
        MultiValueMap<String, String> query =
                UriComponentsBuilder.fromUriString(uri).build().getQueryParams();
        return query.toSingleValueMap();
    }

    private static void json(HttpExchange exchange, int status, Map<String, Object> body)
            throws IOException {
        StandInService.answer(exchange, status, "application/json", JSON.writeValueAsString(body));
    }

    @Override
    public void close() {
        http.close();
    }
}
