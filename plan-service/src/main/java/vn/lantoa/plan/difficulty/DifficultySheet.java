package vn.lantoa.plan.difficulty;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.evidence.EvidencePiece;
import vn.lantoa.plan.evidence.EvidenceRegister;
import vn.lantoa.plan.page.TypedForm;

/** A difficulty's page: what it is, how far it came, and what this reader may do about it now. */
@Component
final class DifficultySheet {

    /** A member of a group, by what it is called. */
    record Part(DifficultyView.MemberView member, String title) {}

    private final Difficulties difficulties;
    private final NearDuplicates duplicates;
    private final EvidenceRegister evidence;
    private final DomainClock clock;

    DifficultySheet(
            Difficulties difficulties,
            NearDuplicates duplicates,
            EvidenceRegister evidence,
            DomainClock clock) {
        this.difficulties = difficulties;
        this.duplicates = duplicates;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** Before files are taken in for it. */
    void requireVisible(String id, Actor by) {
        if (difficulties.find(id, by).isEmpty()) {
            throw Problem.notFound();
        }
    }

    ModelAndView of(String id, Actor by, TypedForm typed) {
        Stored<Difficulty> stored = difficulties.find(id, by).orElseThrow(Problem::notFound);
        Difficulty difficulty = stored.state();
        DifficultyView view =
                new DifficultyView.Reading(by, clock.instant(), difficulties.workingDays(by))
                        .of(stored);
        Choices may = Choices.of(difficulty, by);
        Course course = difficulty.course();
        return new ModelAndView("difficulty")
                .addObject("view", view)
                .addObject("may", may)
                .addObject("parts", view.members().stream().map(m -> part(m, by)).toList())
                .addObject(
                        "similar", may.takeUp() ? duplicates.similarTo(difficulty, by) : List.of())
                .addObject("papers", evidence.pieces(view.evidence(), by))
                .addObject("proposedPapers", papers(course.proposed(), by))
                .addObject("resolutionPapers", papers(course.resolution(), by))
                .addObject("mayDecideBy", difficulties.decideBy(clock.instant(), by).toString())
                .addObject("kept", evidence.pieces(typed.all("evidence"), by))
                .addObject("typed", typed);
    }

    private List<EvidencePiece> papers(Optional<Course.Resolution> of, Actor by) {
        return of.map(done -> evidence.pieces(done.evidence(), by)).orElse(List.of());
    }

    private Part part(DifficultyView.MemberView member, Actor by) {
        return new Part(
                member,
                difficulties
                        .known(member.id(), by)
                        .map(found -> found.state().account().title())
                        .orElse(member.id()));
    }
}
