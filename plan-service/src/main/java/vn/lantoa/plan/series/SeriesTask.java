package vn.lantoa.plan.series;

import java.util.Optional;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.plan.task.Details;
import vn.lantoa.plan.task.NewTask;

/** What each occurrence of a series asks, of whom. */
record SeriesTask(
        String title,
        String unit,
        Optional<String> assignee,
        Optional<String> plan,
        Optional<String> topic,
        Optional<Details> more) {

    /** As a task is cleaned, so is what each occurrence asks. */
    static SeriesTask of(NewTask first) {
        Details details = first.details();
        return new SeriesTask(
                TypedText.clean(first.title()),
                first.unit().strip(),
                first.assignee(),
                first.plan(),
                first.topic(),
                details.equals(Details.NONE) ? Optional.empty() : Optional.of(details));
    }

    public Details details() {
        return more.orElse(Details.NONE);
    }

    /** The period it stands for tells it from the others. */
    NewTask on(Occurrence one) {
        Details details = details();
        return new NewTask(
                "%s (%s)".formatted(title, one.period()),
                unit,
                assignee,
                one.dueDate(),
                plan,
                topic,
                details.supportingUnits(),
                details.deliverable(),
                details.node(),
                details.objectives(),
                details.targets(),
                details.parentTask(),
                details.quantity());
    }
}
