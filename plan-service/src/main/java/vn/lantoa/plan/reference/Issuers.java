package vn.lantoa.plan.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * Who issued an act, as the words behind it say: "của UBND tỉnh và của Sở", "do Bộ Nội vụ ban
 * hành".
 *
 * @param names empty where nobody is named
 * @param to offset behind the last name
 */
record Issuers(List<String> names, int to) {

    private static final int LONGEST = 60;
    private static final String AND = "và ";
    private static final List<String> JOINTS = List.of(", của ", " và của ", ", và của ", " và ");

    /** Those named at or behind an offset, before another one. */
    static Issuers in(String text, int from, int to) {
        if (Acts.DIRECT_ISSUERS.phrases().isAt(text, skipBlanks(text, from))) {
            return list(text, skipBlanks(text, from), to);
        }
        for (int at = from; at < to; at++) {
            for (String word : List.of(" của ", " do ")) {
                if (text.startsWith(word, at) && isIssuer(text, at + word.length())) {
                    return list(text, at + word.length(), to);
                }
            }
        }
        return new Issuers(List.of(), from);
    }

    private static Issuers list(String text, int first, int to) {
        List<String> names = new ArrayList<>();
        int end = first;
        int next = first;
        while (next >= 0) {
            int from = skipNumber(text, next);
            end = endOfName(text, from, to);
            names.add(text.substring(from, end));
            next = nextName(text, end, to);
        }
        return new Issuers(names, end);
    }

    private static int nextName(String text, int end, int to) {
        for (String joint : JOINTS) {
            int name = end + joint.length();
            if (name < to && text.startsWith(joint, end) && isIssuer(text, name)) {
                return name;
            }
        }
        return -1;
    }

    private static boolean isIssuer(String text, int at) {
        int from = skipNumber(text, at);
        if (from >= text.length() || Acts.NOT_ISSUERS.phrases().isAt(text, from)) {
            return false;
        }
        return Acts.PLAIN_ISSUERS.phrases().isAt(text, from)
                || (Character.isUpperCase(text.charAt(from))
                        && Acts.ISSUERS.phrases().isAt(text, from));
    }

    /** A page number may have slipped into the sentence: "của 3 Ban cán sự Đảng". */
    private static int skipNumber(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at == from ? from : skipBlanks(text, at);
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static int endOfName(String text, int from, int to) {
        int most = Math.min(to, from + LONGEST);
        int at = from;
        while (at < most) {
            char c = text.charAt(at);
            boolean inside = Character.isLetterOrDigit(c) || c == '-';
            if (c == ' ' ? endsBefore(text, at + 1) : !inside) {
                return trimmed(text, from, at);
            }
            at++;
        }
        return trimmed(text, from, most);
    }

    /** "Bộ Giáo dục |và Đào tạo|" goes on, "UBND tỉnh |và Sở|" does not. */
    private static boolean endsBefore(String text, int word) {
        if (!Acts.ISSUER_ENDS.phrases().isAt(text, word)) {
            return false;
        }
        int next = word + AND.length();
        boolean goesOn =
                text.startsWith(AND, word)
                        && next < text.length()
                        && Character.isUpperCase(text.charAt(next))
                        && !isIssuer(text, next)
                        && !Acts.KINDS.phrases().isAt(text, next);
        return !goesOn;
    }

    private static int trimmed(String text, int from, int to) {
        int end = to;
        while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
