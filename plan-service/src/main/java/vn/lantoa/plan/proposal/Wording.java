package vn.lantoa.plan.proposal;

import java.util.regex.Pattern;

/** Words of a document as a task's title. */
final class Wording {

    private static final int LONGEST_TITLE = 300;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BULLET = Pattern.compile("^[-–+•*] *");

    private Wording() {}

    /** On one line; a cell's paragraphs are parted by ";" where they have no mark of their own. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        for (String piece : text.split("\n")) {
            String words =
                    BULLET.matcher(SPACES.matcher(piece).replaceAll(" ").strip()).replaceFirst("");
            if (!words.isEmpty()) {
                boolean marked =
                        line.isEmpty() || ".;:,".indexOf(line.charAt(line.length() - 1)) >= 0;
                line.append(line.isEmpty() ? "" : marked ? " " : "; ").append(words);
            }
        }
        return line.toString();
    }

    static String title(String words) {
        String whole = withoutEndMark(capitalised(words));
        if (whole.length() <= LONGEST_TITLE) {
            return whole;
        }
        int end = whole.lastIndexOf(' ', LONGEST_TITLE - 1);
        if (end < LONGEST_TITLE / 2) {
            end = LONGEST_TITLE - 1;
            end -= Character.isHighSurrogate(whole.charAt(end - 1)) ? 1 : 0;
        }
        return withoutEndMark(whole.substring(0, end)) + "…";
    }

    private static String capitalised(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.codePointAt(0);
        return Character.toString(Character.toUpperCase(first))
                + words.substring(Character.charCount(first));
    }

    static String withoutEndMark(String text) {
        int end = text.length();
        while (end > 1 && ";,:./ ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
