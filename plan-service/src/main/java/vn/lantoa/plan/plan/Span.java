package vn.lantoa.plan.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.lantoa.plan.document.PlanDocument;

/**
 * The years a programme plans: "giai đoạn 2021-2030".
 *
 * @param last not before the first
 */
record Span(int first, int last) {

    /** Empty for a plan of one year, and for a title whose years make no sense. */
    static Optional<Span> of(PlanDocument document) {
        if (document.year().isPresent()) {
            return Optional.empty();
        }
        return document.firstYear()
                .flatMap(first -> document.lastYear().map(last -> new Span(first, last)))
                .filter(span -> span.first() < span.last());
    }

    List<Integer> years() {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }
}
