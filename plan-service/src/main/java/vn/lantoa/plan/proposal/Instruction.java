package vn.lantoa.plan.proposal;

import java.util.List;
import java.util.Optional;

/** "Unit does something": who is told, and what. */
record Instruction(String unit, Instruction.What what) {

    private static final int LONGEST_UNIT = 160;
    private static final int SHORTEST_TASK = 12;

    /**
     * @param words from the verb on, without the units it is done with
     */
    record What(String words, List<String> partners) {

        public What {
            partners = List.copyOf(partners);
        }
    }

    /** Empty if the sentence does not begin with a unit that does something. */
    static Optional<Instruction> in(String sentence) {
        String text = UnitName.withoutAddress(sentence.strip());
        boolean addressed = text.length() < sentence.strip().length();
        String start =
                addressed && !text.isEmpty()
                        ? Character.toString(Character.toUpperCase(text.codePointAt(0)))
                                + text.substring(Character.charCount(text.codePointAt(0)))
                        : text;
        if (!UnitName.begins(start)) {
            return Optional.empty();
        }
        int verb = verb(text);
        int colon = text.indexOf(": ");
        if (colon > 0 && colon < LONGEST_UNIT && (verb < 0 || colon < verb)) {
            return named(text.substring(0, colon), text.substring(colon + 2).strip());
        }
        if (verb < 0 || text.length() - verb < SHORTEST_TASK) {
            return Optional.empty();
        }
        String unit = unit(text.substring(0, verb));
        return unit.contains(" ")
                ? Optional.of(new Instruction(unit, what(text.substring(verb))))
                : Optional.empty();
    }

    /** "Phòng A: chủ trì …". */
    private static Optional<Instruction> named(String name, String told) {
        return name.contains(" ") && startsWithVerb(told)
                ? Optional.of(new Instruction(unit(name), what(told)))
                : Optional.empty();
    }

    /** A sentence behind a unit's name or another of its tasks: "Yêu cầu các đơn vị …" too. */
    static boolean tellsOn(String sentence) {
        String lower = Words.lower(sentence.strip());
        return startsWithVerb(sentence) || Words.ADDRESS.lengthAt(lower, 0) > 0;
    }

    private static boolean startsWithVerb(String sentence) {
        String lower = Words.lower(sentence.strip());
        return sentence.strip().length() >= SHORTEST_TASK && Words.VERB.lengthAt(lower, 0) > 0;
    }

    /** The first verb behind a whole name: none right behind a comma or "và", nor in brackets. */
    private static int verb(String text) {
        int brackets = 0;
        for (int at = 1; at < Math.min(text.length(), LONGEST_UNIT); at++) {
            char c = text.charAt(at);
            if (c == ';') {
                return -1;
            }
            brackets += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean wordStarts = text.charAt(at - 1) == ' ' || text.charAt(at - 1) == ':';
            if (brackets <= 0
                    && wordStarts
                    && Words.VERB.lengthAt(text, at) > 0
                    && endsName(text.substring(0, at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean endsName(String before) {
        String name = before.strip();
        boolean joined = name.endsWith(",") || name.endsWith(" và") || name.endsWith(" các");
        String lower = Words.lower(unit(name));
        boolean all = lower.startsWith("các ");
        return !joined && (all || lower.length() > Words.UNIT.lengthAt(lower, 0));
    }

    private static String unit(String before) {
        return Wording.withoutEndMark(before.strip());
    }

    /** "Chủ trì, phối hợp với Phòng A, Phòng B xây dựng …". */
    static What what(String words) {
        String lower = Words.lower(words);
        for (int at = 0; at < Math.min(words.length(), LONGEST_UNIT); at++) {
            int with = lower.length() == words.length() ? Words.WITH.lengthAt(lower, at) : 0;
            if (with > 0) {
                String behind = words.substring(at + with).strip();
                int verb = verb(behind);
                if (verb > 0) {
                    List<String> partners = Units.of(unit(behind.substring(0, verb)));
                    return new What(behind.substring(verb), partners);
                }
                return new What(words, List.of());
            }
        }
        return new What(words, List.of());
    }
}
