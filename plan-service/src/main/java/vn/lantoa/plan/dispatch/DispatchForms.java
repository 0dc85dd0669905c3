package vn.lantoa.plan.dispatch;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;

/** The buttons of a plan's page of dispatches; each leads back to it. */
@Controller
@RequestMapping(
        path = "/dispatches/{id}",
        consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
        produces = MediaType.TEXT_HTML_VALUE)
final class DispatchForms {

    private static final int LONGEST_CODE = 60;

    private final DispatchDesk desk;

    DispatchForms(DispatchDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/acknowledgements")
    ResponseEntity<Void> acknowledge(@PathVariable String id, Command by) {
        return back(desk.acknowledge(id, by));
    }

    @PostMapping("/recipients/{recipient}/sending")
    ResponseEntity<Void> send(
            @PathVariable String id,
            @PathVariable String recipient,
            @RequestParam LocalDate on,
            @RequestParam Addressee.Channel channel,
            @RequestParam Optional<String> tracking,
            Command by) {
        Fields fields = new Fields();
        Optional<String> found = fields.filled("tracking", tracking, 100);
        fields.check();
        return back(
                desk.send(
                        id,
                        recipient,
                        new NewDispatch.NewSending(on, channel, found, Optional.empty()),
                        by));
    }

    @PostMapping("/recipients/{recipient}/receipt")
    ResponseEntity<Void> receive(
            @PathVariable String id,
            @PathVariable String recipient,
            @RequestParam LocalDate on,
            @RequestParam Optional<String> number,
            Command by) {
        Fields fields = new Fields();
        Optional<String> registered = fields.filled("number", number, LONGEST_CODE);
        fields.check();
        return back(
                desk.receive(
                        id, recipient, new NewDispatch.NewReceipt(on, registered, List.of()), by));
    }

    @PostMapping("/recipients")
    ResponseEntity<Void> add(
            @PathVariable String id,
            @RequestParam Optional<String> name,
            @RequestParam Optional<String> purpose,
            @RequestParam Optional<String> unit,
            Command by) {
        Fields fields = new Fields();
        String who = fields.required("name", name, Addressee.LONGEST_NAME);
        Optional<String> why = fields.filled("purpose", purpose, Addressee.LONGEST_PURPOSE);
        Optional<String> code = fields.filled("unit", unit, LONGEST_CODE);
        fields.check();
        return back(
                desk.add(id, new NewDispatch.NewRecipient(who, why, code, Optional.empty()), by));
    }

    @PostMapping("/filing")
    ResponseEntity<Void> file(
            @PathVariable String id,
            @RequestParam Optional<String> place,
            @RequestParam Optional<String> fileCode,
            @RequestParam Optional<String> title,
            @RequestParam Optional<Retention.Category> category,
            Command by) {
        Fields fields = new Fields();
        String where = fields.required("place", place, FilingCopy.LONGEST_PLACE);
        String code = fields.required("fileCode", fileCode, LONGEST_CODE);
        Optional<String> named = fields.filled("title", title, 300);
        fields.check();
        return back(desk.file(id, new NewDispatch.NewFiling(where, code, named, category), by));
    }

    /** What was typed, and all that is wrong with it; a field left empty is none. */
    private static final class Fields {

        private final List<FieldFault> faults = new ArrayList<>();

        Optional<String> filled(String field, Optional<String> typed, int longest) {
            Optional<String> words = typed.map(String::strip).filter(text -> !text.isEmpty());
            words.filter(text -> text.length() > longest)
                    .ifPresent(
                            _ -> faults.add(FieldFault.at("/" + field, "field.size", 1, longest)));
            return words;
        }

        String required(String field, Optional<String> typed, int longest) {
            Optional<String> words = filled(field, typed, longest);
            if (words.isEmpty()) {
                faults.add(FieldFault.at("/" + field, "field.required"));
            }
            return words.orElse("");
        }

        void check() {
            if (!faults.isEmpty()) {
                throw Problem.invalid(faults);
            }
        }
    }

    private static ResponseEntity<Void> back(Outcome<Dispatch> outcome) {
        String place =
                outcome.orThrow()
                        .state()
                        .document()
                        .plan()
                        .map(plan -> "/plans/" + plan + "/dispatches")
                        .orElse("/plans");
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(place)).build();
    }
}
