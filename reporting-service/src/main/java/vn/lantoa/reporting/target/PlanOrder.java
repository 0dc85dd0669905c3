package vn.lantoa.reporting.target;

import java.util.Comparator;
import java.util.List;

/** The order in which a plan states its targets: {@code I.3.2} before {@code I.3.10}. */
final class PlanOrder {

    private static final Comparator<String> BY_LABEL =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    static final Comparator<MeasuredTarget> OF_TARGETS =
            Comparator.comparing(MeasuredTarget::path, PlanOrder::compare)
                    .thenComparing(target -> target.part().orElse(""), BY_LABEL)
                    .thenComparing(MeasuredTarget::id);

    private PlanOrder() {}

    private static int compare(String path, String other) {
        List<String> labels = List.of(path.split("\\."));
        List<String> others = List.of(other.split("\\."));
        for (int i = 0; i < Math.min(labels.size(), others.size()); i++) {
            int difference = BY_LABEL.compare(labels.get(i), others.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(labels.size(), others.size());
    }
}
