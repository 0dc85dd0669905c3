package vn.lantoa.notification.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.fixtures.Member;

/** The inbox as a program sees it over HTTP. */
record InboxClient(RestTestClient http) {

    private static final ParameterizedTypeReference<Page<InboxItem>> PAGE =
            new ParameterizedTypeReference<>() {};

    static InboxClient of(int port) {
        return new InboxClient(
                RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build());
    }

    RestTestClient.ResponseSpec get(Member who, String path) {
        return http.get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, who.bearer())
                .header(HttpHeaders.ACCEPT_LANGUAGE, "vi")
                .exchange();
    }

    RestTestClient.ResponseSpec acknowledge(Member who, String id) {
        return http.post()
                .uri("/inbox/{id}/acknowledgement", id)
                .header(HttpHeaders.AUTHORIZATION, who.bearer())
                .exchange();
    }

    /** What somebody has of one task, through as many pages as there are. */
    List<InboxItem> about(Member who, String task) {
        return all(who, "/inbox?limit=200").stream()
                .filter(item -> item.subject().equals(task))
                .toList();
    }

    List<InboxItem> all(Member who, String path) {
        List<InboxItem> all = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Page<InboxItem> page = page(who, path + next.map("&after="::concat).orElse(""));
            all.addAll(page.items());
            next = page.next();
        } while (next.isPresent());
        return all;
    }

    Page<InboxItem> page(Member who, String path) {
        return Optional.ofNullable(
                        get(who, path)
                                .expectStatus()
                                .isOk()
                                .expectBody(PAGE)
                                .returnResult()
                                .getResponseBody())
                .orElseThrow();
    }

    InboxItem item(RestTestClient.ResponseSpec answer) {
        return Optional.ofNullable(
                        answer.expectStatus()
                                .isOk()
                                .expectBody(InboxItem.class)
                                .returnResult()
                                .getResponseBody())
                .orElseThrow();
    }
}
