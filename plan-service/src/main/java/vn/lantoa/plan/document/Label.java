package vn.lantoa.plan.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a line is labelled by.
 *
 * @param label the document's own, without its delimiter; empty for {@link Form#NONE}
 * @param rest the line without label and delimiter
 */
public record Label(Form form, String label, String rest) {

    private static final String ROMAN_FIGURES = "(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})";

    public enum Form {
        /** "PHẦN I", "Phần thứ nhất:", "Chương II", "Điều 1.". */
        DIVISION(divided(Words.DIVISIONS)),
        /** "Bước 1:". */
        STEP(divided(Words.STEPS)),
        /** "I." "II/ " "IV - " "I.MỤC" "I MỤC ĐÍCH"; not "V/v" nor "V.I.". */
        ROMAN(
                ("(" + ROMAN_FIGURES + ")")
                        + "(?:[.):](?!\\d|\\p{Lu}\\.)|/ ?[-–]?(?= |\\p{Lu}{2})"
                        + "| ?[-–](?= ?\\p{Lu})|(?= \\p{Lu}[^\\p{Ll}]{3,}+$))"),
        /** "A. ĐẶC ĐIỂM", "B/ ", "C - ". */
        CAPITAL(
                "([A-ZĐ])(?:[.)](?=[ “\"(]|\\p{Lu}\\p{L})(?! ?\\p{Lu}\\.)|/(?= )| ?[-–](?="
                        + " \\p{Lu}))"),
        /** "1." "1.2." "I.1." "1/ " "1- Title"; "1.2 Title" but not "1.2 triệu". */
        NUMBER(
                "((?:[IVX]{1,5}\\.)?\\d{1,2}(?:\\.\\d{1,2}){0,4})"
                        + "(?:\\.(?= |\\p{L}|[\"“(]|$)|/(?= |\\p{Lu}\\p{Ll})|/ ?[-–](?= |\\p{L})"
                        + "| ?[-–](?= ?\\p{Lu})(?! ?\\p{Lu}[\\p{L}\\d]{0,9}[/-])|:(?= ?\\p{Lu})"
                        + "|(?<=\\.\\d{1,2})(?:\\)|(?= \\p{Lu})))"),
        /** "1)". */
        BRACKETED("(\\d{1,2})\\)"),
        /** "(1)", "(a)". */
        PARENTHESISED("\\((\\d{1,2}|[a-zđ])\\)"),
        /** "a.1)", "a1) ", "b.2. ". */
        LETTER_NUMBER("([a-zđ]\\.?\\d{1,2})(?:\\)|[./](?= ))"),
        /** "ii)", "(iv)"; "i)" is a letter until it is known where it stands. */
        SMALL_ROMAN("(?:\\((?=[ivx])|(?=[ivx]{2}))(x{0,3}(?:ix|iv|v?i{0,3}))\\)"),
        /** "a)" "đ. ". */
        LETTER("([a-zđ])(?:\\)|[./](?= )|/[.)])"),
        /** "- ", "-Title", "•", a sign of Word's symbol fonts, "o Title". */
        BULLET(
                "([-–—−+*](?= )|[-–—−+](?=\\p{Lu}|\\p{Ll}{2}|\\d+"
                        + " ?%)|[•·●○◦▪■▫□►➢➤❖✓✔§\uE000-\uF8FF]|o(?= \\p{Lu}))"),
        NONE("(?!)");

        private final Pattern pattern;

        Form(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        private static String divided(Words words) {
            String names =
                    words.phrases()
                            .map(
                                    word ->
                                            Character.toUpperCase(word.charAt(0))
                                                    + "(?iu:"
                                                    + word.substring(1)
                                                    + ")")
                            .collect(Collectors.joining("|"));
            return "((?:"
                    + names
                    + ") (?:(?iu:thứ) \\p{L}{2,5}|[IVX]{1,6}|\\d{1,2}|[A-ZĐ])(?![\\p{L}\\d]))"
                    + "(?: ?[.:)/]| ?[-–](?= )|$|(?= \\p{Lu}{2}))";
        }
    }

    private static final List<Form> FIGURE_FIRST = List.of(Form.NUMBER, Form.BRACKETED);
    private static final List<Form> CAPITAL_FIRST =
            List.of(Form.DIVISION, Form.STEP, Form.NUMBER, Form.ROMAN, Form.CAPITAL);
    private static final List<Form> LETTER_FIRST =
            List.of(Form.LETTER_NUMBER, Form.SMALL_ROMAN, Form.LETTER, Form.BULLET);
    private static final List<Form> SIGN_FIRST =
            List.of(Form.SMALL_ROMAN, Form.PARENTHESISED, Form.BULLET);

    /**
     * @param line not empty
     */
    static Label of(String line) {
        for (Form form : candidates(line.charAt(0))) {
            Matcher matcher = form.pattern.matcher(line);
            if (matcher.lookingAt()) {
                return new Label(form, matcher.group(1), line.substring(matcher.end()).strip());
            }
        }
        return none(line);
    }

    static Label none(String line) {
        return new Label(Form.NONE, "", line);
    }

    private static List<Form> candidates(char first) {
        if (first >= '0' && first <= '9') {
            return FIGURE_FIRST;
        }
        if (Character.isLetter(first)) {
            return Character.isUpperCase(first) ? CAPITAL_FIRST : LETTER_FIRST;
        }
        return SIGN_FIRST;
    }

    Label as(Form other) {
        return new Label(other, label, rest);
    }

    /** How deep a number is: 1 for "1", 2 for "1.2" and "I.1.2". */
    int depth() {
        String figures = figures();
        return 1 + (int) figures.chars().filter(c -> c == '.').count();
    }

    /** A number without the section before it: "1.2" of "I.1.2". */
    String figures() {
        return Character.isDigit(label.charAt(0)) ? label : label.substring(label.indexOf('.') + 1);
    }

    /** What siblings have in common: the form; the word of a division; the sign of a bullet. */
    String style() {
        return switch (form) {
            case NUMBER -> "NUMBER" + depth();
            case DIVISION, STEP ->
                    form + label.substring(0, label.indexOf(' ')).toUpperCase(Locale.ROOT);
            case BULLET -> form + sign();
            case PARENTHESISED -> form + (Character.isDigit(label.charAt(0)) ? "1" : "a");
            case ROMAN, CAPITAL, BRACKETED, LETTER_NUMBER, SMALL_ROMAN, LETTER, NONE -> form.name();
        };
    }

    private String sign() {
        return switch (label) {
            case "-", "–", "—", "−" -> "-";
            case "·", "●", "\uF0B7" -> "•";
            default -> label;
        };
    }

    /** Which of its siblings it is, from 1; 0 if that cannot be said. */
    int ordinal() {
        return switch (form) {
            case DIVISION, STEP -> Ordinals.of(label.substring(label.indexOf(' ') + 1));
            case ROMAN, SMALL_ROMAN -> Ordinals.roman(label);
            case CAPITAL, LETTER -> Ordinals.letter(label);
            case NUMBER -> Ordinals.of(label.substring(label.lastIndexOf('.') + 1));
            case BRACKETED -> Ordinals.of(label);
            case PARENTHESISED ->
                    Character.isDigit(label.charAt(0))
                            ? Ordinals.of(label)
                            : Ordinals.letter(label);
            case LETTER_NUMBER -> Ordinals.of(label.replaceFirst("^\\p{L}\\.?", ""));
            case BULLET, NONE -> 0;
        };
    }
}
