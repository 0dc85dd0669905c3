package vn.lantoa.plan.difficulty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.problem.Problem;

/** {@code /difficulties}: make many into one, and find those that may be one. */
@RestController
@RequestMapping("/difficulties")
final class ConsolidationController {

    record Members(
            @NotNull @Size(min = 1, max = Difficulty.MOST_MEMBERS)
                    List<@NotBlank @Size(max = 100) String> members) {}

    /**
     * @param score how like it is, 0 to 1
     * @param shared the words both have
     */
    record SimilarView(
            String id,
            Difficulty.Form form,
            String title,
            String unit,
            LocalDate reportedOn,
            Difficulty.Status status,
            double score,
            List<String> shared,
            boolean sameTopic) {

        static SimilarView of(NearDuplicates.Similar similar) {
            Difficulty difficulty = similar.difficulty();
            Likeness likeness = similar.likeness();
            return new SimilarView(
                    difficulty.id(),
                    difficulty.form(),
                    difficulty.account().title(),
                    difficulty.reporter().unit(),
                    difficulty.reportedOn(),
                    difficulty.status(),
                    likeness.score(),
                    likeness.shared(),
                    likeness.sameTopic());
        }
    }

    record SimilarsView(List<SimilarView> items) {}

    /**
     * @param members to consolidate: single ones, the one that the others are like first
     * @param group an existing group to put them into
     */
    record GroupProposal(
            List<String> members, Optional<String> group, String title, List<SimilarView> likes) {

        static GroupProposal of(NearDuplicates.ProposedGroup proposed) {
            return new GroupProposal(
                    Stream.concat(
                                    Stream.of(proposed.centre()),
                                    proposed.others().stream()
                                            .map(NearDuplicates.Similar::difficulty))
                            .filter(difficulty -> !difficulty.isGroup())
                            .map(Difficulty::id)
                            .toList(),
                    proposed.group().map(Difficulty::id),
                    proposed.centre().account().title(),
                    proposed.others().stream().map(SimilarView::of).toList());
        }
    }

    /**
     * @param looked at so many open ones, the newest
     * @param all whether there are no more open ones
     */
    record GroupProposals(List<GroupProposal> items, int looked, boolean all) {}

    private final Difficulties difficulties;
    private final DifficultyDesk desk;
    private final NearDuplicates duplicates;
    private final DomainClock clock;

    ConsolidationController(
            Difficulties difficulties,
            DifficultyDesk desk,
            NearDuplicates duplicates,
            DomainClock clock) {
        this.difficulties = difficulties;
        this.desk = desk;
        this.duplicates = duplicates;
        this.clock = clock;
    }

    /** 201 with the group, whose members follow: {@code consolidating} until they did. */
    @PostMapping("/consolidations")
    ResponseEntity<DifficultyView> consolidate(
            @RequestBody NewDifficulty.NewGroup group, Command by) {
        return Answers.created(
                desk.consolidate(group, account(group), by), "/difficulties", view(by.actor()));
    }

    static Account account(NewDifficulty.NewGroup group) {
        return new Account(
                TypedText.clean(group.title()),
                TypedText.clean(group.description()),
                group.rootCause().map(TypedText::clean),
                group.proposal().map(TypedText::clean),
                group.field().map(TypedText::clean),
                group.plan().map(String::strip),
                group.topic().map(TypedText::clean),
                Optional.empty(),
                List.of());
    }

    /** One as it is. */
    @PostMapping("/{id}/consolidation")
    ResponseEntity<DifficultyView> consolidate(@PathVariable String id, Command by) {
        return Answers.changed(
                difficulties.change(id, by, d -> Consolidation.alone(d, by)), view(by.actor()));
    }

    @PostMapping("/{id}/members")
    ResponseEntity<DifficultyView> add(
            @PathVariable String id, @RequestBody Members members, Command by) {
        return Answers.changed(desk.addMembers(id, members.members(), by), view(by.actor()));
    }

    /** Those taken out are reported as before; a group without members is withdrawn. */
    @PostMapping("/{id}/members/removal")
    ResponseEntity<DifficultyView> remove(
            @PathVariable String id, @RequestBody Members members, Command by) {
        return Answers.changed(desk.removeMembers(id, members.members(), by), view(by.actor()));
    }

    /** Open ones that may be the same, the most alike first. */
    @GetMapping("/{id}/similar")
    SimilarsView similar(@PathVariable String id, Actor by) {
        Difficulty difficulty =
                difficulties.find(id, by).map(Stored::state).orElseThrow(Problem::notFound);
        requireOverview(by);
        return new SimilarsView(
                duplicates.similarTo(difficulty, by).stream().map(SimilarView::of).toList());
    }

    @GetMapping("/groups-proposed")
    GroupProposals groups(Actor by) {
        requireOverview(by);
        NearDuplicates.ProposedGroups groups = duplicates.groups(by);
        return new GroupProposals(
                groups.groups().stream().map(GroupProposal::of).toList(),
                groups.looked(),
                groups.all());
    }

    /** Others' words are for who answers for the organisation. */
    static void requireOverview(Actor by) {
        if (!by.isAnyOf(Role.FOCAL_POINT, Role.LEADER)) {
            throw Problem.of(HttpStatus.FORBIDDEN, "difficulty.overview-not-allowed");
        }
    }

    private Function<Stored<Difficulty>, DifficultyView> view(Actor by) {
        return new DifficultyView.Reading(by, clock.instant(), difficulties.workingDays(by))::of;
    }
}
