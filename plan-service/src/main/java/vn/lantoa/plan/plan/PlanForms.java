package vn.lantoa.plan.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.finding.Finding;

/** The buttons of a plan's page; each leads back to the page. */
@Controller
@RequestMapping(path = "/plans/{id}", produces = MediaType.TEXT_HTML_VALUE)
final class PlanForms {

    private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED_VALUE;
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_NAME = 80;

    private final Plans plans;
    private final Texts texts;

    PlanForms(Plans plans, Texts texts) {
        this.plans = plans;
        this.texts = texts;
    }

    @PostMapping(path = "/submission", consumes = FORM)
    ResponseEntity<Void> submit(@PathVariable String id, Command by) {
        return back(plans.change(id, by, plan -> LifeDecisions.submit(plan, by)), "");
    }

    @PostMapping(path = "/year", consumes = FORM)
    ResponseEntity<Void> plan(
            @PathVariable String id, @RequestParam @Min(1990) @Max(2100) int year, Command by) {
        return back(plans.change(id, by, plan -> TextDecisions.plan(plan, year, by)), "");
    }

    @PostMapping(path = "/return", consumes = FORM)
    ResponseEntity<Void> giveBack(
            @PathVariable String id, @RequestParam Optional<String> reason, Command by) {
        String given = required("reason", reason, LONGEST_REASON);
        return back(plans.change(id, by, plan -> LifeDecisions.giveBack(plan, given, by)), "");
    }

    @PostMapping(path = "/approval", consumes = FORM)
    ResponseEntity<Void> approve(@PathVariable String id, Command by) {
        return back(plans.change(id, by, plan -> LifeDecisions.approve(plan, by)), "");
    }

    @PostMapping(path = "/signature", consumes = FORM)
    ResponseEntity<Void> sign(
            @PathVariable String id,
            @RequestParam Signature.Authority authority,
            @RequestParam Optional<String> collective,
            @RequestParam Optional<String> principal,
            @RequestParam Optional<String> title,
            @RequestParam Optional<String> signer,
            Command by) {
        PlanDocument document = plans.document(id, by.actor()).orElseThrow(Problem::notFound);
        Signature signature =
                PrintController.signature(
                        new PrintController.NewSignature(
                                authority,
                                filled("collective", collective, LONGEST_LINE),
                                filled("principal", principal, LONGEST_LINE),
                                required("title", title, LONGEST_LINE),
                                filled("signer", signer, LONGEST_NAME)),
                        document);
        return back(
                plans.change(id, by, plan -> TextDecisions.sign(plan, signature, by)), "#settle");
    }

    /** Leads to what the file changed. */
    @PostMapping(path = "/editions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Void> upload(
            @PathVariable String id, @RequestParam MultipartFile file, Command by)
            throws IOException {
        Outcome<Plan> outcome = texts.replace(id, Upload.read(file), by);
        int edition = outcome.orThrow().state().text().edition().number();
        return back(
                outcome,
                outcome instanceof Outcome.Changed<Plan>
                        ? "/editions/" + edition + "/differences"
                        : "#editions");
    }

    /**
     * @param code instead of chosen findings all open ones of a code
     */
    @PostMapping(path = "/format-findings/acceptance", consumes = FORM)
    ResponseEntity<Void> accept(
            @PathVariable String id,
            @RequestParam Optional<List<String>> findings,
            @RequestParam Optional<String> code,
            Command by) {
        return judge(id, findings, code, true, by);
    }

    @PostMapping(path = "/format-findings/rejection", consumes = FORM)
    ResponseEntity<Void> reject(
            @PathVariable String id,
            @RequestParam Optional<List<String>> findings,
            @RequestParam Optional<String> code,
            Command by) {
        return judge(id, findings, code, false, by);
    }

    private ResponseEntity<Void> judge(
            String id,
            Optional<List<String>> chosen,
            Optional<String> code,
            boolean accepted,
            Command by) {
        List<String> ids = code.map(all -> open(id, all, by)).or(() -> chosen).orElse(List.of());
        if (ids.isEmpty()) {
            throw Problem.invalid(List.of(FieldFault.at("findings", "desk.nothing-chosen")));
        }
        return back(texts.judge(id, ids, accepted, by), "#findings");
    }

    private List<String> open(String id, String code, Command by) {
        return plans.find(id, by.actor()).stream()
                .flatMap(
                        plan ->
                                texts.findings(plan.state(), plan.organisation()).stream()
                                        .filter(finding -> finding.code().equals(code))
                                        .map(Finding::id)
                                        .filter(f -> plan.state().text().judgement(f).isEmpty()))
                .toList();
    }

    static String required(String field, Optional<String> value, int longest) {
        return filled(field, value, longest)
                .orElseThrow(
                        () ->
                                Problem.invalid(
                                        List.of(FieldFault.at("/" + field, "field.required"))));
    }

    /** A field left empty is none. */
    static Optional<String> filled(String field, Optional<String> value, int longest) {
        Optional<String> words = value.map(String::strip).filter(text -> !text.isEmpty());
        if (words.filter(text -> text.length() > longest).isPresent()) {
            throw Problem.invalid(List.of(FieldFault.at("/" + field, "field.size", 1, longest)));
        }
        return words;
    }

    static ResponseEntity<Void> back(Outcome<Plan> outcome, String place) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/plans/" + outcome.orThrow().id() + place))
                .build();
    }
}
