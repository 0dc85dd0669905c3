package vn.lantoa.plan.abbreviation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.plan.abbreviation.Abbreviation.Status;
import vn.lantoa.plan.document.DocumentReader;
import vn.lantoa.plan.document.Reading;

class AbbreviationsTest {

    @Test
    void anOfficesPlanDefinesFourAndNeverOne() throws IOException {
        List<Abbreviation> source = Abbreviations.of(read(source()).document());

        assertThat(source)
                .filteredOn(form -> form.status() == Status.UNDEFINED)
                .extracting(Abbreviation::shortForm)
                .containsExactly("UBND");
        assertThat(source)
                .filteredOn(form -> form.definedAt().isPresent())
                .extracting(Abbreviation::shortForm)
                .containsExactlyInAnyOrder("PCI", "DDCI", "CCHC", "TTHC");
    }

    @Test
    void oneOfThemIsUsedBeforeItsDefinition() throws IOException {
        List<Abbreviation> source = Abbreviations.of(read(source()).document());

        assertThat(source)
                .filteredOn(form -> form.status() == Status.USED_BEFORE_DEFINITION)
                .singleElement()
                .satisfies(
                        form -> {
                            assertThat(form.shortForm()).isEqualTo("CCHC");
                            assertThat(form.longForm()).contains("cải cách hành chính");
                            assertThat(form.firstUsedAt()).isEqualTo("preamble");
                            assertThat(form.definedAt()).contains("I.1.1");
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đẩy mạnh chuyển đổi số (CĐS). | CĐS | chuyển đổi số",
                "Phát triển kinh tế - xã hội (KT-XH). | KT-XH | kinh tế - xã hội",
                "Theo Bộ chỉ số năng lực cạnh tranh (PCI). | PCI | Bộ chỉ số năng lực cạnh tranh",
                "Dịch vụ công trực tuyến (viết tắt: DVCTT). | DVCTT | Dịch vụ công trực tuyến",
                "Ủy ban nhân dân (sau đây viết tắt là UBND). | UBND | Ủy ban nhân dân",
                "TTHC (thủ tục hành chính). | TTHC | thủ tục hành chính",
                "Sở Giáo dục và Đào tạo (Sở GDĐT); ngành giáo dục và đào tạo (GDĐT). | GDĐT"
                        + " | giáo dục và đào tạo",
                "Theo Đề án phát triển du lịch (sau đây gọi tắt là Đề án). | Đề án"
                        + " | Đề án phát triển du lịch"
            })
    void aDefinitionIsReadInTheHabitsOfOffices(String words, String form, String longForm) {
        assertThat(in(words))
                .filteredOn(known -> known.shortForm().equals(form))
                .singleElement()
                .extracting(Abbreviation::longForm)
                .isEqualTo(Optional.of(longForm));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo Nghị quyết số 76/NQ-CP và Nghị quyết số 12-NQ/TU.",
                "Theo Nghị định số 30/2020/NĐ-CP và Luật số 91/2025/QH15.",
                "Quý II, khóa XIII, giai đoạn IV.",
                "Tại TP. Sông Lam, cách 5 km, đạt 100 %.",
                "Trung tâm PHỤC VỤ HÀNH CHÍNH CÔNG của tỉnh.",
                "Kế hoạch TRUNG TÂM của tỉnh."
            })
    void whatOnlyLooksLikeOneIsNone(String words) {
        assertThat(in(words)).isEmpty();
    }

    @Test
    void whatNobodyExplainsIsUndefined() {
        assertThat(in("Phổ biến đến toàn thể CBCC; CBCC phòng Tổng hợp."))
                .containsExactly(
                        new Abbreviation(
                                "CBCC",
                                Optional.empty(),
                                Status.UNDEFINED,
                                Optional.empty(),
                                "I.1",
                                2));
    }

    @Test
    void aHeadingInCapitalsHoldsNone() {
        assertThat(
                        Abbreviations.of(
                                read("KẾ HOẠCH\nViệc năm 2024\n\nI. CÔNG TÁC CCHC\n- Một.")
                                        .document()))
                .isEmpty();
    }

    @Test
    void usesInCellsCountLikeOthers() {
        assertThat(in("Một việc CNTT.", "", "| Việc | Đơn vị |", "|---|---|", "| Mạng CNTT | Sở |"))
                .singleElement()
                .extracting(Abbreviation::uses)
                .isEqualTo(2);
    }

    private static List<Abbreviation> in(String... lines) {
        String body = String.join("\n", lines);
        return Abbreviations.of(
                read("KẾ HOẠCH\nViệc năm 2024\n\nI. NỘI DUNG\n\n- " + body).document());
    }

    private static Reading.Read read(String text) {
        return switch (DocumentReader.read(text.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Read read -> read;
            case Reading.Unreadable unreadable ->
                    throw new AssertionError("not read: " + unreadable.reason());
        };
    }

    private static String source() throws IOException {
        try (InputStream file =
                AbbreviationsTest.class.getResourceAsStream("/documents/1391-KH-SNgV.md")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
