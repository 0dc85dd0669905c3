package vn.lantoa.plan.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.http.TypedText;

/** A checklist as {@code POST /inspection-checklists} takes it. */
record NewChecklist(
        @NotBlank @Size(max = 300) String name,
        @NotNull @Size(min = 1, max = Checklist.MOST_ITEMS) List<@Valid @NotNull NewItem> items) {

    /** Something but blanks. */
    static final String FILLED = "(?s).*\\S.*";

    record NewItem(
            @NotBlank @Size(max = 300) String question,
            Optional<@Pattern(regexp = FILLED) @Size(max = 200) String> requirement) {}

    /** Numbered from 1. */
    static List<Checklist.Item> numbered(List<NewItem> items) {
        List<Checklist.Item> numbered = new ArrayList<>();
        for (NewItem item : items) {
            numbered.add(
                    new Checklist.Item(
                            Integer.toString(numbered.size() + 1),
                            TypedText.clean(item.question()),
                            item.requirement().map(TypedText::clean)));
        }
        return numbered;
    }

    ChecklistTemplate template(String id) {
        return new ChecklistTemplate(id, TypedText.clean(name), numbered(items));
    }
}
