package vn.lantoa.plan.difficulty;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.evidence.EvidenceRegister;
import vn.lantoa.plan.page.TypedForm;

/** The fields of the pages' forms, read as the same commands that programs give. */
record DifficultyFields(TypedForm typed) {

    /** Prefix of the messages that name the fields. */
    static final String LABELS = "difficulty.page.field";

    private static final int LONGEST_LINE = 200;

    Account account() {
        return new Account(
                typed.required("title", Account.LONGEST_TITLE),
                typed.required("description", Account.LONGEST_TEXT),
                typed.words("rootCause", Account.LONGEST_TEXT),
                typed.words("proposal", Account.LONGEST_TEXT),
                typed.words("field", LONGEST_LINE),
                typed.words("plan", 100),
                typed.words("topic", 20),
                Optional.empty(),
                List.of());
    }

    /** Nothing typed about a locality or another agency: it is the unit's own. */
    Optional<Reporter.Behalf> behalf() {
        Optional<String> name = typed.words("name", LONGEST_LINE);
        Optional<String> number = typed.words("documentNumber", 60);
        Optional<LocalDate> date = typed.day("documentDate");
        boolean none = name.isEmpty() && number.isEmpty() && date.isEmpty();
        return none
                ? Optional.empty()
                : Optional.of(new Reporter.Behalf(Optional.empty(), name, number, date));
    }

    /**
     * Keeps the files that came with the form.
     *
     * @return their ids, with those that were kept before the form was refused
     */
    List<String> keep(
            MultiValueMap<String, MultipartFile> files, EvidenceRegister evidence, Command by)
            throws IOException {
        List<String> ids = new ArrayList<>(typed.all("evidence"));
        List<MultipartFile> sent =
                files.getOrDefault("file", List.of()).stream()
                        .filter(file -> !file.isEmpty())
                        .toList();
        if (ids.size() + sent.size() > NewDifficulty.MOST_EVIDENCE) {
            throw Problem.invalid(
                    List.of(
                            FieldFault.at(
                                    "/evidence", "field.size", 0, NewDifficulty.MOST_EVIDENCE)));
        }
        for (MultipartFile file : sent) {
            ids.add(evidence.keep(file, Optional.empty(), by));
            typed.keep("evidence", ids);
        }
        return ids.stream().distinct().toList();
    }

    Account proven(Account account, List<String> evidence) {
        return new Account(
                account.title(),
                account.description(),
                account.rootCause(),
                account.proposal(),
                account.field(),
                account.plan(),
                account.topic(),
                account.task(),
                evidence);
    }

    /**
     * @param day of the decision
     */
    Course.Ruling ruling(LocalDate day) {
        String answer = typed.required("accepted", 5);
        Optional<LocalDate> documentDate = typed.day("documentDate");
        Optional<LocalDate> dueDate = typed.day("dueDate");
        String words = typed.required("text", Account.LONGEST_TEXT);
        Optional<String> number = typed.words("documentNumber", 60);
        Optional<String> unit = typed.words("assignedUnit", 60);
        if (number.isEmpty() && documentDate.isPresent()) {
            typed.fault(FieldFault.at("/documentNumber", "field.required"));
        }
        typed.refuseFaults();
        boolean accepted = answer.equals("true");
        return new SettlementController.NewRuling(
                        accepted,
                        Optional.of(words).filter(_ -> accepted),
                        Optional.of(words).filter(_ -> !accepted),
                        number.map(n -> new SettlementController.NewDocument(n, documentDate)),
                        unit,
                        dueDate)
                .on(day);
    }
}
