package vn.lantoa.plan.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.plan.sheet.Refused.Reason;
import vn.lantoa.plan.sheet.XlsxParts.Relation;

/**
 * What the cells of a workbook refer to.
 *
 * @param sheets paths of those that are shown, in order
 * @param since1904 days are counted from 1904, as old Macintosh files do
 * @param texts shared by cells
 * @param dates the formats (by index) that show a number as a date
 */
record XlsxBook(List<String> sheets, boolean since1904, List<String> texts, Set<Integer> dates) {

    /** What a cell can hold (ECMA-376). */
    static final int LONGEST_TEXT = 32_767;

    private static final int MOST_SHEETS = 20;
    private static final long MOST_CHARACTERS = 32L << 20;
    private static final int MOST_TEXTS = 1_000_000;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern NOT_OF_DATES = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");

    static XlsxBook of(XlsxParts parts) throws Refused {
        String workbook = parts.workbook();
        Map<String, Relation> relations = parts.relations(workbook);
        List<String> sheets = new ArrayList<>();
        boolean since1904 = false;
        InputStream stream =
                parts.part(workbook).orElseThrow(() -> new Refused(Reason.NOT_A_SHEET));
        try (Xml xml = Xml.over(stream)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    since1904 = xml.attribute("date1904").filter(XlsxBook::on).isPresent();
                } else if (xml.starts("sheet")) {
                    Optional<Relation> sheet =
                            xml.attribute("id").map(relations::get).filter(XlsxBook::isTable);
                    boolean shown =
                            xml.attribute("state").filter(s -> !s.equals("visible")).isEmpty();
                    if (shown && sheet.isPresent() && sheets.size() < MOST_SHEETS) {
                        sheets.add(sheet.get().target());
                    }
                }
            }
        }
        return new XlsxBook(sheets, since1904, texts(parts, relations), dates(parts, relations));
    }

    private static boolean on(String value) {
        return value.equals("1") || value.equals("true");
    }

    private static boolean isTable(Relation relation) {
        return relation.type().equals("worksheet");
    }

    private static Optional<InputStream> related(
            XlsxParts parts, Map<String, Relation> relations, String type) throws Refused {
        for (Relation relation : relations.values()) {
            if (relation.type().equals(type)) {
                return parts.part(relation.target());
            }
        }
        return Optional.empty();
    }

    private static List<String> texts(XlsxParts parts, Map<String, Relation> relations)
            throws Refused {
        List<String> texts = new ArrayList<>();
        Optional<InputStream> stream = related(parts, relations, "sharedStrings");
        if (stream.isPresent()) {
            long characters = 0;
            try (Xml xml = Xml.over(stream.get())) {
                while (xml.next()) {
                    if (xml.starts("si")) {
                        texts.add(text(xml, "si"));
                        characters += texts.getLast().length();
                    }
                    if (characters > MOST_CHARACTERS || texts.size() > MOST_TEXTS) {
                        throw new Refused(Reason.BOMB);
                    }
                }
            }
        }
        return texts;
    }

    /** All of a text, its runs together, without the reading aids of East Asian scripts. */
    static String text(Xml xml, String within) throws Refused {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        boolean aside = false;
        while (xml.next() && !xml.ends(within)) {
            if (xml.starts("rPh") || xml.ends("rPh")) {
                aside = xml.starts("rPh");
            } else if (xml.starts("t") || xml.ends("t")) {
                inText = xml.starts("t");
            } else if (inText && !aside) {
                xml.text(text, LONGEST_TEXT * 2);
            }
        }
        return unescaped(text.toString());
    }

    /** "_x000D_" stands for a character XML can't have. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        escape ->
                                Matcher.quoteReplacement(
                                        String.valueOf(
                                                (char) Integer.parseInt(escape.group(1), 16))));
    }

    private static Set<Integer> dates(XlsxParts parts, Map<String, Relation> relations)
            throws Refused {
        Set<Integer> dates = new HashSet<>();
        Set<String> own = new HashSet<>();
        Set<String> notDates = new HashSet<>();
        Optional<InputStream> stream = related(parts, relations, "styles");
        if (stream.isPresent()) {
            boolean inCells = false;
            int index = 0;
            try (Xml xml = Xml.over(stream.get())) {
                while (xml.next()) {
                    if (xml.starts("numFmt")) {
                        String id = xml.attribute("numFmtId").orElse("");
                        String code = xml.attribute("formatCode").orElse("");
                        (isDate(code) ? own : notDates).add(id);
                    } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                        inCells = xml.starts("cellXfs");
                    } else if (inCells && xml.starts("xf")) {
                        String id = xml.attribute("numFmtId").orElse("");
                        if (own.contains(id) || !notDates.contains(id) && isBuiltIn(id)) {
                            dates.add(index);
                        }
                        index++;
                    }
                }
            }
        }
        return dates;
    }

    /** Those of ECMA-376 18.8.30 that show a day, in any country. */
    private static boolean isBuiltIn(String id) {
        return id.matches("1[4-7]|22|2[7-9]|3[016]|5[0-478]");
    }

    private static boolean isDate(String code) {
        String bare = NOT_OF_DATES.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("");
        return bare.indexOf('d') >= 0 && bare.indexOf('m') >= 0
                || bare.indexOf('m') >= 0 && bare.indexOf('y') >= 0;
    }
}
