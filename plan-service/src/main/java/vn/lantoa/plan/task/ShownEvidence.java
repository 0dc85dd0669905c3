package vn.lantoa.plan.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.plan.evidence.EvidencePiece;
import vn.lantoa.plan.evidence.EvidenceRegister;

/** What a task was proven by, as its page shows it. */
@Component
final class ShownEvidence {

    /**
     * @param address where it is opened
     * @param outside a page of somebody else
     * @param withdrawn it proves nothing any more
     */
    record Piece(String address, String name, boolean outside, boolean withdrawn) {}

    private final EvidenceRegister register;

    ShownEvidence(EvidenceRegister register) {
        this.register = register;
    }

    /** Of a task the actor may see. */
    Function<List<Evidence>, List<Piece>> of(Task task, Actor by) {
        List<String> ids = task.keptEvidence();
        Map<String, EvidencePiece> kept =
                register.pieces(ids, by).stream()
                        .collect(Collectors.toMap(EvidencePiece::id, Function.identity()));
        Set<String> own =
                ids.stream().filter(id -> mayOpen(id, by)).collect(Collectors.toUnmodifiableSet());
        return evidence -> {
            List<Piece> pieces = new ArrayList<>();
            for (Evidence one : evidence) {
                pieces.add(
                        switch (one) {
                            case Evidence.Url(var url, var note) ->
                                    new Piece(
                                            url.toString(),
                                            note.orElse(url.toString()),
                                            true,
                                            false);
                            case Evidence.Kept page ->
                                    kept(
                                            task,
                                            page,
                                            Optional.ofNullable(kept.get(page.evidence())),
                                            own.contains(page.evidence()));
                        });
            }
            return pieces;
        };
    }

    /** Evidence has a page of its own, for whom may see it beside the task. */
    private boolean mayOpen(String id, Actor by) {
        return register.faults("", List.of(id), by).stream()
                .noneMatch(fault -> fault.code().equals("evidence.unknown"));
    }

    private static Piece kept(
            Task task, Evidence.Kept one, Optional<EvidencePiece> piece, boolean own) {
        String ownPage = "/evidence/" + one.evidence();
        String through =
                piece.flatMap(EvidencePiece::address)
                        .map(Object::toString)
                        .orElse("/tasks/" + task.id() + ownPage);
        return new Piece(
                own ? ownPage : through,
                piece.map(EvidencePiece::name).or(one::note).orElse(one.evidence()),
                false,
                piece.filter(EvidencePiece::withdrawn).isPresent());
    }
}
