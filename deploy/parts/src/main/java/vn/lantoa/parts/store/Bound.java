package vn.lantoa.parts.store;

import java.util.ArrayList;
import java.util.List;

/**
 * What a filter says of one field: the encoded values it may have.
 *
 * @param values the ranges that hold every value the filter lets through, and maybe more
 * @param points each range is one value
 * @param present a document without the field does not match
 */
record Bound(List<ByteRange> values, boolean points, boolean present) {

    /** Both hold of one value. */
    Bound and(Bound other) {
        List<ByteRange> common = new ArrayList<>();
        for (ByteRange mine : values) {
            for (ByteRange theirs : other.values) {
                mine.and(theirs).ifPresent(common::add);
            }
        }
        return new Bound(common, points || other.points, present || other.present);
    }

    /** One of them holds. */
    static Bound or(List<Bound> branches) {
        List<ByteRange> all = branches.stream().flatMap(b -> b.values.stream()).toList();
        boolean points = branches.stream().allMatch(Bound::points);
        boolean present = branches.stream().allMatch(Bound::present);
        if (points || all.isEmpty()) {
            return new Bound(all, points, present);
        }
        return new Bound(List.of(ByteRange.hull(all)), false, present);
    }
}
