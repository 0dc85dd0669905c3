package vn.lantoa.content.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the text of an article, whoever wrote it. */
class ArticleTextTest {

    @Test
    void commonMarkBecomesHtml() {
        assertThat(html("Nộp **trực tuyến** tại https://dichvucong.gov.vn.\n\n- một\n- hai"))
                .contains("<strong>trực tuyến</strong>")
                .contains("<a href=\"https://dichvucong.gov.vn\"")
                .contains("<li>một</li>");
    }

    @Test
    void aTableIsATable() {
        assertThat(html("| Thủ tục | Phí |\n|:--|--:|\n| Hợp pháp hóa | 30.000 |"))
                .contains("<th align=\"left\">Thủ tục</th>")
                .contains("<td align=\"right\">30.000</td>");
    }

    @Test
    void theHighestHeadingIsTheSecondLevel() {
        assertThat(html("# Một\n\n## Hai")).contains("<h2>Một</h2>").contains("<h3>Hai</h3>");
        assertThat(html("### Một\n\n#### Hai")).contains("<h2>Một</h2>").contains("<h3>Hai</h3>");
    }

    @Test
    void anImageIsALinkToIt() {
        assertThat(html("![Sơ đồ](https://x.vn/a.png)"))
                .contains("<a href=\"https://x.vn/a.png\"")
                .contains(">Sơ đồ</a>")
                .doesNotContain("<img");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <img src=x onerror=alert(1)> b",
                "<svg/onload=alert(1)>",
                "<a href='javascript:alert(1)'>x</a>",
                "<iframe src=//evil.example></iframe>",
                "<p style='position:fixed'>x</p>",
                "<details open ontoggle=alert(1)>",
                "`</code><script>alert(1)</script>`",
                "```\" onmouseover=alert(1) \"\n</code></pre><script>alert(1)</script>\n```",
                "| <script>alert(1)</script> |\n|--|\n| x |"
            })
    void whatLooksLikeHtmlIsShownAsTyped(String hostile) {
        assertThat(html(hostile))
                .doesNotContain("<script")
                .doesNotContain("<img")
                .doesNotContain("<svg")
                .doesNotContain("<iframe")
                .doesNotContain("<details")
                .doesNotContainPattern("<[^>]*(?:style|on\\w+)\\s*=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](  java&#115;cript:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "![x](data:image/svg+xml;base64,PHN2Zz4=)",
                "[x](vbscript:msgbox)",
                "[x](file:///etc/passwd)",
                "[x][1]\n\n[1]: javascript:alert(1)",
                "<javascript:alert(1)>",
                "[x](https://x.vn \"\" onclick=alert(1))",
                "[x](https://x.vn/\"onclick=\"alert(1))"
            })
    void onlyWebMailAndTelephoneAddressesAreLinked(String hostile) {
        assertThat(html(hostile))
                .doesNotContainPattern("(?i)href=\"\\s*(?:javascript|data|vbscript|file):")
                .doesNotContainPattern("(?i)<[^>]*\\son\\w+\\s*=");
    }

    static Stream<Named<String>> tangles() {
        return Stream.of(
                Named.of("10,000 quotes", ">".repeat(10_000) + " a"),
                Named.of("100,000 quotes", ">".repeat(100_000)),
                Named.of("nested lists", "- ".repeat(50_000) + "a"),
                Named.of("nested emphasis", "*".repeat(40_000) + "a" + "*".repeat(40_000)),
                Named.of("alternating emphasis", "*a _b ".repeat(8_000) + "c_ d*".repeat(8_000)),
                Named.of("nested images", "![".repeat(20_000) + "](x)".repeat(14_000)),
                Named.of("brackets", "[".repeat(100_000)),
                Named.of("unclosed links", "[a](".repeat(25_000)),
                Named.of("unclosed emphasis", "*a **a ".repeat(14_000)),
                Named.of("unclosed html", "<a ".repeat(33_000)),
                Named.of("angles", "<".repeat(100_000)),
                Named.of("indented lists", indented()),
                Named.of(
                        "one long address, many times",
                        "[a]: https://x.vn/" + "y".repeat(40_000) + "\n\n" + "[a] ".repeat(1_900)));
    }

    @ParameterizedTest
    @MethodSource("tangles")
    void aTangleIsRefusedInBoundedTime(String tangle) {
        Optional<String> html =
                assertTimeoutPreemptively(Duration.ofSeconds(5), () -> ArticleText.html(tangle));

        assertThat(html).isEmpty();
    }

    static Stream<Named<String>> heavy() {
        return Stream.of(
                Named.of("unclosed code", "`a".repeat(50_000)),
                Named.of("emphasis up to the limit", "*a **a ".repeat(600) + "a".repeat(90_000)),
                Named.of("links up to the limit", "[a](".repeat(1_900) + "a".repeat(90_000)),
                Named.of("html up to the limit", "<a ".repeat(390) + "a".repeat(98_000)),
                Named.of("lines of quotes", (">".repeat(19) + " a\n").repeat(4_500)),
                Named.of("pipes", "|".repeat(100_000)),
                Named.of("bare addresses", "http://a.vn ".repeat(2_000)),
                Named.of("words", "cải cách hành chính ".repeat(5_000)));
    }

    private static String indented() {
        StringBuilder lists = new StringBuilder();
        for (int i = 0; lists.length() < 90_000; i++) {
            lists.append("  ".repeat(i)).append("- a\n");
        }
        return lists.toString();
    }

    @ParameterizedTest
    @MethodSource("heavy")
    void theLongestTextIsShownInBoundedTime(String heavy) {
        Optional<String> html =
                assertTimeoutPreemptively(Duration.ofSeconds(5), () -> ArticleText.html(heavy));

        assertThat(html).isPresent();
    }

    @Test
    void itsBeginningHasNoMarksAndEndsAtAWord() {
        assertThat(
                        ArticleText.beginning(
                                "# Đầu đề\n\nNộp **trực tuyến** từ [nhà](https://x.vn)", 20))
                .isEqualTo("Đầu đề Nộp trực …");
    }

    private static String html(String commonMark) {
        return ArticleText.html(commonMark).orElseThrow();
    }
}
