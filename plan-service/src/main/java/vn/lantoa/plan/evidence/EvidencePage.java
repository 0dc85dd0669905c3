package vn.lantoa.plan.evidence;

import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.evidence.file.FileType;
import vn.lantoa.plan.evidence.file.FileTypes;

/** {@code /evidence/{id}} for people: the one page that task, report and ledger lead to. */
@Controller
@RequestMapping(path = "/evidence/{id}", produces = MediaType.TEXT_HTML_VALUE)
final class EvidencePage {

    private final Evidences evidences;

    EvidencePage(Evidences evidences) {
        this.evidences = evidences;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, Actor by) {
        Stored<Evidence> found = evidences.find(id, by).orElseThrow(Problem::notFound);
        Evidence evidence = found.state();
        Optional<FileType> type = evidence.file().flatMap(file -> FileTypes.find(file.mediaType()));
        return new ModelAndView("evidence")
                .addObject("evidence", evidence)
                .addObject("view", EvidenceView.of(found))
                .addObject("label", type.map(FileType::label).orElse(""))
                .addObject("picture", type.filter(FileType::isPicture).isPresent())
                .addObject("changed", evidence.file().filter(f -> f.isChanged()).isPresent());
    }
}
