package vn.lantoa.plan.edition;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.lantoa.plan.document.DocumentReader;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Reading;

/** Drafts to edit in tests. */
final class Draft {

    static final List<String> POINTS =
            List.of(
                    "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q",
                    "r", "s", "t", "u", "v", "x", "y");

    private static final String TEXT =
            """
            KẾ HOẠCH
            Tuyên truyền năm 2023

            Thực hiện Kế hoạch số 514/KH-UBND ngày 26/12/2022.

            I. NỘI DUNG
            1. Nội dung tuyên truyền
            a) Mục tiêu cải cách.
            b) Vai trò của cấp ủy.
            c) Các nội dung cơ bản sau:
            - Kết quả thực hiện Nghị quyết số 76/NQ-CP.
            - Cơ chế một cửa.
            d) Phong trào thi đua.
            đ) Kết quả, hạn chế.
            e) Quyền của người dân.
            2. Hình thức
            - Đăng tin, bài.
            - Lồng ghép.

            II. TỔ CHỨC THỰC HIỆN
            1. Văn phòng tổ chức thực hiện.
            Yêu cầu các phòng thực hiện nghiêm túc./.

            Nơi nhận:
            - Như trên;
            - Lưu: VT.
            """;

    private Draft() {}

    static PlanDocument read() {
        return read(TEXT);
    }

    static PlanDocument with(String words, String others) {
        return read(TEXT.replace(words, others));
    }

    private static PlanDocument read(String text) {
        return switch (DocumentReader.read(text.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Read read -> read.document();
            case Reading.Unreadable unreadable ->
                    throw new AssertionError("not read: " + unreadable.reason());
        };
    }

    static Node node(PlanDocument document, String path) {
        return document.node(path).orElseThrow();
    }

    static String id(PlanDocument document, String path) {
        return node(document, path).id();
    }

    /** Ids that the second edition gives. */
    static Supplier<String> newIds() {
        AtomicInteger next = new AtomicInteger();
        return () -> "e2n" + next.incrementAndGet();
    }

    static Rewording.Result change(PlanDocument document, Change change) {
        return new Rewording(document, POINTS, newIds()).apply(change);
    }

    static PlanDocument changed(PlanDocument document, Change change) {
        return switch (change(document, change)) {
            case Rewording.Result.Done(var changed) -> changed;
            case Rewording.Result.Refused(var fault) -> throw new AssertionError(fault);
        };
    }
}
