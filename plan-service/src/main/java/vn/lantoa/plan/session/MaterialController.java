package vn.lantoa.plan.session;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.evidence.EvidenceRegister;

/** {@code /sessions/{id}/materials/{evidence}/content}: what the invited read, whose it ever is. */
@RestController
@RequestMapping("/sessions/{id}/materials/{evidence}/content")
final class MaterialController {

    private final Sessions sessions;
    private final EvidenceRegister register;

    MaterialController(Sessions sessions, EvidenceRegister register) {
        this.sessions = sessions;
        this.register = register;
    }

    /**
     * The bytes of a file of the agenda or of the minutes, as {@code /evidence/{id}/content}. 404
     * for whoever is not invited and for what is not the session's; 410 for what was withdrawn.
     */
    @GetMapping
    ResponseEntity<Resource> content(
            @PathVariable String id, @PathVariable String evidence, Actor by) {
        return sessions.find(id, by)
                .map(Stored::state)
                .filter(session -> Organisers.mayRead(session, by))
                .filter(session -> SessionTold.papers(session).contains(evidence))
                .map(_ -> register.content(evidence, by))
                .orElseThrow(Problem::notFound);
    }
}
