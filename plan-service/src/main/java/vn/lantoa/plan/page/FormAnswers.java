package vn.lantoa.plan.page;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.chassis.problem.Problem;

/** Answers forms: on to another page, or the same page again with what was typed and why not. */
@Component
public final class FormAnswers {

    /** What a form wants done. */
    @FunctionalInterface
    public interface Work {

        /**
         * @return the address to go on to
         */
        String done() throws IOException;
    }

    /**
     * Why a form was refused, in words.
     *
     * @param faults one for each field
     */
    public record Refused(String why, List<String> faults) {}

    private final Messages messages;

    FormAnswers(Messages messages) {
        this.messages = messages;
    }

    /**
     * @param page as it is shown otherwise
     * @param labels prefix of the messages that name the fields
     */
    public ModelAndView answer(
            Work work, Supplier<ModelAndView> page, TypedForm typed, String labels, Locale reader)
            throws IOException {
        try {
            RedirectView next = new RedirectView(work.done());
            next.setStatusCode(HttpStatus.SEE_OTHER);
            next.setExposeModelAttributes(false);
            return new ModelAndView(next);
        } catch (Problem problem) {
            if (problem.status() == HttpStatus.NOT_FOUND || problem.status().is5xxServerError()) {
                throw problem;
            }
            ModelAndView again = page.get();
            again.setStatus(problem.status());
            return again.addObject("typed", typed)
                    .addObject("refused", refused(problem, labels, reader));
        }
    }

    private Refused refused(Problem problem, String labels, Locale reader) {
        Object[] arguments = problem.arguments().toArray();
        return new Refused(
                messages.textOr(
                        reader,
                        "problem." + problem.code(),
                        messages.text(reader, "status." + problem.status().value()),
                        arguments),
                problem.faults().stream()
                        .map(fault -> words(fault, labels, reader))
                        .distinct()
                        .toList());
    }

    private String words(FieldFault fault, String labels, Locale reader) {
        String field =
                fault.pointer().replaceAll("/\\d+", "").replaceFirst("^/", "").replace('/', '.');
        String label = messages.textOr(reader, labels + "." + field, "");
        String wrong = messages.text(reader, fault.code(), fault.arguments().toArray());
        return label.isEmpty() ? wrong : label + ": " + wrong;
    }
}
