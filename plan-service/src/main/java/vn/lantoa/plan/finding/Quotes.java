package vn.lantoa.plan.finding;

import java.util.List;

/**
 * Quotation marks that are not closed, or not opened. A quotation may run over several nodes: one
 * that is closed further down, before another is opened, is none of them.
 */
final class Quotes {

    private static final int FARTHEST = 40;

    /** What is left open at the end of some words, and where closing marks had no opening. */
    private record Balance(int open, int stray) {
        private static final int NONE = -1;

        boolean opens() {
            return open != NONE;
        }

        boolean strays() {
            return stray != NONE;
        }
    }

    private Quotes() {}

    static void check(List<Passage> passages, Report report) {
        int openUntil = -1;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Balance balance = balance(passage.words());
            if (balance.opens()) {
                int closing = closing(passages, i + 1);
                if (closing > i) {
                    openUntil = closing;
                } else {
                    unclosed(passage, balance.open(), report);
                }
            }
            if (balance.strays() && i > openUntil) {
                int end = balance.stray() + 1;
                report.add(Code.QUOTE_UNOPENED, passage, balance.stray(), end);
            }
        }
    }

    /** The next passage that closes a quotation it has not opened; -1 if there is none near. */
    private static int closing(List<Passage> passages, int from) {
        for (int i = from; i < Math.min(passages.size(), from + FARTHEST); i++) {
            Balance balance = balance(passages.get(i).words());
            if (balance.strays()) {
                return i;
            }
            if (balance.opens()) {
                return -1;
            }
        }
        return -1;
    }

    private static void unclosed(Passage passage, int open, Report report) {
        String words = passage.words();
        int end = words.indexOf("; ", open);
        end = end < 0 ? endOf(words) : end;
        char mark = words.charAt(open) == '“' ? '”' : words.charAt(open) == '«' ? '»' : '"';
        if (end <= open + 1) {
            report.add(Code.QUOTE_UNCLOSED, passage, open, open + 1);
        } else {
            report.propose(
                    Code.QUOTE_UNCLOSED,
                    passage,
                    open,
                    Math.min(end, open + 60),
                    words.substring(0, end) + mark + words.substring(end));
        }
    }

    private static int endOf(String words) {
        int end = words.length();
        while (end > 0 && ".;,:/ ".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static Balance balance(String words) {
        int open = Balance.NONE;
        int depth = 0;
        int stray = Balance.NONE;
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            boolean opening = c == '“' || c == '«' || c == '„';
            boolean closing = c == '”' || c == '»';
            boolean straight = c == '"' && !inches(words, at);
            if (opening || ((straight || closing) && depth == 0 && beginsWord(words, at))) {
                open = depth == 0 ? at : open;
                depth++;
            } else if (closing || straight) {
                if (depth > 0) {
                    depth--;
                } else if (stray == Balance.NONE) {
                    stray = at;
                }
            }
        }
        return new Balance(depth > 0 ? open : Balance.NONE, stray);
    }

    private static boolean inches(String words, int at) {
        return at > 0
                && Character.isDigit(words.charAt(at - 1))
                && words.lastIndexOf('"', at - 1) < 0
                && words.lastIndexOf('“', at - 1) < 0;
    }

    private static boolean beginsWord(String words, int at) {
        boolean blankBefore = at == 0 || " (“\n".indexOf(words.charAt(at - 1)) >= 0;
        boolean wordBehind =
                at + 1 < words.length() && Character.isLetterOrDigit(words.charAt(at + 1));
        return blankBefore && wordBehind;
    }
}
