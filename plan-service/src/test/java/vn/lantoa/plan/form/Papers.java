package vn.lantoa.plan.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.lantoa.plan.document.DocumentReader;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Reading;

/** Plans to write in tests, and the files they become. */
final class Papers {

    static final FormRules RULES = FormRules.on(LocalDate.of(2023, 1, 1));
    static final Letterhead LETTERHEAD =
            new Letterhead(Optional.of("UBND tỉnh Sông Lam"), "Sở Du lịch", Optional.of("SDL"));
    static final Signed SIGNED =
            new Signed(List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "Lê Thị Hồng Vân");

    private static final String PLAN =
            """
            %s
            %s
            KẾ HOẠCH
            Truyền thông chuyển đổi số năm 2024

            Căn cứ Nghị quyết số 08-NQ/TU ngày 14/11/2023 của Tỉnh ủy;

            Sở Du lịch xây dựng Kế hoạch như sau:

            I. MỤC ĐÍCH

            1. Yêu cầu

            %s

            Nơi nhận:
            - UBND tỉnh (để b/c);
            - Sở Nội vụ;
            - Lưu: VT, VP.
            HL
            """;

    private Papers() {}

    /** A numbered plan with these lines below I.1. */
    static PlanDocument plan(String... body) {
        return read(
                PLAN.formatted(
                        "Số: 27/KH-SDL",
                        "Sông Lam, ngày 05 tháng 01 năm 2024",
                        String.join("\n\n", body)));
    }

    static PlanDocument draft() {
        return read(PLAN.formatted("", "", "- Nội dung."));
    }

    static PlanDocument read(String text) {
        return document(DocumentReader.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    static PlanDocument document(Reading reading) {
        return switch (reading) {
            case Reading.Read read -> read.document();
            case Reading.Unreadable unreadable ->
                    throw new AssertionError("not read: " + unreadable.reason());
        };
    }

    static byte[] bytes(PlanDocument document) {
        return DecreeForm.write(document, LETTERHEAD, SIGNED, RULES);
    }

    static XWPFDocument file(PlanDocument document) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(bytes(document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
