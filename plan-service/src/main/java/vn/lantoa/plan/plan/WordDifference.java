package vn.lantoa.plan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.plan.edition.CommonEnds;

/** What differs between two wordings, word by word. */
final class WordDifference {

    /** What became of a piece of the text. */
    enum Kind {
        SAME,
        GONE,
        NEW
    }

    record Piece(Kind kind, String text) {}

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);
    private static final long MOST_COMPARED = 1_000_000;

    /** Of a long stretch of equal words so many characters are shown beside a change. */
    private static final int AROUND = 70;

    private final List<String> before;
    private final List<String> after;
    private final List<Piece> pieces = new ArrayList<>();

    private WordDifference(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** Each change once: what is gone, then what is new in its place. */
    static List<Piece> between(String before, String after) {
        WordDifference difference = new WordDifference(words(before), words(after));
        difference.compare();
        return joined(difference.pieces);
    }

    /** The same with long equal stretches cut down to what stands beside a change. */
    static List<Piece> inShort(List<Piece> pieces) {
        List<Piece> shorter = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            shorter.add(
                    piece.kind() == Kind.SAME
                            ? new Piece(
                                    Kind.SAME, shorter(piece.text(), i > 0, i + 1 < pieces.size()))
                            : piece);
        }
        return shorter;
    }

    private static String shorter(String text, boolean afterChange, boolean beforeChange) {
        int head = afterChange ? AROUND : 0;
        int tail = beforeChange ? AROUND : 0;
        if (text.length() <= head + tail + AROUND / 2) {
            return text;
        }
        int from = text.indexOf(' ', head);
        int to = text.lastIndexOf(' ', text.length() - tail);
        if (head + tail == 0 || from < 0 || to <= from) {
            return text;
        }
        String start = head == 0 ? "" : text.substring(0, from) + " ";
        String end = tail == 0 ? "" : " " + text.substring(to + 1);
        return start + "…" + end;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private void compare() {
        CommonEnds same = CommonEnds.of(before, after);
        add(Kind.SAME, before.subList(0, same.top()));
        between(same.between(before), same.between(after));
        add(Kind.SAME, before.subList(before.size() - same.bottom(), before.size()));
    }

    private void between(List<String> gone, List<String> added) {
        if ((long) gone.size() * added.size() > MOST_COMPARED) {
            add(Kind.GONE, gone);
            add(Kind.NEW, added);
            return;
        }
        int[][] common = common(gone, added);
        int i = 0;
        int j = 0;
        while (i < gone.size() || j < added.size()) {
            boolean equal = i < gone.size() && j < added.size() && gone.get(i).equals(added.get(j));
            if (equal) {
                add(Kind.SAME, List.of(gone.get(i)));
                i++;
                j++;
            } else if (j >= added.size()
                    || (i < gone.size() && common[i + 1][j] >= common[i][j + 1])) {
                add(Kind.GONE, List.of(gone.get(i++)));
            } else {
                add(Kind.NEW, List.of(added.get(j++)));
            }
        }
    }

    /** How many words two endings have in common, at most, in the same order. */
    private static int[][] common(List<String> gone, List<String> added) {
        int[][] common = new int[gone.size() + 1][added.size() + 1];
        for (int i = gone.size() - 1; i >= 0; i--) {
            for (int j = added.size() - 1; j >= 0; j--) {
                common[i][j] =
                        gone.get(i).equals(added.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void add(Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }

    /** A blank between two changes belongs to both. */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        StringBuilder same = new StringBuilder();
        StringBuilder gone = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean changing = !gone.isEmpty() || !added.isEmpty();
            boolean bridge =
                    changing
                            && piece.text().isBlank()
                            && i + 1 < pieces.size()
                            && pieces.get(i + 1).kind() != Kind.SAME;
            switch (piece.kind()) {
                case SAME -> {
                    if (bridge) {
                        gone.append(piece.text());
                        added.append(piece.text());
                    } else {
                        flush(joined, gone, added);
                        same.append(piece.text());
                    }
                }
                case GONE -> {
                    flush(joined, same);
                    gone.append(piece.text());
                }
                case NEW -> {
                    flush(joined, same);
                    added.append(piece.text());
                }
            }
        }
        flush(joined, gone, added);
        flush(joined, same);
        return joined;
    }

    private static void flush(List<Piece> joined, StringBuilder same) {
        flush(joined, Kind.SAME, same);
    }

    private static void flush(List<Piece> joined, StringBuilder gone, StringBuilder added) {
        flush(joined, Kind.GONE, gone);
        flush(joined, Kind.NEW, added);
    }

    private static void flush(List<Piece> joined, Kind kind, StringBuilder text) {
        if (!text.isEmpty()) {
            joined.add(new Piece(kind, text.toString()));
            text.setLength(0);
        }
    }
}
