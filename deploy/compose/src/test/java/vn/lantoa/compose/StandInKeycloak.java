package vn.lantoa.compose;

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
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import tools.jackson.databind.json.JsonMapper;
import vn.lantoa.fixtures.Member;

/** An issuer at the path of Keycloak's realm: metadata, keys, and a token endpoint that listens. */
final class StandInKeycloak implements AutoCloseable {

    private final HttpServer server;
    private final RSAKey key;
    private final Queue<String> clients = new ConcurrentLinkedQueue<>();

    private StandInKeycloak(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    static StandInKeycloak start() throws IOException, JOSEException {
        StandInKeycloak issuer =
                new StandInKeycloak(
                        HttpServer.create(
                                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0),
                        new RSAKeyGenerator(2048).keyID("compose").generate());
        issuer.server.createContext("/realms/lantoa/", issuer::answer);
        issuer.server.start();
        return issuer;
    }

    /** What stands for {@code http://sign-in.localhost:8090}. */
    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** How clients proved who they are at the token endpoint, e.g. {@code Basic …}. */
    List<String> clients() {
        return List.copyOf(clients);
    }

    private String issuer() {
        return base() + "/realms/lantoa";
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring("/realms/lantoa".length());
        switch (path) {
            case "/.well-known/openid-configuration" -> send(exchange, 200, metadata());
            case "/keys" -> send(exchange, 200, new JWKSet(key.toPublicJWK()).toJSONObject());
            case "/token" -> {
                clients.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
                send(exchange, 400, Map.of("error", "invalid_grant"));
            }
            default -> send(exchange, 404, Map.of());
        }
    }

    private Map<String, Object> metadata() {
        return Map.of(
                "issuer", issuer(),
                "authorization_endpoint", issuer() + "/auth",
                "token_endpoint", issuer() + "/token",
                "jwks_uri", issuer() + "/keys",
                "response_types_supported", List.of("code"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256"));
    }

    private static void send(HttpExchange exchange, int status, Map<String, Object> body)
            throws IOException {
        byte[] json = JsonMapper.shared().writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, json.length);
        exchange.getResponseBody().write(json);
        exchange.close();
    }

    /** A token with the claims our realm gives, good for an hour. */
    String token(Member member) throws JOSEException {
        Instant now = Instant.now();
        SignedJWT token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("compose").build(),
                        new JWTClaimsSet.Builder()
                                .issuer(issuer())
                                .subject(member.id())
                                .claim("organisation", member.organisation())
                                .claim("unit", member.unit())
                                .claim("roles", List.of(member.role()))
                                .issueTime(Date.from(now))
                                .expirationTime(Date.from(now.plusSeconds(3600)))
                                .build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
