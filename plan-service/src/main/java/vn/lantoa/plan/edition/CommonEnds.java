package vn.lantoa.plan.edition;

import java.util.List;

/**
 * What two lists have in common at their beginnings and at their ends, which do not overlap.
 *
 * @param top how many first members are equal
 * @param bottom how many last members are equal
 */
public record CommonEnds(int top, int bottom) {

    public static CommonEnds of(List<?> one, List<?> other) {
        int shorter = Math.min(one.size(), other.size());
        int top = 0;
        while (top < shorter && one.get(top).equals(other.get(top))) {
            top++;
        }
        int bottom = 0;
        while (bottom < shorter - top
                && one.get(one.size() - 1 - bottom).equals(other.get(other.size() - 1 - bottom))) {
            bottom++;
        }
        return new CommonEnds(top, bottom);
    }

    /** What is left of either list between them. */
    public <T> List<T> between(List<T> list) {
        return list.subList(top, list.size() - bottom);
    }
}
