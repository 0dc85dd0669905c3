package vn.lantoa.plan.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.plan.CitationNotes;

/** What the citation doctor says, for the plan's page. */
@Component
final class PlanCitationNotes implements CitationNotes {

    private final LegalReferences references;
    private final Messages messages;
    private final DomainClock clock;

    PlanCitationNotes(LegalReferences references, Messages messages, DomainClock clock) {
        this.references = references;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<Note> of(PlanDocument document, Actor by, Locale reader) {
        LocalDate day =
                document.issueDate()
                        .orElseGet(() -> LocalDate.ofInstant(clock.instant(), DomainClock.ZONE));
        return CitationDoctor.examine(document, references.knownTo(by), day).stream()
                .map(remark -> note(remark, reader))
                .toList();
    }

    private Note note(CitationRemark remark, Locale reader) {
        return new Note(
                remark.number(),
                remark.node(),
                remark.words(),
                remark.said(messages, reader),
                remark.proposed(),
                remark.code().severity() == CitationRemark.Severity.WARNING);
    }
}
