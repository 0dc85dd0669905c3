package vn.lantoa.plan.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lantoa.plan.evidence.EvidenceDesk.errors;
import static vn.lantoa.plan.evidence.EvidenceDesk.id;
import static vn.lantoa.plan.evidence.EvidenceDesk.toldOf;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.evidence.file.SentFiles;

/** Files that are sent to {@code /evidence}, and what comes back. */
@ServiceTest
class EvidenceFileIT {

    @LocalServerPort private int port;
    private Api api;
    private EvidenceDesk desk;

    @BeforeEach
    void connect() {
        api = Api.at(port);
        desk = new EvidenceDesk(api);
    }

    @Test
    void aPhotoComesBackWithoutItsLocationAndItsDigestIsThatOfTheDownload() throws Exception {
        byte[] photo = SentFiles.photo(11);
        Reply added =
                desk.send(Member.OFFICER, "Hội nghị tháng 3.jpg", photo, Map.of("note", "Ảnh"));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.header("Location")).isEqualTo("/evidence/" + added.at("id"));

        byte[] kept = api.as(Member.OFFICER).download(added.at("file.content"));

        assertThat(sha256(kept)).isEqualTo(added.at("file.sha256"));
        assertThat(sha256(photo)).isEqualTo(added.at("file.sha256Received"));
        assertThat(added.at("file.size")).isEqualTo(Integer.toString(kept.length));
        JpegImageMetadata metadata = (JpegImageMetadata) Imaging.getMetadata(kept);
        assertThat(metadata.getExif().getGpsInfo()).isNull();
        assertThat(metadata.findExifValue(TiffTagConstants.TIFF_TAG_ORIENTATION).getIntValue())
                .isEqualTo(6);
        assertThat(added.at("file.takenOn")).isEqualTo("2023-03-17");
        assertThat(added.at("file.name")).isEqualTo("Hội nghị tháng 3.jpg");
    }

    @Test
    void contentIsServedSoThatItCanDoNoHarm() throws Exception {
        String photo = id(desk.send(Member.OFFICER, "Hội nghị.jpg", SentFiles.photo(12)));
        String text = id(desk.send(Member.OFFICER, "a.txt", "Ghi chú".getBytes("UTF-8")));

        HttpResponse<byte[]> picture = head(Member.OFFICER, photo, "");
        HttpResponse<byte[]> plain = head(Member.OFFICER, text, "");

        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.body()).isEmpty();
        assertThat(picture.headers().map())
                .containsEntry("content-type", List.of("image/jpeg"))
                .containsEntry("x-content-type-options", List.of("nosniff"));
        assertThat(picture.headers().firstValue("content-disposition").orElse(""))
                .startsWith("inline")
                .contains("filename*=UTF-8''H%E1%BB%99i%20ngh%E1%BB%8B.jpg");
        assertThat(picture.headers().firstValue("cache-control").orElse("")).contains("private");
        assertThat(picture.headers().allValues("content-security-policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'")
                .contains("sandbox");
        assertThat(plain.headers().firstValue("content-disposition").orElse(""))
                .startsWith("attachment");
        String tag = picture.headers().firstValue("etag").orElse("");
        assertThat(tag).matches("\"[0-9a-f]{64}\"");
        assertThat(head(Member.OFFICER, photo, tag).statusCode()).isEqualTo(304);
    }

    @Test
    void theSameBytesOfTheSameUnitAreTheSameEvidenceAndToldOnce() {
        byte[] bytes = SentFiles.pdf("the same " + UUID.randomUUID());
        Reply first = desk.send(Member.OFFICER, "a.pdf", bytes);

        Reply again = desk.send(Member.UNIT_HEAD, "b.pdf", bytes);
        Reply elsewhere = desk.send(Member.OFFICER_LS, "a.pdf", bytes);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.at("id")).isEqualTo(first.at("id"));
        assertThat(elsewhere.at("id")).isNotEqualTo(first.at("id"));
        await().untilAsserted(() -> assertThat(toldOf(elsewhere.at("id"))).hasSize(1));
        assertThat(toldOf(first.at("id")))
                .extracting(Wire.Told::type)
                .containsExactly("EvidenceAdded");
        assertThat(toldOf(first.at("id")).getFirst().body()).doesNotContain("a.pdf");
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsRefusedInWordsWithAllElseThatIsWrong() {
        Reply renamed =
                desk.send(
                        Member.OFFICER,
                        "photo.jpg",
                        SentFiles.pdf("renamed"),
                        Map.of("takenOn", "17/3/2023", "takenBy", "Nguyễn Văn A"));

        assertThat(renamed.status()).isEqualTo(422);
        assertThat(errors(renamed))
                .containsOnlyKeys("file", "takenOn", "takenBy")
                .containsEntry(
                        "file",
                        "Tên tệp có đuôi “.jpg” nhưng nội dung là PDF; hãy gửi tệp đúng như tên"
                                + " gọi.");
        assertThat(errors(desk.send(Member.OFFICER, "a.pdf", new byte[0])))
                .containsEntry("file", "Tệp không có nội dung.");
        assertThat(
                        errors(
                                desk.send(
                                        Member.OFFICER,
                                        "a.pdf",
                                        SentFiles.pdf("x"),
                                        day("2999-01-01"))))
                .containsEntry("takenOn", "Ngày này chưa đến.");
        assertThat(desk.send(Member.OFFICER, "a.png", "<svg/>".getBytes()).status()).isEqualTo(422);
    }

    @Test
    void aFileOfMoreThanTenMegabytesIsRefusedInWords() {
        byte[] large = new byte[10 * 1024 * 1024 + 1];

        Reply reply = desk.send(Member.OFFICER, "a.pdf", large);

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.at("detail")).startsWith("Tệp vượt quá 10 MB");
    }

    @Test
    void itsContractShowsTheForm() {
        JsonNode post =
                api.get("/v3/api-docs").json().at("/paths/~1evidence/post/requestBody/content");

        assertThat(post.path("multipart/form-data").isMissingNode()).isFalse();
        assertThat(post.path("application/json").isMissingNode()).isFalse();
    }

    private HttpResponse<byte[]> head(Member member, String id, String tag) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:"
                                                + port
                                                + "/evidence/"
                                                + id
                                                + "/content"))
                        .header("Authorization", member.bearer())
                        .HEAD();
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static Map<String, String> day(String day) {
        return Map.of("takenOn", day);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
