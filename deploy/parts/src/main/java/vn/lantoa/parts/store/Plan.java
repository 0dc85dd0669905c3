package vn.lantoa.parts.store;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a query finds its candidates: the parts of one map that hold them all.
 *
 * @param ranges in ascending order, not overlapping
 * @param reversed from the last to the first
 * @param sorted candidates come in the order that was asked for
 * @param one at most one document can match
 */
record Plan(
        AccessPath path, List<ByteRange> ranges, boolean reversed, boolean sorted, boolean one) {
    /** The order the documents lie in. */
    private static final String NATURAL = "$natural";

    private static final int MAX_POINTS = 1_000;

    /**
     * @param wanted how many matches will be read at most; 0 means all
     */
    static Plan choose(
            Collection<? extends AccessPath> paths, Document filter, Document sort, long wanted) {
        Bounds bounds = Bounds.of(filter);
        List<Plan> plans = new ArrayList<>();
        for (AccessPath path : paths) {
            Optional<Plan> plan = on(path, bounds, sort);
            if (plan.isPresent() && plan.get().one) {
                return plan.get();
            }
            plan.ifPresent(plans::add);
        }
        if (plans.size() == 1) {
            return plans.getFirst();
        }
        long fewest = plans.stream().mapToLong(Plan::candidates).min().orElse(0);
        return plans.stream()
                .min(Comparator.comparingDouble(plan -> plan.cost(fewest, wanted)))
                .orElseThrow();
    }

    private long candidates() {
        return ranges.stream().mapToLong(path::count).sum();
    }

    /**
     * Documents to look at. One that comes sorted may stop early: at most {@code fewest} documents
     * match, so of its candidates about one in {@code candidates / fewest} is a hit.
     */
    private double cost(long fewest, long wanted) {
        double all = candidates();
        if (sorted && wanted > 0) {
            return Math.min(all, wanted * all / Math.max(1, fewest)) + 0.1;
        }
        return sorted ? all : all * 1.2 + 0.2; // sorting costs, too
    }

    private static Optional<Plan> on(AccessPath path, Bounds bounds, Document sort) {
        boolean wrongWay = sort.containsKey(NATURAL) && !(path instanceof PrimaryIndex);
        if (wrongWay || path.leavesOutMissing() && !needsSomeFieldOf(path, bounds)) {
            return Optional.empty();
        }
        List<byte[]> prefixes = new ArrayList<>(List.of(KeyBytes.NONE));
        List<ByteRange> ranges = new ArrayList<>();
        Set<String> fixed = new HashSet<>();
        boolean open = true;
        for (IndexKey key : path.order()) {
            Optional<Bound> bound = bounds.of(key.getKey(), path.isMultikey());
            if (!open) {
                continue;
            }
            if (bound.isEmpty()) {
                open = false;
            } else if (bound.get().points()
                    && prefixes.size() * bound.get().values().size() <= MAX_POINTS) {
                prefixes = extended(prefixes, bound.get(), key.isAscending());
                if (bound.get().values().size() == 1) {
                    fixed.add(key.getKey());
                }
            } else {
                for (byte[] prefix : prefixes) {
                    for (ByteRange values : bound.get().values()) {
                        ranges.add(values.behind(prefix, key.isAscending()));
                    }
                }
                prefixes = List.of();
                open = false;
            }
        }
        prefixes.forEach(prefix -> ranges.add(ByteRange.startingWith(prefix)));
        Direction direction = direction(path, fixed, sort);
        return Optional.of(
                new Plan(
                        path,
                        merged(ranges),
                        direction == Direction.DOWN,
                        direction != Direction.NEITHER,
                        path.isUnique()
                                && path.getKeys().stream()
                                        .allMatch(key -> fixed.contains(key.getKey()))));
    }

    private static boolean needsSomeFieldOf(AccessPath path, Bounds bounds) {
        return path.getKeys().stream()
                .map(key -> bounds.of(key.getKey(), path.isMultikey()))
                .anyMatch(bound -> bound.map(Bound::present).orElse(false));
    }

    private static List<byte[]> extended(List<byte[]> prefixes, Bound bound, boolean ascending) {
        List<byte[]> longer = new ArrayList<>();
        for (byte[] prefix : prefixes) {
            for (ByteRange value : bound.values()) {
                byte[] encoded = value.from();
                longer.add(
                        KeyBytes.concat(
                                prefix, ascending ? encoded : KeyBytes.descending(encoded)));
            }
        }
        return longer;
    }

    private static List<ByteRange> merged(List<ByteRange> ranges) {
        List<ByteRange> inOrder = new ArrayList<>(ranges);
        inOrder.sort((a, b) -> Arrays.compareUnsigned(a.from(), b.from()));
        List<ByteRange> merged = new ArrayList<>();
        for (ByteRange range : inOrder) {
            if (!merged.isEmpty()
                    && Arrays.compareUnsigned(range.from(), merged.getLast().to()) <= 0) {
                merged.add(ByteRange.hull(List.of(merged.removeLast(), range)));
            } else {
                merged.add(range);
            }
        }
        return merged;
    }

    private enum Direction {
        UP,
        DOWN,
        NEITHER
    }

    /** Which way the path must be walked to come in the order of {@code sort}, if any way does. */
    private static Direction direction(AccessPath path, Set<String> fixed, Document sort) {
        if (sort.isEmpty()) {
            return Direction.UP;
        }
        if (sort.containsKey(NATURAL)) {
            boolean up = ((Number) sort.get(NATURAL)).intValue() > 0;
            return up ? Direction.UP : Direction.DOWN;
        }
        if (path.isMultikey()) {
            return Direction.NEITHER;
        }
        Direction direction = Direction.NEITHER;
        int at = 0;
        for (Map.Entry<String, Object> key : sort.entrySet()) {
            while (at < path.order().size()
                    && !path.order().get(at).getKey().equals(key.getKey())
                    && fixed.contains(path.order().get(at).getKey())) {
                at++;
            }
            if (fixed.contains(key.getKey())) {
                continue; // one value: sorted whichever way
            }
            if (at == path.order().size() || !path.order().get(at).getKey().equals(key.getKey())) {
                return Direction.NEITHER;
            }
            boolean up = ((Number) key.getValue()).intValue() > 0;
            Direction here =
                    path.order().get(at).isAscending() == up ? Direction.UP : Direction.DOWN;
            if (direction != Direction.NEITHER && direction != here) {
                return Direction.NEITHER;
            }
            direction = here;
            at++;
            if (key.getKey().equals("_id")) {
                break; // no two documents share it
            }
        }
        return direction == Direction.NEITHER ? Direction.UP : direction;
    }
}
