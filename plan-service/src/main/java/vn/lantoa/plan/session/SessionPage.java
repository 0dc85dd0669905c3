package vn.lantoa.plan.session;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.evidence.EvidenceRegister;
import vn.lantoa.plan.page.FormAnswers;
import vn.lantoa.plan.page.TypedForm;

/** {@code /sessions/{id}} for people, and its forms; each leads back to the page. */
@Controller
@RequestMapping(path = "/sessions/{id}", produces = MediaType.TEXT_HTML_VALUE)
final class SessionPage {

    private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED_VALUE;
    private static final String LABELS = "session.page.field";
    private static final int MOST_MINUTES = 20;
    private static final int LONGEST_TEXT = 1000;

    private final SessionSheet sheet;
    private final Sessions sessions;
    private final EvidenceRegister evidence;
    private final FormAnswers answers;

    SessionPage(
            SessionSheet sheet, Sessions sessions, EvidenceRegister evidence, FormAnswers answers) {
        this.sheet = sheet;
        this.sessions = sessions;
        this.evidence = evidence;
        this.answers = answers;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, Actor by) {
        return sheet.of(id, by, TypedForm.none());
    }

    /** That it took place: the day, the minutes as files, what came of it, who was there. */
    @PostMapping(path = "/holding", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView hold(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            Command by,
            Locale reader)
            throws IOException {
        TypedForm typed = TypedForm.of("holding", fields);
        return answered(
                id,
                () -> {
                    Session session = find(id, by);
                    Optional<LocalDate> heldOn = typed.day("heldOn");
                    if (typed.all("heldOn").isEmpty()) {
                        typed.fault(FieldFault.at("/heldOn", "field.required"));
                    }
                    Map<String, String> outcomes = outcomes(session, typed);
                    Optional<Attendance.Presence> presence = presence(session, typed);
                    typed.refuseFaults();
                    sessions.hold(
                                    id,
                                    new Confirmation(
                                            heldOn.orElseThrow(),
                                            minutes(session, files, typed, by),
                                            outcomes,
                                            presence),
                                    by)
                            .orThrow();
                },
                typed,
                by,
                reader);
    }

    private static Map<String, String> outcomes(Session session, TypedForm typed) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (AgendaItem item : session.agenda()) {
            typed.words("outcome-" + item.id(), LONGEST_TEXT)
                    .ifPresent(came -> outcomes.put(item.id(), came));
        }
        return outcomes;
    }

    /** Nothing ticked and nothing counted: it is not entered yet. Reasons given before stay. */
    private static Optional<Attendance.Presence> presence(Session session, TypedForm typed) {
        List<String> present = typed.all("present");
        List<String> excused = typed.all("excused");
        Optional<Integer> count = typed.count("presentCount", 100_000);
        if (present.isEmpty() && excused.isEmpty() && count.isEmpty()) {
            return Optional.empty();
        }
        if (excused.stream().anyMatch(present::contains)) {
            typed.fault(FieldFault.at("/excused", "session.excused-present"));
        }
        return Optional.of(
                new Attendance.Presence(
                        present,
                        count,
                        excused.stream().map(staff -> excuse(session, staff)).toList()));
    }

    private static Attendance.Excuse excuse(Session session, String staff) {
        return session.attendance().stream()
                .flatMap(who -> who.presence().excused().stream())
                .filter(known -> known.staff().equals(staff))
                .findFirst()
                .orElseGet(() -> new Attendance.Excuse(staff, Optional.empty()));
    }

    /** Ids of the files; those that were taken in before a refusal are not sent again. */
    private List<String> minutes(
            Session session,
            MultiValueMap<String, MultipartFile> files,
            TypedForm typed,
            Command by)
            throws IOException {
        List<String> ids = new ArrayList<>(typed.all("minutes"));
        List<MultipartFile> sent =
                files.getOrDefault("file", List.of()).stream()
                        .filter(file -> !file.isEmpty())
                        .toList();
        if (!Organisers.mayOrganise(session.call().unit(), by.actor())) {
            return List.of();
        }
        if (ids.size() + sent.size() > MOST_MINUTES) {
            throw Problem.invalid(
                    List.of(FieldFault.at("/minutes", "field.size", 0, MOST_MINUTES)));
        }
        for (MultipartFile file : sent) {
            ids.add(evidence.keep(file, Optional.of(noteOf(session)), by));
            typed.keep("minutes", ids);
        }
        return ids.stream().distinct().toList();
    }

    private static String noteOf(Session session) {
        String note = "Biên bản: " + session.call().title();
        return note.length() > 200 ? note.substring(0, 200) : note;
    }

    /** Who was there, of a session that was held; the whole of it. */
    @PostMapping(path = "/attendance", consumes = FORM)
    ModelAndView attend(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            Command by,
            Locale reader)
            throws IOException {
        TypedForm typed = TypedForm.of("attendance", fields);
        return answered(
                id,
                () -> {
                    Optional<Attendance.Presence> presence = presence(find(id, by), typed);
                    if (presence.isEmpty()) {
                        typed.fault(FieldFault.at("/present", "session.page.nobody"));
                    }
                    Optional<String> reason = typed.words("reason", LONGEST_TEXT);
                    typed.refuseFaults();
                    sessions.attend(id, presence.orElseThrow(), reason, by).orThrow();
                },
                typed,
                by,
                reader);
    }

    /** The one button of who was not there. */
    @PostMapping(path = "/acknowledgements", consumes = FORM)
    ModelAndView acknowledge(@PathVariable String id, Command by, Locale reader)
            throws IOException {
        return answered(
                id, () -> sessions.acknowledge(id, by).orThrow(), TypedForm.none(), by, reader);
    }

    private interface Work {
        void run() throws IOException;
    }

    private ModelAndView answered(String id, Work work, TypedForm typed, Command by, Locale reader)
            throws IOException {
        return answers.answer(
                () -> {
                    work.run();
                    return "/sessions/" + id;
                },
                () -> sheet.of(id, by.actor(), typed),
                typed,
                LABELS,
                reader);
    }

    private Session find(String id, Command by) {
        return sessions.find(id, by.actor()).orElseThrow(Problem::notFound).state();
    }
}
