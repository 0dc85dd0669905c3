package vn.lantoa.plan.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a letter may put right, and what takes another document. */
class SameContentTest {

    @ParameterizedTest
    @CsvSource({
        "văn hoá công sở, văn hóa công sở",
        "thuỷ sản, thủy sản",
        "Ðối ngoại, Đối ngoại",
        "'Sở  Ngoại vụ', 'sở ngoại vụ;'",
        "“đẩy mạnh, “đẩy mạnh”",
        "I.MỤC ĐÍCH, I. Mục đích"
    })
    void formOnly(String one, String other) {
        assertThat(SameContent.of(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "17/3/2019, 07/3/2019",
        "100% hồ sơ, 90% hồ sơ",
        "'1,5 tỷ', '15 tỷ'",
        "Phòng A, Phòng B",
        "hòa, hoa",
        "đề cá nhân, để cá nhân",
        "của 3 Ban cán sự, của Ban cán sự"
    })
    void content(String one, String other) {
        assertThat(SameContent.of(one, other)).isFalse();
    }
}
