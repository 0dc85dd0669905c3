package vn.lantoa.plan.word;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.plan.word.Markup.listed;
import static vn.lantoa.plan.word.Markup.p;
import static vn.lantoa.plan.word.Markup.pWith;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers Word makes are read as if they were written. */
class WordNumbersTest {

    private static final String OUTLINE =
            scheme(
                    7,
                    level(0, "upperRoman", "%1."),
                    level(1, "decimal", "%2."),
                    level(2, "lowerLetter", "%3)"),
                    level(3, "bullet", "\uF0B7"));

    private static String level(int depth, String format, String text) {
        return levelWith(depth, format, text, "");
    }

    private static String levelWith(int depth, String format, String text, String more) {
        return ("<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s"
                        + "<w:lvlText w:val=\"%s\"/></w:lvl>")
                .formatted(depth, format, more, text);
    }

    private static String scheme(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"%d\">%s</w:abstractNum>"
                .formatted(id, String.join("", levels));
    }

    private static String list(int id, int scheme, String... overrides) {
        return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>%s</w:num>"
                .formatted(id, scheme, String.join("", overrides));
    }

    private static String startAgain(int depth, int start) {
        return "<w:lvlOverride w:ilvl=\"%d\"><w:startOverride w:val=\"%d\"/></w:lvlOverride>"
                .formatted(depth, start);
    }

    private static List<String> read(String numbering, String... blocks) {
        return Plans.words(Plans.read(Plans.open().body(blocks).numbering(numbering)));
    }

    @Test
    void eachLevelHasItsFormAndBeginsAnewBelowTheNext() {
        assertThat(
                        read(
                                OUTLINE + list(1, 7),
                                listed(1, 0, "MỘT"),
                                listed(1, 1, "Một một"),
                                listed(1, 1, "Một hai"),
                                listed(1, 2, "Điểm a"),
                                listed(1, 2, "Điểm b"),
                                listed(1, 3, "Gạch"),
                                listed(1, 0, "HAI"),
                                listed(1, 1, "Hai một"),
                                listed(1, 2, "Điểm a")))
                .containsExactly(
                        "I|MỘT",
                        "1|Một một",
                        "2|Một hai",
                        "a|Điểm a",
                        "b|Điểm b",
                        "•|Gạch",
                        "II|HAI",
                        "1|Hai một",
                        "a|Điểm a");
    }

    @Test
    void aListGoesOnAfterTextInBetween() {
        assertThat(
                        read(
                                OUTLINE + list(1, 7),
                                listed(1, 1, "Một"),
                                p("Xen giữa."),
                                listed(1, 1, "Hai")))
                .containsExactly("1|Một", "Xen giữa.", "2|Hai");
    }

    @Test
    void listsOfOneSchemeCountOnTogetherUnlessTheyStartAgain() {
        assertThat(
                        read(
                                OUTLINE + list(1, 7) + list(2, 7) + list(3, 7, startAgain(1, 5)),
                                listed(1, 1, "Một"),
                                listed(2, 1, "Hai"),
                                listed(3, 1, "Năm"),
                                listed(3, 1, "Sáu")))
                .containsExactly("1|Một", "2|Hai", "5|Năm", "6|Sáu");
    }

    @Test
    void aLabelMayHoldTheCountsOfUpperLevels() {
        String scheme =
                scheme(
                        1,
                        level(0, "upperRoman", "%1."),
                        levelWith(1, "decimal", "%1.%2.", "<w:isLgl/>"));

        assertThat(
                        read(
                                scheme + list(1, 1),
                                listed(1, 0, "MỘT"),
                                listed(1, 0, "HAI"),
                                listed(1, 1, "Mục")))
                .containsExactly("I|MỘT", "II|HAI", "2.1|Mục");
    }

    @Test
    void aLevelMayGoOnOverItsUpperOne() {
        String scheme =
                scheme(
                        1,
                        level(0, "upperRoman", "%1."),
                        levelWith(1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>"));

        assertThat(
                        read(
                                scheme + list(1, 1),
                                listed(1, 0, "MỘT"),
                                listed(1, 1, "Mục"),
                                listed(1, 0, "HAI"),
                                listed(1, 1, "Mục")))
                .containsExactly("I|MỘT", "1|Mục", "II|HAI", "2|Mục");
    }

    @Test
    void aStyleNumbersItsParagraphsAndZeroTurnsThatOff() {
        String style =
                "<w:style w:styleId=\"Muc\"><w:pPr><w:numPr><w:numId"
                        + " w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style"
                        + " w:styleId=\"MucCon\"><w:basedOn w:val=\"Muc\"/></w:style>";
        String scheme =
                scheme(
                        1,
                        level(0, "upperRoman", "%1."),
                        levelWith(1, "decimal", "%2.", "<w:pStyle w:val=\"Muc\"/>"));

        assertThat(
                        Plans.words(
                                Plans.read(
                                        Plans.open()
                                                .styles(style)
                                                .numbering(scheme + list(1, 1))
                                                .body(
                                                        pWith("<w:pStyle w:val=\"Muc\"/>", "Một"),
                                                        pWith(
                                                                "<w:pStyle w:val=\"Muc\"/><w:numPr>"
                                                                        + "<w:numId w:val=\"0\"/>"
                                                                        + "</w:numPr>",
                                                                "Không số."),
                                                        pWith(
                                                                "<w:pStyle w:val=\"Muc\"/>",
                                                                "Hai")))))
                .containsExactly("1|Một", "Không số.", "2|Hai");
    }

    @Test
    void aSchemeMayStandInAStyle() {
        String style =
                "<w:style w:type=\"numbering\" w:styleId=\"DS\"><w:pPr><w:numPr>"
                        + "<w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>";
        String link =
                "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"DS\"/>"
                        + "</w:abstractNum>";

        assertThat(
                        Plans.words(
                                Plans.read(
                                        Plans.open()
                                                .styles(style)
                                                .numbering(
                                                        link
                                                                + scheme(
                                                                        2,
                                                                        level(
                                                                                0,
                                                                                "lowerLetter",
                                                                                "%1)"))
                                                                + list(1, 1)
                                                                + list(2, 2))
                                                .body(listed(1, 0, "Điểm")))))
                .containsExactly("a|Điểm");
    }

    @Test
    void anEmptyParagraphIsCountedAndNotShown() {
        assertThat(
                        read(
                                OUTLINE + list(1, 7),
                                listed(1, 1, "Một"),
                                listed(1, 1, " "),
                                listed(1, 1, "Ba")))
                .containsExactly("1|Một", "3|Ba");
    }

    @ParameterizedTest
    @CsvSource({
        "decimalZero, 7, 07",
        "upperRoman, 49, XLIX",
        "lowerRoman, 4, iv",
        "upperLetter, 27, AA",
        "lowerLetter, 26, z",
        "none, 3, ''",
        "chicago, 3, 3",
        "upperRoman, 0, 0"
    })
    void countsAreWrittenInManyForms(String format, int count, String written) {
        assertThat(NumberFormat.write(format, count)).isEqualTo(written);
    }
}
