package vn.lantoa.plan.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.lantoa.chassis.http.TypedText;

/** A session's agenda, whole, as {@code POST /sessions/{id}/agenda} takes it. */
record NewAgenda(
        @NotNull @Size(max = MOST) List<@Valid @NotNull Item> agenda,
        Optional<@Pattern(regexp = NewSession.FILLED) @Size(max = 500) String> theme) {

    static final int MOST = 30;

    /**
     * @param id unique in the agenda; without one it is the item's place, from 1
     */
    record Item(
            Optional<@Pattern(regexp = "[A-Za-z0-9-]{1,20}") String> id,
            @NotBlank @Size(max = 300) String title,
            @Size(max = 20) List<@NotBlank @Size(max = 20) String> topics,
            Optional<Boolean> reform,
            @Size(max = 20) List<@NotBlank @Size(max = 100) String> materials) {

        Item {
            topics = topics == null ? List.of() : topics;
            materials = materials == null ? List.of() : materials;
        }

        AgendaItem item(int place) {
            return new AgendaItem(
                    id.orElse(Integer.toString(place)),
                    TypedText.clean(title),
                    topics.stream().map(TypedText::clean).distinct().toList(),
                    reform.orElse(false),
                    materials.stream().map(String::strip).distinct().toList(),
                    Optional.empty());
        }
    }

    static List<AgendaItem> items(List<Item> agenda) {
        return IntStream.range(0, agenda.size()).mapToObj(i -> agenda.get(i).item(i + 1)).toList();
    }
}
