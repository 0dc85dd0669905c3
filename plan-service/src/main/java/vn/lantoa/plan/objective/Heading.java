package vn.lantoa.plan.objective;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.wordlist.WordList;

/**
 * What a line announces: "MỤC ĐÍCH, YÊU CẦU", "Mục tiêu cụ thể đến năm 2025", "Yêu cầu: bảo đảm …".
 *
 * @param kinds in the order they are named; empty where it announces another part of the plan
 * @param rest what stands behind it in the same line
 */
record Heading(List<Aim.Kind> kinds, String rest) {

    private static final WordList WORDS = WordList.beside(Heading.class, "headings.properties");
    private static final Phrases OBJECTIVE = phrases("objective");
    private static final Phrases REQUIREMENT = phrases("requirement");
    private static final Phrases GOAL = phrases("goal");
    private static final Phrases TARGET = phrases("target");
    private static final Phrases OTHER = phrases("other");
    private static final Phrases BEFORE = phrases("before");
    private static final Phrases AFTER = phrases("after");
    private static final Phrases REQUIRING = phrases("requiring");

    private static final Pattern JOINT = Pattern.compile("\\s*(?:[,;/&]|\\s[-–]\\s|\\svà\\s)\\s*");
    private static final Pattern COLON = Pattern.compile("\\s*:\\s*");
    private static final Pattern END = Pattern.compile("[\\s.:;,]+$");
    private static final Pattern FIGURES = Pattern.compile("[\\d\\s.,:;/–-]+");
    private static final int LONGEST = 160;

    Heading {
        kinds = List.copyOf(kinds);
    }

    private static Phrases phrases(String key) {
        return new Phrases(WORDS.phrasesInLowerCase(key));
    }

    /** Empty for a line that announces nothing. */
    static Optional<Heading> of(Node node) {
        if (node.kind() == Node.Kind.TABLE) {
            return Optional.empty();
        }
        boolean titled = !node.heading().isEmpty();
        Matcher colon = COLON.matcher(node.words());
        if (colon.find()) {
            // "3. Đối tượng: …" stands beside "1. Mục đích: …"; "- Nội dung: …" is an item's start.
            boolean beside = titled || node.kind() == Node.Kind.ITEM;
            Optional<Heading> before =
                    announced(node.words().substring(0, colon.start()), beside)
                            .map(kinds -> new Heading(kinds, node.words().substring(colon.end())));
            if (before.isPresent()) {
                return before;
            }
        }
        return announced(node.words(), titled).map(kinds -> new Heading(kinds, ""));
    }

    private static Optional<List<Aim.Kind>> announced(String words, boolean titled) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = END.matcher(Phrases.lower(words)).replaceFirst("");
        Set<Aim.Kind> kinds = new LinkedHashSet<>();
        boolean other = false;
        boolean first = true;
        for (String piece : JOINT.split(lower)) {
            List<Aim.Kind> named = kinds(piece, titled);
            other |= first && named.isEmpty() && OTHER.at(bare(piece), 0).isPresent();
            if (named.isEmpty() && !titled) {
                return Optional.empty();
            }
            kinds.addAll(named);
            first = false;
        }
        return kinds.isEmpty() && !other ? Optional.empty() : Optional.of(List.copyOf(kinds));
    }

    private static List<Aim.Kind> kinds(String piece, boolean titled) {
        String bare = bare(piece);
        for (Phrases phrases : List.of(TARGET, GOAL, REQUIREMENT, OBJECTIVE)) {
            Optional<String> phrase = phrases.at(bare, 0);
            if (phrase.isPresent() && (titled || isNoSentence(bare, phrase.get()))) {
                return kinds(phrases);
            }
        }
        return List.of();
    }

    private static List<Aim.Kind> kinds(Phrases phrases) {
        if (phrases.equals(GOAL)) {
            return List.of(Aim.Kind.OBJECTIVE, Aim.Kind.TARGET);
        }
        return List.of(
                phrases.equals(TARGET)
                        ? Aim.Kind.TARGET
                        : phrases.equals(REQUIREMENT) ? Aim.Kind.REQUIREMENT : Aim.Kind.OBJECTIVE);
    }

    private static String bare(String piece) {
        return BEFORE.at(piece, 0)
                .map(before -> piece.substring(before.length()).strip())
                .orElse(piece);
    }

    /** "Yêu cầu cụ thể năm 2023" is a heading, "Yêu cầu các đơn vị báo cáo" is none. */
    private static boolean isNoSentence(String bare, String phrase) {
        String rest = bare.substring(phrase.length());
        int at = 0;
        while (at < rest.length()) {
            Matcher figures = FIGURES.matcher(rest).region(at, rest.length());
            Optional<String> word = AFTER.at(rest, at);
            if (figures.lookingAt()) {
                at = figures.end();
            } else if (word.isPresent()) {
                at += word.get().length();
            } else {
                return false;
            }
        }
        return true;
    }

    /** What something below this heading is. */
    static Aim.Kind kindOf(List<Aim.Kind> kinds, String words) {
        if (kinds.contains(Aim.Kind.TARGET) && !StatedValues.of(words).isEmpty()) {
            return Aim.Kind.TARGET;
        }
        boolean requiring = REQUIRING.at(Phrases.lower(words), 0).isPresent();
        if (kinds.contains(Aim.Kind.REQUIREMENT) && requiring) {
            return Aim.Kind.REQUIREMENT;
        }
        return kinds.getFirst();
    }
}
