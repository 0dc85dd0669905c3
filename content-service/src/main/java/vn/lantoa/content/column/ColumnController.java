package vn.lantoa.content.column;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;

/** {@code /columns}: open; find and list. They are the whole organisation's to see. */
@RestController
@RequestMapping("/columns")
final class ColumnController {

    record NewColumn(
            @NotBlank @Size(max = 200) String title,
            @NotNull Cadence cadence,
            Optional<@Size(min = 1, max = 100) String> owner,
            Optional<@Size(min = 1, max = 60) String> unit) {

        Column.Opening opening() {
            return new Column.Opening(title.strip(), cadence, owner, unit);
        }
    }

    private final Columns columns;
    private final Appearances appearances;
    private final DomainClock clock;

    ColumnController(Columns columns, Appearances appearances, DomainClock clock) {
        this.columns = columns;
        this.appearances = appearances;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<ColumnView> open(@RequestBody NewColumn column, Command by) {
        return Answers.created(columns.open(column.opening(), by), "/columns", this::view);
    }

    @GetMapping("/{id}")
    ResponseEntity<ColumnView> find(@PathVariable String id, Actor by) {
        return columns.find(id, by)
                .map(column -> Answers.found(column, this::view))
                .orElseThrow(Problem::notFound);
    }

    /**
     * By title.
     *
     * @param updatedSince only what changed since then, in the order of changes, 30 s behind
     */
    @GetMapping
    Page<ColumnView> list(
            @RequestParam Optional<String> unit,
            @RequestParam Optional<OffsetDateTime> updatedSince,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by) {
        Listing listing =
                Listing.by("title", Limits.of(limit), after)
                        .where("unit", unit)
                        .updatedSince(updatedSince.map(OffsetDateTime::toInstant));
        return columns.list(listing, by).map(this::view);
    }

    private ColumnView view(Stored<Column> stored) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), DomainClock.ZONE);
        return ColumnView.of(
                stored, appearances.lastUntil(stored.organisation(), stored.id(), today));
    }
}
