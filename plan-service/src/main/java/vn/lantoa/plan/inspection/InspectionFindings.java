package vn.lantoa.plan.inspection;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.AggregateStore;
import vn.lantoa.chassis.aggregate.AggregateType;
import vn.lantoa.chassis.aggregate.Aggregates;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.paging.Page;

/** What inspections of all organisations found; whoever asks sees their own organisation's. */
@Component
final class InspectionFindings {

    private static final String NEWEST = "-raisedOn";
    private static final String OVERDUE_AFTER = "overdueAfter";

    /** Any filter goes by one of these; several narrow what the best of them finds. */
    private static final AggregateType<InspectionFinding> TYPE =
            new AggregateType<>(
                            "inspectionFindings",
                            InspectionFinding.class,
                            1,
                            InspectionFindings::keys,
                            List.of(
                                    List.of("raisedOn"),
                                    List.of("inspection", "raisedOn"),
                                    List.of("inspection", "settled", "raisedOn"),
                                    List.of("unit", "raisedOn"),
                                    List.of("unit", "status", "raisedOn"),
                                    List.of("unit", "overdue", "raisedOn"),
                                    List.of("overdue", "raisedOn"),
                                    List.of("status", "raisedOn"),
                                    List.of("kind", "raisedOn"),
                                    List.of("plan", "raisedOn"),
                                    List.of("plan", "status", "raisedOn"),
                                    List.of("member", "raisedOn")))
                    .timedBy(OVERDUE_AFTER);

    private final Aggregates<InspectionFinding> findings;

    InspectionFindings(AggregateStore store) {
        this.findings = store.open(TYPE);
    }

    private static Map<String, Object> keys(InspectionFinding finding) {
        InspectionFinding.Origin origin = finding.origin();
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("raisedOn", finding.raisedOn().toString());
        keys.put("inspection", origin.inspection());
        keys.put("unit", origin.side().unit());
        keys.put("member", origin.side().members());
        keys.put("status", finding.status().name());
        keys.put("kind", finding.remark().kind().name());
        keys.put("settled", Boolean.toString(finding.status().isSettled()));
        keys.put("overdue", Boolean.toString(finding.isOverdue()));
        origin.plan().ifPresent(plan -> keys.put("plan", plan));
        finding.overdueAfter().ifPresent(day -> keys.put(OVERDUE_AFTER, day.toString()));
        return keys;
    }

    Outcome<InspectionFinding> create(
            Command by, Function<String, Decision<InspectionFinding>> first) {
        return findings.create(by, first);
    }

    Outcome<InspectionFinding> change(
            String id,
            Command by,
            Function<InspectionFinding, Decision<InspectionFinding>> decide) {
        return findings.change(id, by, decide);
    }

    /** All that were to be fixed by the day and of which nobody said that they are. */
    void passFixBy(LocalDate day) {
        findings.due(OVERDUE_AFTER, day.toString(), (finding, by) -> finding.passFixBy(by));
    }

    Optional<Stored<InspectionFinding>> find(String id, Actor by) {
        return findings.find(by, id).filter(found -> found.state().isVisibleTo(by));
    }

    boolean anyUnsettled(String inspection, Actor by) {
        return any(of(inspection, 1).where("settled", "false"), by);
    }

    boolean any(String inspection, Actor by) {
        return any(of(inspection, 1), by);
    }

    boolean isFull(String inspection, Actor by) {
        return findings.list(by, of(inspection, Listing.MOST)).items().size() >= Listing.MOST;
    }

    private boolean any(Listing listing, Actor by) {
        return !findings.list(by, listing).items().isEmpty();
    }

    private static Listing of(String inspection, int limit) {
        return newest(limit, Optional.empty()).where("inspection", inspection);
    }

    static Listing newest(int limit, Optional<String> after) {
        return Listing.by(NEWEST, limit, after);
    }

    /** All of an inspection that the reader may see. */
    Page<Stored<InspectionFinding>> ofInspection(
            String inspection, int limit, Optional<String> after, Actor by) {
        return findings.list(by, newest(limit, after).where("inspection", inspection));
    }

    /**
     * The newest first. A unit sees what was found of it.
     *
     * @param mine what inspections found that the reader was named to take part in
     */
    Page<Stored<InspectionFinding>> list(
            Listing listing, Optional<String> unit, boolean mine, Actor by) {
        if (mine) {
            return findings.list(by, listing.where("unit", unit).where("member", by.id()));
        }
        if (InspectingSide.seesAll(by)) {
            return findings.list(by, listing.where("unit", unit));
        }
        return by.unit()
                .filter(own -> by.isAnyOf(Role.UNIT_HEAD, Role.OFFICER))
                .filter(own -> unit.map(own::equals).orElse(true))
                .map(own -> findings.list(by, listing.where("unit", own)))
                .orElseGet(() -> new Page<>(List.of(), Optional.empty()));
    }
}
