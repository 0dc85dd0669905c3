package vn.lantoa.plan.task;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.page.TypedForm;

/** Who a person wants to hold a task, as typed; a field is there where the page offered it. */
public final class TypedHolders {

    private static final int LONGEST_CODE = 60;
    private static final int UNITS_MOST = 30;

    private TypedHolders() {}

    /**
     * @throws Problem 404 for a task that the reader does not see, 422
     */
    static Assigning.Reassignment read(TypedForm typed, Optional<Stored<Task>> seen) {
        Task task = seen.orElseThrow(Problem::notFound).state();
        Optional<String> title = typed.words("title", 500);
        Optional<String> unit = typed.words("unit", LONGEST_CODE);
        Optional<String> assignee = Optional.of(typed.words("assignee", 100).orElse(""));
        List<String> supporting = units(typed, "supportingUnits");
        boolean asked = !typed.all("across").isEmpty();
        String reason = typed.required("reason", 1000);
        typed.refuseFaults();
        return new Assigning.Reassignment(
                title.filter(text -> !text.equals(task.title())),
                unit.filter(code -> !code.equals(task.unit())),
                assignee.filter(person -> !person.equals(task.assignee().orElse(""))),
                Optional.of(supporting)
                        .filter(units -> asked && !units.equals(task.details().supportingUnits())),
                reason);
    }

    /** Of boxes that are ticked, or of codes between commas where there is nothing to tick. */
    public static List<String> units(TypedForm typed, String field) {
        List<String> codes =
                typed.all(field).stream()
                        .flatMap(text -> Stream.of(text.split("[,;\n]")))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList();
        boolean tooLong = codes.stream().anyMatch(code -> code.length() > LONGEST_CODE);
        if (tooLong || codes.size() > UNITS_MOST) {
            typed.fault(FieldFault.at("/" + field, "field.invalid"));
        }
        return codes;
    }
}
