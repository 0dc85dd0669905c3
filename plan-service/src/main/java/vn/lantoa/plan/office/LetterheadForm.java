package vn.lantoa.plan.office;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;

/** The letterhead's form on a plan's page, where it is found missing. */
@Controller
final class LetterheadForm {

    private static final int LONGEST = 200;

    private final Offices offices;

    LetterheadForm(Offices offices) {
        this.offices = offices;
    }

    /**
     * @param from the first day it holds
     * @param superior the agency above; left empty by an office that has none
     * @param plan whose page it leads back to
     */
    @PostMapping(
            path = "/letterheads",
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Void> settle(
            @RequestParam LocalDate from,
            @RequestParam Optional<String> superior,
            @RequestParam Optional<String> office,
            @RequestParam String plan,
            Command by) {
        Office.Letterhead letterhead =
                new Office.Letterhead(
                        from,
                        name("superior", superior),
                        name("office", office)
                                .orElseThrow(
                                        () ->
                                                Problem.invalid(
                                                        List.of(
                                                                FieldFault.at(
                                                                        "/office",
                                                                        "field.required")))));
        offices.settle(letterhead, by).orThrow();
        URI back =
                UriComponentsBuilder.fromPath("/plans/{plan}")
                        .fragment("settle")
                        .encode()
                        .buildAndExpand(plan)
                        .toUri();
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(back).build();
    }

    private static Optional<String> name(String field, Optional<String> given) {
        Optional<String> name = given.map(TypedText::clean).filter(words -> !words.isEmpty());
        if (name.filter(words -> words.length() > LONGEST).isPresent()) {
            throw Problem.invalid(List.of(FieldFault.at("/" + field, "field.size", 1, LONGEST)));
        }
        return name;
    }
}
