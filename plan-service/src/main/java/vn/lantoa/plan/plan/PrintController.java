package vn.lantoa.plan.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.document.DocumentNumber;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.form.DecreeForm;
import vn.lantoa.plan.form.FormRules;
import vn.lantoa.plan.form.Letterhead;
import vn.lantoa.plan.form.Signed;
import vn.lantoa.plan.office.Offices;

/** The document an office would sign, and what must be decided before. */
@RestController
@RequestMapping("/plans/{id}")
final class PrintController {

    private static final String SAYS_SOMETHING = "(?s).*\\S.*";

    /**
     * @param authority {@code OWN} for a head in the own right, else the decree's abbreviation
     * @param collective the body it is signed for, with or without {@code TM}: "ỦY BAN NHÂN DÂN"
     * @param principal whose place is taken, for KT, TL, TUQ: "GIÁM ĐỐC"
     * @param title of the one who signs: "PHÓ GIÁM ĐỐC"
     * @param signer the name; by default the one the document has
     */
    record NewSignature(
            @NotNull Signature.Authority authority,
            Optional<@Pattern(regexp = SAYS_SOMETHING) @Size(max = 120) String> collective,
            Optional<@Pattern(regexp = SAYS_SOMETHING) @Size(max = 120) String> principal,
            @NotBlank @Size(max = 120) String title,
            Optional<@Pattern(regexp = SAYS_SOMETHING) @Size(max = 80) String> signer) {}

    /** Something a person must still decide. */
    record UnsettledView(String pointer, String code, String message) {}

    private final Plans plans;
    private final Texts texts;
    private final Offices offices;
    private final Messages messages;

    PrintController(Plans plans, Texts texts, Offices offices, Messages messages) {
        this.plans = plans;
        this.texts = texts;
        this.offices = offices;
        this.messages = messages;
    }

    /**
     * The plan as Decree 30/2020/NĐ-CP, Annex I, wants it. 409 lists what must still be decided;
     * the same list stands under {@code /plans/{id}/unsettled}.
     */
    @GetMapping(path = "/document.docx", produces = PlanFile.WORD)
    ResponseEntity<byte[]> print(@PathVariable String id, Actor by) {
        Stored<Plan> stored = plan(id, by);
        Plan plan = stored.state();
        PlanDocument document = plans.edition(stored).document();
        LocalDate day = texts.day(plan);
        Optional<Offices.Names> office = offices.on(day, by);
        List<FieldFault> unsettled = Unsettled.of(plan, document, office);
        if (!unsettled.isEmpty()) {
            throw Problem.of(HttpStatus.CONFLICT, "print.unsettled", unsettled, List.of());
        }
        Signature signature = plan.text().signature().orElseThrow();
        byte[] file =
                DecreeForm.write(
                        document,
                        new Letterhead(
                                office.orElseThrow().superior(), office.orElseThrow().office()),
                        new Signed(signature.lines(), signature.signer()),
                        FormRules.on(day));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(PlanFile.WORD))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name(plan), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .eTag("\"" + plan.text().edition().id() + "-" + stored.version() + "\"")
                .body(file);
    }

    private static String name(Plan plan) {
        return plan.number().map(DocumentNumber::text).orElse(plan.title()).replace('/', '-')
                + ".docx";
    }

    /** What a person must still decide before the plan can be printed. */
    @GetMapping("/unsettled")
    Page<UnsettledView> unsettled(@PathVariable String id, Actor by, Locale language) {
        Stored<Plan> plan = plan(id, by);
        return new Page<>(
                Unsettled.of(
                                plan.state(),
                                plans.edition(plan).document(),
                                offices.on(texts.day(plan.state()), by))
                        .stream()
                        .map(
                                fault ->
                                        new UnsettledView(
                                                fault.pointer(),
                                                fault.code(),
                                                messages.text(language, fault.code())))
                        .toList(),
                Optional.empty());
    }

    /** Settles with what authority the plan is signed. */
    @PostMapping("/signature")
    ResponseEntity<PlanSummary> sign(
            @PathVariable String id, @RequestBody NewSignature wanted, Command by) {
        PlanDocument document = plans.document(id, by.actor()).orElseThrow(Problem::notFound);
        Signature signature = signature(wanted, document);
        return Answers.changed(
                plans.change(id, by, plan -> TextDecisions.sign(plan, signature, by)),
                PlanSummary::of);
    }

    static Signature signature(NewSignature wanted, PlanDocument document) {
        List<FieldFault> faults = new ArrayList<>();
        if (wanted.authority().needsPrincipal() && wanted.principal().isEmpty()) {
            faults.add(FieldFault.at("/principal", "field.required"));
        }
        if (wanted.authority() == Signature.Authority.TM && wanted.collective().isEmpty()) {
            faults.add(FieldFault.at("/collective", "field.required"));
        }
        Optional<String> signer = wanted.signer().or(document::signer);
        if (signer.isEmpty()) {
            faults.add(FieldFault.at("/signer", "field.required"));
        } else if (AcademicTitles.in(signer.get())) {
            faults.add(FieldFault.at("/signer", "signature.academic-title"));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return new Signature(
                wanted.authority(),
                wanted.collective().map(TypedText::clean),
                wanted.principal().map(TypedText::clean),
                Optional.of(TypedText.clean(wanted.title())),
                TypedText.clean(signer.orElseThrow()));
    }

    private Stored<Plan> plan(String id, Actor by) {
        return plans.find(id, by).orElseThrow(Problem::notFound);
    }
}
