package vn.lantoa.plan.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.events.EvidenceFacts;

/** The evidence that others refer to by id. */
@Component
public final class EvidenceRegister {

    private final Evidences evidences;
    private final Uploads uploads;

    EvidenceRegister(Evidences evidences, Uploads uploads) {
        this.evidences = evidences;
        this.uploads = uploads;
    }

    /**
     * Keeps a file that came with another form, as {@code POST /evidence} does.
     *
     * @return its id
     * @throws Problem 403, 413, 422 naming what is wrong with it at {@code file}
     */
    public String keep(MultipartFile file, Optional<String> note, Command by) throws IOException {
        Uploads.Form form =
                new Uploads.Form(
                        Optional.of(file),
                        note,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return uploads.add(form, by).orThrow().id();
    }

    /** Those there are, in this order and each once, for whoever may see what they belong to. */
    public List<EvidencePiece> pieces(List<String> ids, Actor by) {
        return evidences.ofOrganisation(ids, by).stream().map(EvidencePiece::of).toList();
    }

    /**
     * A file's bytes, as {@code GET /evidence/{id}/content} gives them. Whoever calls this has made
     * sure that the actor may read what the file belongs to.
     *
     * @throws Problem 404 for what is no file; 410 for what was withdrawn
     */
    public ResponseEntity<Resource> content(String id, Actor by) {
        return ContentController.answer(
                evidences.known(id, by).orElseThrow(Problem::notFound), evidences);
    }

    /**
     * What is wrong with referring to these: there is none of that id that the actor may see, or it
     * was withdrawn.
     *
     * @param pointer of the list, e.g. {@code /evidence}; a fault is at {@code <pointer>/<index>}
     */
    public List<FieldFault> faults(String pointer, List<String> ids, Actor by) {
        List<FieldFault> faults = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Optional<Evidence> found = evidences.find(ids.get(i), by).map(Stored::state);
            if (found.isEmpty()) {
                faults.add(FieldFault.at(pointer + "/" + i, "evidence.unknown"));
            } else if (found.get().withdrawal().isPresent()) {
                faults.add(FieldFault.at(pointer + "/" + i, "evidence.is-withdrawn"));
            }
        }
        return faults;
    }

    /** What events tell of these, in this order and each once; those there are. */
    public List<EvidenceFacts> facts(List<String> ids, Actor by) {
        return evidences.ofOrganisation(ids, by).stream().map(Evidence::facts).toList();
    }

    /** Which of these were withdrawn, for whoever shows what they prove. */
    public Set<String> withdrawn(List<String> ids, Actor by) {
        return evidences.ofOrganisation(ids, by).stream()
                .filter(evidence -> evidence.withdrawal().isPresent())
                .map(Evidence::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
