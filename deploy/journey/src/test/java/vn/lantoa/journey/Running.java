package vn.lantoa.journey;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Member;
import vn.lantoa.local.LocalSystem;

/** A running system, asked as its users ask: tokens from the issuer, requests over HTTP. */
final class Running {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final LocalSystem system;
    private final Map<Member, String> tokens = new ConcurrentHashMap<>();

    Running(LocalSystem system) {
        this.system = system;
    }

    Api api(String service, int instance, Member as) {
        return Api.at(system.url(service, instance).toString()).with("Authorization", bearer(as));
    }

    String bearer(Member member) {
        return "Bearer " + tokens.computeIfAbsent(member, this::token);
    }

    Api api(String service, Member as) {
        return api(service, 1, as);
    }

    /** As the README says: client credentials, one request. */
    private String token(Member member) {
        String basic =
                Base64.getEncoder()
                        .encodeToString((member.id() + ":secret").getBytes(StandardCharsets.UTF_8));
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(system.issuer() + "/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "grant_type="
                                                + URLEncoder.encode(
                                                        "client_credentials",
                                                        StandardCharsets.UTF_8)))
                        .build();
        try {
            HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A port base at which everything a system needs is free. */
    static int freePorts() {
        for (int attempt = 0; attempt < 50; attempt++) {
            int base = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            int moved = base - 8080;
            Stream<Integer> services =
                    Stream.of(8080, 8081, 8082, 8083, 8084, 8090, 8181, 8182, 8183, 8184);
            Stream<Integer> parts = Stream.of(9092, 9093, 27017);
            List<Integer> needed = Stream.concat(services, parts).map(p -> p + moved).toList();
            if (needed.stream().allMatch(Running::isFree)) {
                return base;
            }
        }
        throw new IllegalStateException("no free range of ports");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
