package vn.lantoa.plan.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.plan.Plans;

/** How a plan cites: what is wrong with it, and what it names without a number. */
@RestController
@RequestMapping("/plans/{id}")
final class PlanCitationsController {

    /**
     * @param code e.g. {@code TYPE-AGAINST-SYMBOL}
     * @param number of the cited document; none for one cited without
     * @param node the path of the node, or {@code preamble}
     * @param words the citation as it stands
     * @param message in the reader's language
     * @param proposed the words that would be right, where they are known
     * @param source where it is known from, where the citation itself does not show it
     */
    record FindingView(
            String code,
            CitationRemark.Severity severity,
            Optional<String> number,
            String node,
            String words,
            String message,
            Optional<String> proposed,
            Optional<String> source) {}

    private final Plans plans;
    private final LegalReferences references;
    private final Messages messages;
    private final DomainClock clock;

    PlanCitationsController(
            Plans plans, LegalReferences references, Messages messages, DomainClock clock) {
        this.plans = plans;
        this.references = references;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * All on one page, in the plan's order, what is cited without number last.
     *
     * @param on the day what is cited has to be in force; the document's date if not given, today
     *     for one without
     */
    @GetMapping("/citation-findings")
    Page<FindingView> findings(
            @PathVariable String id,
            @RequestParam Optional<LocalDate> on,
            Actor by,
            Locale reader) {
        PlanDocument document = document(id, by);
        LocalDate day = on.or(document::issueDate).orElseGet(this::today);
        List<CitationRemark> remarks =
                CitationDoctor.examine(document, references.knownTo(by), day);
        return new Page<>(
                remarks.stream().map(remark -> view(remark, reader)).toList(), Optional.empty());
    }

    /** The documents it names without a number: {@code /plans/{id}/references?unnumbered=true}. */
    @GetMapping(value = "/references", params = "unnumbered=true")
    Page<UnnumberedCitation> unnumbered(@PathVariable String id, Actor by) {
        return new Page<>(UnnumberedCitations.of(document(id, by)), Optional.empty());
    }

    private FindingView view(CitationRemark remark, Locale reader) {
        return new FindingView(
                remark.code().text(),
                remark.code().severity(),
                remark.number(),
                remark.node(),
                remark.words(),
                remark.said(messages, reader),
                remark.proposed(),
                remark.source());
    }

    private PlanDocument document(String id, Actor by) {
        return plans.document(id, by).orElseThrow(Problem::notFound);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DomainClock.ZONE);
    }
}
