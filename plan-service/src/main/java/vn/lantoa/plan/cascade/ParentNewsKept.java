package vn.lantoa.plan.cascade;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.listener.Additive;
import vn.lantoa.chassis.store.Archives;
import vn.lantoa.chassis.store.Copies;
import vn.lantoa.plan.events.PlanEvent;
import vn.lantoa.plan.events.PlanParentAcknowledged;
import vn.lantoa.plan.events.PlanParentChanged;
import vn.lantoa.plan.events.PlanRevised;

/** Which nodes a plan above changed since the plan under it was last looked at. */
@Component
class ParentNewsKept implements Additive<PlanEvent, ParentNews> {

    private static final String COLLECTION = "parentNews";
    private static final int MOST = 500;

    private final Copies<ParentNews> news;

    ParentNewsKept(Archives archives) {
        news =
                archives.copies(
                        COLLECTION,
                        ParentNews.class,
                        List.of(List.of("organisation", "plan", "sequence")));
    }

    /**
     * What became of the plan above and nobody looked at yet.
     *
     * @param nodes label paths of the nodes that are other ones since
     */
    record Open(String change, LocalDate on, Optional<Integer> edition, List<String> nodes) {}

    @Override
    public Class<PlanEvent> listensTo() {
        return PlanEvent.class;
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<ParentNews> entries(PlanEvent event, EventHead head) {
        if (event instanceof PlanRevised revised) {
            List<String> nodes =
                    Stream.of(revised.changed(), revised.added(), revised.removed())
                            .flatMap(List::stream)
                            .toList();
            return entry(
                    ParentNews.Kind.REVISED,
                    Optional.empty(),
                    Optional.of(revised.edition()),
                    revised.byDate(),
                    nodes,
                    head);
        }
        if (event instanceof PlanParentChanged changed) {
            return entry(
                    ParentNews.Kind.PARENT_CHANGED,
                    Optional.of(changed.change()),
                    changed.edition(),
                    changed.on(),
                    List.of(),
                    head);
        }
        if (event instanceof PlanParentAcknowledged seen) {
            return entry(
                    ParentNews.Kind.ACKNOWLEDGED,
                    Optional.of(seen.change()),
                    Optional.empty(),
                    seen.on(),
                    List.of(),
                    head);
        }
        return List.of();
    }

    private static List<ParentNews> entry(
            ParentNews.Kind kind,
            Optional<String> change,
            Optional<Integer> edition,
            LocalDate on,
            List<String> nodes,
            EventHead head) {
        return List.of(
                new ParentNews(
                        head.id(),
                        head.organisation(),
                        head.subject(),
                        head.sequence(),
                        kind,
                        change,
                        edition,
                        on,
                        nodes));
    }

    /** Empty when the plan is by what the plan above says now. */
    Optional<Open> open(String plan, String parent, Actor by) {
        Optional<ParentNews> last = Optional.empty();
        int seen = 0;
        for (ParentNews one : of(plan, by)) {
            switch (one.kind()) {
                case PARENT_CHANGED -> last = Optional.of(one);
                case ACKNOWLEDGED -> {
                    seen = last.flatMap(ParentNews::edition).orElse(seen);
                    last = Optional.empty();
                }
                case REVISED -> {} // its own text
            }
        }
        int seenEdition = seen;
        return last.map(
                change ->
                        new Open(
                                change.change().orElse(""),
                                change.on(),
                                change.edition(),
                                of(parent, by).stream()
                                        .filter(one -> one.kind() == ParentNews.Kind.REVISED)
                                        .filter(one -> one.edition().orElse(0) > seenEdition)
                                        .flatMap(one -> one.changed().stream())
                                        .distinct()
                                        .toList()));
    }

    private List<ParentNews> of(String plan, Actor by) {
        return news.where(
                Map.of("organisation", by.organisation(), "plan", plan), "sequence", MOST);
    }
}
