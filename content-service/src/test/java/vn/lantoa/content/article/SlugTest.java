package vn.lantoa.content.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last step of an article's address. */
class SlugTest {

    private static final String ID = "8a4e1d90-7c55-5b21-9e0d-3f6b2a7c4d18";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Đề án một cửa                        | de-an-mot-cua-8a4e1d90
                    Hợp pháp hóa lãnh sự: điều cần biết! | hop-phap-hoa-lanh-su-dieu-can-biet-8a4e1d90
                    ỨNG DỤNG ở Hà Tĩnh (2021–2030)       | ung-dung-o-ha-tinh-2021-2030-8a4e1d90
                    76/NQ-CP                             | 76-nq-cp-8a4e1d90
                    行政改革                               | 8a4e1d90
                    ../../etc?x=<script>                 | etc-x-script-8a4e1d90
                    """)
    void onlyPlainLettersDigitsAndHyphensAreLeft(String title, String slug) {
        assertThat(Slug.of(title, ID)).isEqualTo(slug);
    }

    @Test
    void aLongTitleIsCutAtAWord() {
        String slug = Slug.of("Tuyên truyền cải cách hành chính ".repeat(9), ID);

        assertThat(slug)
                .isEqualTo(
                        "tuyen-truyen-cai-cach-hanh-chinh-tuyen-truyen-cai-cach-hanh-chinh-tuyen-truyen"
                                + "-8a4e1d90");
    }

    @Test
    void oneEndlessWordIsCutAnyway() {
        assertThat(Slug.of("a".repeat(300), ID)).isEqualTo("a".repeat(80) + "-8a4e1d90");
    }
}
