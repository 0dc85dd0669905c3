package vn.lantoa.plan.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line is labelled by.
 *
 * @param label the document's own, without its delimiter; empty for {@link Form#NONE}
 * @param rest the line without label and delimiter
 */
public record Label(Form form, String label, String rest) {

    public enum Form {
        /** "I." "II/ " "IV - "; not "V/v". */
        ROMAN(
                "(?=[IVX])(X{0,3}(?:IX|IV|V?I{0,3}))"
                        + "(?:[.):](?!\\d)|/(?= )| ?[-–](?= ?\\p{Lu}))"),
        /** "1." "1.2." "1/ "; "1.2 Title" but not "1.2 triệu". */
        NUMBER(
                "(\\d{1,2}(?:\\.\\d{1,2}){0,4})"
                        + "(?:\\.(?= |\\p{L}|[\"“(]|$)|/(?= )|(?<=\\.\\d{1,2})(?= \\p{Lu}))"),
        /** "1)". */
        BRACKETED("(\\d{1,2})\\)"),
        /** "a)" "đ. ". */
        LETTER("([a-zđ])(?:\\)|[./](?= ))"),
        /** "- ", "-Title", "•". */
        BULLET("([-–—−+*](?= )|[-–—−+](?=\\p{Lu})|[•·●○◦▪■])"),
        NONE("(?!)");

        private final Pattern pattern;

        Form(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

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
        return new Label(Form.NONE, "", line);
    }

    private static List<Form> candidates(char first) {
        if (first >= '0' && first <= '9') {
            return List.of(Form.NUMBER, Form.BRACKETED);
        }
        if (Character.isLetter(first)) {
            return List.of(Character.isUpperCase(first) ? Form.ROMAN : Form.LETTER);
        }
        return List.of(Form.BULLET);
    }

    /** How deep a number is: 1 for "1", 2 for "1.2". */
    int depth() {
        return 1 + (int) label.chars().filter(c -> c == '.').count();
    }
}
