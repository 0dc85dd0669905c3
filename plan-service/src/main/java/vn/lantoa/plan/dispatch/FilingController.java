package vn.lantoa.plan.dispatch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.paging.Page;

/** {@code /filings}: the copies that were filed, those to be kept the shortest first. */
@RestController
@RequestMapping("/filings")
final class FilingController {

    /**
     * @param date the document's, as {@code number} and {@code documentTitle} are
     */
    record FilingView(
            String dispatch,
            Optional<String> plan,
            Optional<String> number,
            LocalDate date,
            String documentTitle,
            String place,
            DispatchView.FiledView filed) {}

    private final Dispatches dispatches;

    FilingController(Dispatches dispatches) {
        this.dispatches = dispatches;
    }

    /**
     * All copies of a document are on one page: {@code limit} counts documents.
     *
     * @param year the one in which the work ends the document belongs to
     * @param expiring only copies that need not be kept beyond this day
     */
    @GetMapping
    Page<FilingView> list(
            @RequestParam Optional<Integer> year,
            @RequestParam Optional<String> place,
            @RequestParam Optional<LocalDate> expiring,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by) {
        Page<Stored<Dispatch>> page =
                dispatches.filed(year, place, expiring, Limits.of(limit), after, by);
        List<FilingView> copies =
                page.items().stream()
                        .flatMap(stored -> copies(stored.state(), place, expiring))
                        .toList();
        return new Page<>(copies, page.next());
    }

    private static Stream<FilingView> copies(
            Dispatch dispatch, Optional<String> place, Optional<LocalDate> expiring) {
        DispatchedDocument document = dispatch.document();
        return dispatch.filing().stream()
                .filter(copy -> place.map(copy::isAt).orElse(true))
                .flatMap(
                        copy ->
                                copy
                                        .filed()
                                        .filter(filed -> expires(filed, expiring))
                                        .map(
                                                filed ->
                                                        new FilingView(
                                                                dispatch.id(),
                                                                document.plan(),
                                                                document.number(),
                                                                document.date(),
                                                                document.title(),
                                                                copy.place(),
                                                                DispatchView.FiledView.of(filed)))
                                        .stream());
    }

    private static boolean expires(FilingCopy.Filed filed, Optional<LocalDate> by) {
        return by.isEmpty()
                || filed.retention()
                        .keepUntil()
                        .filter(last -> !last.isAfter(by.get()))
                        .isPresent();
    }
}
