package vn.lantoa.plan.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.lantoa.plan.document.DocumentReader;
import vn.lantoa.plan.document.Layout;
import vn.lantoa.plan.document.Reading;
import vn.lantoa.plan.document.Source;

/** A document and what was found in it. */
record Checked(String text, List<Finding> findings) {

    static final LocalDate DAY = LocalDate.of(2024, 5, 20);

    private static final String HEAD =
            """
            UBND TỈNH SÔNG LAM
            SỞ DU LỊCH
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 27/KH-SDL
            Sông Lam, ngày 20 tháng 5 năm 2024
            """;

    private static final String TITLE =
            """
            KẾ HOẠCH
            Truyền thông ngành Du lịch năm 2024

            Sở Du lịch xây dựng Kế hoạch như sau:

            I. NỘI DUNG
            """;

    private static final String CLOSING =
            """
            II. TỔ CHỨC THỰC HIỆN

            Văn phòng Sở đôn đốc việc thực hiện Kế hoạch này./.

            Nơi nhận:
            - Sở Nội vụ;
            - Lưu: VT, VP.

            KT. GIÁM ĐỐC
            PHÓ GIÁM ĐỐC

            Lê Thị Hồng Vân
            """;

    /** A plan without fault but for these lines of its section I. */
    static Checked body(String... lines) {
        return text(HEAD + TITLE + "\n" + String.join("\n", lines) + "\n\n" + CLOSING);
    }

    /** The plan without fault, one of its pieces changed. */
    static Checked with(String piece, String instead) {
        String text = HEAD + TITLE + "\n- Một việc;\n- Hai việc.\n\n" + CLOSING;
        if (!text.contains(piece)) {
            throw new AssertionError("not in the plan: " + piece);
        }
        return text(text.replace(piece, instead));
    }

    static Checked file(String name) {
        try (InputStream file = Checked.class.getResourceAsStream("/documents/" + name)) {
            byte[] bytes = Objects.requireNonNull(file, name).readAllBytes();
            return text(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Checked text(String text) {
        return of(DocumentReader.read(text.getBytes(StandardCharsets.UTF_8)), DAY);
    }

    /** A Word file of the faultless plan that looks so. */
    static Checked layout(Layout layout, LocalDate on) {
        Source.Builder source = new Source.Builder();
        (HEAD + TITLE + "- Một việc;\n- Hai việc.\n" + CLOSING)
                .lines()
                .forEach(line -> source.paragraph(line, false, Optional.empty()));
        return of(DocumentReader.read(source.build(layout)), on);
    }

    private static Checked of(Reading reading, LocalDate on) {
        return switch (reading) {
            case Reading.Read read ->
                    new Checked(read.text(), Findings.of(read.document(), read.text(), on));
            case Reading.Unreadable unreadable ->
                    throw new AssertionError("not read: " + unreadable.reason());
        };
    }

    List<String> codes() {
        return findings.stream().map(Finding::code).toList();
    }

    Finding only(String code) {
        List<Finding> such = all(code);
        if (such.size() != 1) {
            throw new AssertionError(such.size() + " of " + code + " among " + codes());
        }
        return such.getFirst();
    }

    List<Finding> all(String code) {
        return findings.stream().filter(finding -> finding.code().equals(code)).toList();
    }

    /** What stands in the text where the finding says. */
    String at(Finding finding) {
        return text.substring(finding.from(), finding.to());
    }

    /** The words proposed for the node. */
    static String proposed(Finding finding) {
        return finding.fix().map(Fix::after).orElse("nothing");
    }
}
