package vn.lantoa.plan.target;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.chassis.page.WrittenTime;
import vn.lantoa.plan.objective.StatedValue;
import vn.lantoa.plan.objective.StatedValues;

/**
 * A target as the page shows it.
 *
 * @param printed its measure in words, or that it has none
 * @param stated the numbers of its words, as they stand
 * @param sources what a measure can be made from: a figure, where there is one, and its source
 * @param waiting what the focal point proposed
 * @param split the words its parts have or may have, one a line
 * @param fields what the form for a measure holds
 */
record TargetRow(
        Target target,
        boolean gone,
        String printed,
        List<String> stated,
        List<Source> sources,
        List<Waiting> waiting,
        String split,
        Map<String, String> fields) {

    record Source(String figure, String source) {}

    record Waiting(MeasureProposal proposal, String printed, String on) {}

    static TargetRow of(
            Found found,
            List<Suggestion> suggestions,
            MeasureForm form,
            Printed printed,
            Locale reader) {
        Target target = found.target();
        List<String> parts =
                target.parts().isEmpty() ? MeasureSuggestions.parts(target) : target.parts();
        return new TargetRow(
                target,
                found.nodeGone(),
                printed.text(target),
                StatedValues.of(target.stated().words()).stream().map(StatedValue::words).toList(),
                suggestions.stream().map(one -> source(one, printed)).toList(),
                target.proposals().stream()
                        .map(
                                one ->
                                        new Waiting(
                                                one,
                                                printed.text(one.measure()),
                                                WrittenTime.day(one.on(), reader)))
                        .toList(),
                parts.stream().collect(Collectors.joining("\n")),
                form.fields());
    }

    private static Source source(Suggestion one, Printed printed) {
        return new Source(
                one.value().map(value -> printed.figure(value, one.unit().orElse(""))).orElse(""),
                one.source());
    }

    /** What a field of the form holds. */
    public String value(String field) {
        return fields.getOrDefault(field, "");
    }

    public boolean open() {
        return switch (target.state()) {
            case UNQUANTIFIED, OPERATIONALISED -> !gone;
            case SPLIT, DROPPED -> false;
        };
    }

    /** Only a whole without a measure is split. */
    public boolean maySplit() {
        return switch (target.state()) {
            case UNQUANTIFIED, SPLIT -> !gone && target.stated().part().isEmpty();
            case OPERATIONALISED, DROPPED -> false;
        };
    }
}
