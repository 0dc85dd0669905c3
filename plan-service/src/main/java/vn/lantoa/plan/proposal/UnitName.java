package vn.lantoa.plan.proposal;

import java.util.Optional;

/** A unit's name as a heading: "1. Văn phòng Sở", "Giao Phòng A:". */
final class UnitName {

    private static final int LONGEST = 160;

    private UnitName() {}

    /** Empty if the words are more, or something else, than a unit's name. */
    static Optional<String> alone(String words) {
        String text = withoutAddress(Wording.withoutEndMark(words.strip()));
        return text.length() <= LONGEST && begins(text) && !told(text)
                ? Optional.of(text)
                : Optional.empty();
    }

    private static boolean told(String text) {
        return Instruction.in(text).isPresent();
    }

    static String withoutAddress(String text) {
        int address = Words.ADDRESS.lengthAt(Words.lower(text), 0);
        return address > 0 && text.length() > address + 1 ? text.substring(address).strip() : text;
    }

    /** Whether it begins like a unit's name: "Tổ …", but not "Tổ chức …". */
    static boolean begins(String text) {
        String lower = Words.lower(text);
        int unit = lower.length() == text.length() ? Words.UNIT.lengthAt(lower, 0) : 0;
        return unit > 0
                && unit >= Words.VERB.lengthAt(lower, 0)
                && Character.isUpperCase(text.codePointAt(0));
    }
}
