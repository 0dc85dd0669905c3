package vn.lantoa.notification.inbox;

import com.mongodb.client.MongoDatabase;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.fixtures.AnotherInstance;
import vn.lantoa.fixtures.Member;
import vn.lantoa.notification.NotificationServiceApplication;

/**
 * Not a test: an inbox with a dozen notices to look at in a browser, and one more whenever {@code
 * /-/one-more} is asked for. Stands in for the front door, as a focal point who edits, too.
 */
final class InboxToLookAt {

    private static final Member READER = new Member("focal", "SNgV", "VPTTr", "FOCAL_POINT");
    private static final List<Address> TO_READER = List.of(Address.staff("focal"));
    private static final LocalDate DUE = LocalDate.now().plusDays(3);

    private final HttpClient client = HttpClient.newHttpClient();
    private final AnotherInstance service;

    private InboxToLookAt(AnotherInstance service) {
        this.service = service;
    }

    /**
     * @param arguments the port to listen on; and {@code empty} for an inbox without anything
     */
    public static void main(String[] arguments) throws IOException {
        InboxToLookAt look =
                new InboxToLookAt(AnotherInstance.of(NotificationServiceApplication.class));
        if (arguments.length == 1) {
            look.fill();
        }
        HttpServer server =
                HttpServer.create(
                        new InetSocketAddress(
                                InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])),
                        0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", look::pass);
        server.createContext(
                "/-/one-more",
                exchange -> {
                    look.tell("TASK_COMPLETED", task("Cập nhật bộ thủ tục hành chính"), 0, false);
                    exchange.sendResponseHeaders(204, -1);
                    exchange.close();
                });
        server.start();
    }

    private void fill() {
        tell("TASK_REOPENED", task("Phổ biến Nghị quyết số 76/NQ-CP"), 6 * 24, true);
        tell("TASK_CANCELLED", task("In tờ gấp tuyên truyền quý I"), 5 * 24, true);
        tell("ARTICLE_APPROVED", article("Điểm tin cải cách hành chính tháng 02/2023"), 50, true);
        tell("PLAN_SUBMITTED", plan(), 49, true);
        tell("PLAN_RETURNED", plan().reason("Bổ sung thời hạn của từng nội dung."), 48, true);
        tell("PLAN_APPROVED", plan(), 27, true);
        tell("PLAN_ISSUED", plan().on(LocalDate.of(2022, 12, 30)), 26, false);
        tell("TASK_ASSIGNED", task("Đăng tải tin, bài về dịch vụ công trực tuyến"), 25, true);
        tell("COLUMN_CADENCE_MISSED", column(), 5, false);
        tell(
                "TASK_OVERDUE",
                task("Tổng hợp khó khăn, vướng mắc của các phòng, đơn vị")
                        .dueDate(DUE.minusDays(4))
                        .since(DUE.minusDays(3)),
                4,
                false);
        tell("TASK_DUE_SOON", task("Tổ chức Ngày Pháp luật tháng 3"), 3, false);
        tell(
                "ARTICLE_SUBMITTED",
                article("Hợp pháp hóa lãnh sự trực tuyến: những điều cần biết"),
                2,
                false);
        tell(
                "ARTICLE_PUBLISHED",
                article("Trung tâm Phục vụ hành chính công tỉnh: một năm nhìn lại"),
                1,
                false);
    }

    private static Arguments.Builder plan() {
        return Arguments.titled("Tuyên truyền cải cách hành chính năm 2023")
                .number(Optional.of("1391/KH-SNgV"));
    }

    private static Arguments.Builder task(String title) {
        return Arguments.titled(title)
                .unit("HTQT")
                .dueDate(DUE)
                .completedOn(DUE.minusDays(4))
                .reason("Kế hoạch được điều chỉnh.");
    }

    private static Arguments.Builder article(String title) {
        return Arguments.titled(title).unit("LS-VHDN").on(DUE.minusDays(3));
    }

    private static Arguments.Builder column() {
        return Arguments.titled("Cải cách hành chính")
                .stretch("2023-M02")
                .lastPublishedOn(Optional.of(LocalDate.of(2023, 1, 18)));
    }

    private void tell(String kind, Arguments.Builder said, long hoursAgo, boolean acknowledged) {
        String subject = UUID.randomUUID().toString();
        Instant at = Instant.now().minus(Duration.ofHours(hoursAgo));
        EventHead head =
                new EventHead(
                        subject + ":1",
                        "Something",
                        "another-service",
                        subject,
                        1,
                        at.truncatedTo(ChronoUnit.MILLIS),
                        READER.organisation(),
                        "somebody",
                        Optional.empty());
        String link = kind.equals("ARTICLE_PUBLISHED") ? "/portal/articles/a" : "/tasks/" + subject;
        Notice notice =
                Telling.of(() -> kind, TO_READER, said.build(), link)
                        .under(head, at.truncatedTo(ChronoUnit.MILLIS));
        Inbox inbox = service.context().getBean(Inbox.class);
        service.context()
                .getBean(MongoDatabase.class)
                .getCollection(Inbox.COLLECTION, Notice.class)
                .insertOne(notice);
        if (acknowledged) {
            Reader reader =
                    new Reader(
                            READER.id(), READER.organisation(), Set.of(Address.staff(READER.id())));
            inbox.acknowledge(reader, notice.id(), at.plusSeconds(900));
        }
    }

    /** Passes a request on with the reader's token, as the front door does. */
    private void pass(HttpExchange exchange) throws IOException {
        String address = "http://127.0.0.1:" + service.port() + exchange.getRequestURI();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address))
                        .method(
                                exchange.getRequestMethod(),
                                HttpRequest.BodyPublishers.ofByteArray(
                                        exchange.getRequestBody().readAllBytes()))
                        .header("Authorization", READER.bearer())
                        .header("X-Form-Token", "of-nobody");
        for (String name : List.of("Accept", "Accept-Language", "Content-Type", "Last-Event-ID")) {
            Optional.ofNullable(exchange.getRequestHeaders().getFirst(name))
                    .ifPresent(value -> request.header(name, value));
        }
        try {
            HttpResponse<InputStream> answer =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            for (String name : List.of("Content-Type", "Location", "Content-Security-Policy")) {
                answer.headers()
                        .firstValue(name)
                        .ifPresent(value -> exchange.getResponseHeaders().set(name, value));
            }
            exchange.sendResponseHeaders(answer.statusCode(), 0);
            try (InputStream in = answer.body();
                    OutputStream out = exchange.getResponseBody()) {
                byte[] some = new byte[8192];
                for (int n = in.read(some); n >= 0; n = in.read(some)) {
                    out.write(some, 0, n);
                    out.flush();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
