package vn.lantoa.plan.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import vn.lantoa.plan.document.DocumentReader;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Reading;

/** Plans that cite. */
final class Citing {

    private Citing() {}

    static byte[] sample() {
        try (InputStream file = Citing.class.getResourceAsStream("/documents/1391-KH-SNgV.md")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plan of 30/12/2022 whose body is one bullet. */
    static PlanDocument withBullet(String words) {
        return read(
                """
                Số: 5/KH-SDL

                Hà Tĩnh, ngày 30 tháng 12 năm 2022

                KẾ HOẠCH
                Phát triển du lịch năm 2023

                I. NỘI DUNG

                - """
                        + words);
    }

    static PlanDocument read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static PlanDocument read(byte[] file) {
        return switch (DocumentReader.read(file)) {
            case Reading.Read read -> read.document();
            case Reading.Unreadable unreadable ->
                    throw new AssertionError("not read: " + unreadable.reason());
        };
    }
}
