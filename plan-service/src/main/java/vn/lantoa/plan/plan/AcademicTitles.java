package vn.lantoa.plan.plan;

import java.util.regex.Pattern;

/**
 * Ranks and titles that do not stand before a signer's name in administrative documents (Decree
 * 30/2020/NĐ-CP, Annex I, part I, II.7.c; those of the armed forces may).
 */
final class AcademicTitles {

    private static final Pattern TITLE =
            Pattern.compile(
                    "^(?:GS|PGS|TS|TSKH|ThS|CN|KS|BS|DS|LS|KTS|NGƯT|NGND|NSƯT|NSND|CVCC|"
                            + "Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Cử nhân|Kỹ sư|Bác sĩ|Luật sư)"
                            + "(?:\\.|\\s)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private AcademicTitles() {}

    static boolean in(String name) {
        return TITLE.matcher(name.strip()).find();
    }
}
