package vn.lantoa.plan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.abbreviation.Abbreviations;
import vn.lantoa.plan.document.DocumentNumber;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.edition.EditionDiff;
import vn.lantoa.plan.office.Offices;

/** {@code /plans/{id}} for people: the desk on which a plan lies, with all that is to be done. */
@Controller
@RequestMapping("/plans/{id}")
final class PlanPage {

    /**
     * A node of two editions.
     *
     * @param pieces its words, with what is gone and what is new
     */
    record ChangedNode(
            EditionDiff.Kind kind,
            Optional<String> pathBefore,
            Optional<String> pathAfter,
            List<WordDifference.Piece> pieces) {

        static ChangedNode of(EditionDiff.Difference difference) {
            return new ChangedNode(
                    difference.kind(),
                    difference.pathBefore(),
                    difference.pathAfter(),
                    WordDifference.between(difference.before(), difference.after()));
        }
    }

    private static final int MOST_CHILDREN = 100;
    private static final ParentRef NOWHERE =
            new ParentRef(Optional.empty(), Optional.empty(), Optional.empty());

    private final Plans plans;
    private final Texts texts;
    private final Offices offices;
    private final CitationNotes citations;
    private final Parents parents;
    private final Messages messages;

    PlanPage(
            Plans plans,
            Texts texts,
            Offices offices,
            CitationNotes citations,
            Parents parents,
            Messages messages) {
        this.plans = plans;
        this.texts = texts;
        this.parents = parents;
        this.offices = offices;
        this.citations = citations;
        this.messages = messages;
    }

    /** The whole desk. */
    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView desk(@PathVariable String id, Actor by, Locale reader) {
        Stored<Plan> stored = plan(id, by);
        Plan plan = stored.state();
        PlanDocument document = plans.edition(stored).document();
        LocalDate day = texts.day(plan);
        Optional<Offices.Names> names = offices.on(day, by);
        Permitted may = Permitted.to(by, plan);
        return titled("plan", plan)
                .addObject("may", may)
                .addObject("life", LifeActions.to(by, plan))
                .addObject("parent", parents.reference(plan, by).orElse(NOWHERE))
                .addObject("children", children(id, by))
                .addObject("paper", Paper.of(plan, document, names, day))
                .addObject("names", names.orElse(new Offices.Names(Optional.empty(), "")))
                .addObject("day", day)
                .addObject("unsettled", Unsettled.of(plan, document, names))
                .addObject("authorities", Signature.Authority.values())
                .addObject("findings", findings(stored, may, reader))
                .addObject("references", document.references())
                .addObject("notes", notes(document, by, reader))
                .addObject("abbreviations", Abbreviations.of(document))
                .addObject("editions", editions(plan));
    }

    /** The newest of the plans directly under it that the reader may see. */
    private List<PlanSummary> children(String id, Actor by) {
        return plans
                .all(Listing.by("-date", MOST_CHILDREN, Optional.empty()).where("parent", id), by)
                .items()
                .stream()
                .filter(child -> child.state().isVisibleTo(by))
                .map(PlanSummary::of)
                .toList();
    }

    private OpenFindings findings(Stored<Plan> stored, Permitted may, Locale reader) {
        Plan plan = stored.state();
        return OpenFindings.of(
                may.review() ? texts.findings(plan, stored.organisation()) : List.of(),
                plan.text(),
                messages,
                reader);
    }

    /** By the number of the cited document; under the empty one what has none. */
    private Map<String, List<CitationNotes.Note>> notes(
            PlanDocument document, Actor by, Locale reader) {
        return citations.of(document, by, reader).stream()
                .collect(Collectors.groupingBy(note -> note.number().orElse("")));
    }

    private static List<EditionMark> editions(Plan plan) {
        PlanText text = plan.text();
        return Stream.concat(Stream.of(text.edition()), text.earlier().reversed().stream())
                .toList();
    }

    /**
     * What an edition changed, node by node.
     *
     * @param from the edition to compare with; by default the one before
     */
    @GetMapping(path = "/editions/{number}/differences", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView differences(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam Optional<Integer> from,
            Actor by) {
        Stored<Plan> stored = plan(id, by);
        int older = from.orElse(number - 1);
        List<ChangedNode> changed =
                EditionDiff.between(document(stored, older), document(stored, number)).stream()
                        .map(ChangedNode::of)
                        .toList();
        EditionMark mark = stored.state().text().edition(number).orElseThrow(Problem::notFound);
        return titled("differences", stored.state())
                .addObject("older", older)
                .addObject("edition", mark)
                .addObject("changed", changed);
    }

    private PlanDocument document(Stored<Plan> plan, int number) {
        return plan.state()
                .text()
                .edition(number)
                .map(mark -> plans.edition(mark, plan.organisation()).document())
                .orElseThrow(Problem::notFound);
    }

    private static ModelAndView titled(String page, Plan plan) {
        return new ModelAndView(page)
                .addObject("plan", plan)
                .addObject("name", plan.number().map(DocumentNumber::text).orElse(plan.title()));
    }

    private Stored<Plan> plan(String id, Actor by) {
        return plans.find(id, by).orElseThrow(Problem::notFound);
    }
}
