package vn.lantoa.reporting.coverage;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.reporting.ledger.EntryView;
import vn.lantoa.reporting.period.Days;
import vn.lantoa.reporting.period.Period;

/**
 * Coverage as it is answered. Numbers are articles published in the period and not taken back.
 * While nothing of the organisation was ever published, the state says so: then a zero is no
 * finding.
 *
 * @param from the first day
 * @param to the last day, included
 * @param state whether there are numbers, for programs; {@code text} says it to people
 * @param text e.g. {@code Đã bao phủ 7/18 nội dung}, {@code Chưa có số liệu}
 * @param asOf the moment of the answer, by the domain's clock
 * @param recordedAt when the newest entry behind it was recorded
 * @param items the leaf topics, in the plan's order
 * @param groups the topics that have parts
 * @param unresolved what articles are tagged with that the plan does not have
 * @param covered how many leaves were told
 * @param leaves how many there are
 * @param half how many were told by content, but by no result yet
 */
record CoverageView(
        PlanView plan,
        Optional<String> regime,
        Optional<String> period,
        LocalDate from,
        LocalDate to,
        State state,
        String text,
        OffsetDateTime asOf,
        Optional<OffsetDateTime> recordedAt,
        List<TopicView> items,
        List<GroupView> groups,
        List<UnresolvedView> unresolved,
        long covered,
        long leaves,
        long half) {

    /** Open: more will come. */
    enum State {
        MEASURED,
        NO_DATA
    }

    record PlanView(String id, Optional<String> number, String title, int year) {}

    /**
     * @param items articles that tell of it; an article of another kind than the two is in here
     *     only
     * @param content those that tell of the content of a measure
     * @param result those that tell of its result
     * @param firstOn the first day one appeared
     * @param lastOn the last day one appeared
     */
    record TopicView(
            String code,
            String title,
            Optional<String> parent,
            long items,
            long content,
            long result,
            Optional<LocalDate> firstOn,
            Optional<LocalDate> lastOn) {}

    /**
     * @param own tagged with the group itself
     * @param items with its parts: an article that tells of two of them counts for both
     */
    record GroupView(String code, String title, Optional<String> parent, long own, long items) {}

    record UnresolvedView(String code, long items) {}

    /** The numbers of each topic. */
    private record Numbers(Coverage coverage, Map<String, Days> spans) {

        TopicView topic(CoveredPlan.Topic topic) {
            Coverage.Telling told = coverage.told(topic.code());
            Optional<Days> span = Optional.ofNullable(spans.get(topic.code()));
            return new TopicView(
                    topic.code(),
                    topic.title(),
                    topic.parent(),
                    told.items(),
                    told.content(),
                    told.result(),
                    span.map(Days::from),
                    span.map(Days::last));
        }

        GroupView group(CoveredPlan.Topic topic) {
            return new GroupView(
                    topic.code(),
                    topic.title(),
                    topic.parent(),
                    coverage.told(topic.code()).items(),
                    coverage.toldWithin(topic.code()).items());
        }
    }

    static CoverageView of(
            Coverage coverage,
            boolean fed,
            Map<String, Days> spans,
            Period asked,
            String text,
            OffsetDateTime asOf) {
        CoveredPlan plan = coverage.plan();
        Numbers numbers = new Numbers(coverage, spans);
        return new CoverageView(
                new PlanView(plan.id(), plan.number(), plan.title(), plan.year()),
                asked.name().map(Period.Name::regime),
                asked.name().map(Period.Name::code),
                asked.days().from(),
                asked.days().last(),
                fed ? State.MEASURED : State.NO_DATA,
                text,
                asOf,
                coverage.newest().map(EntryView::local),
                plan.leaves().stream().map(numbers::topic).toList(),
                plan.parents().stream().map(numbers::group).toList(),
                coverage.unresolved().stream()
                        .map(code -> new UnresolvedView(code, coverage.told(code).items()))
                        .toList(),
                coverage.covered(),
                plan.leaves().size(),
                coverage.half());
    }
}
