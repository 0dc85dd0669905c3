package vn.lantoa.plan.plan;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.paging.Page;

/** {@code /plans} for people: the plans of their organisation, and the way in for a new one. */
@Controller
@RequestMapping("/plans")
final class PlanListPage {

    private static final int A_PAGE = 20;
    private static final int YEARS_BACK = 6;

    private final Plans plans;
    private final Imports imports;
    private final DomainClock clock;

    PlanListPage(Plans plans, Imports imports, DomainClock clock) {
        this.plans = plans;
        this.imports = imports;
        this.clock = clock;
    }

    /** By the documents' dates, the newest first. */
    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView list(
            @RequestParam Optional<Plan.Status> state,
            @RequestParam Optional<Integer> year,
            @RequestParam Optional<String> unit,
            @RequestParam Optional<String> after,
            Actor by) {
        Listing listing = Listing.by("-date", A_PAGE, after).where("year", year);
        Optional<String> whose = unit.filter(named -> !named.isBlank());
        Page<Stored<Plan>> page = plans.list(listing, state, whose, by);
        return new ModelAndView("plans")
                .addObject("plans", page.map(PlanSummary::of).items())
                .addObject(
                        "older",
                        page.next().map(next -> address(state, year, whose, next)).orElse(""))
                .addObject("first", after.isEmpty())
                .addObject("filtered", state.isPresent() || year.isPresent() || whose.isPresent())
                .addObject("state", state.map(Enum::name).orElse(""))
                .addObject("year", year.map(String::valueOf).orElse(""))
                .addObject("states", states(by))
                .addObject("years", years(year))
                .addObject("mayImport", LifeDecisions.mayBegin(Standing.ALONE, by));
    }

    private static List<Plan.Status> states(Actor by) {
        return Plan.seesDrafts(by)
                ? List.of(Plan.Status.values())
                : Arrays.stream(Plan.Status.values()).filter(Plan.Status::issued).toList();
    }

    /** From next year backwards; a year asked for beyond them stands there too. */
    private List<String> years(Optional<Integer> asked) {
        int next = LocalDate.ofInstant(clock.instant(), DomainClock.ZONE).getYear() + 1;
        return IntStream.concat(
                        IntStream.rangeClosed(next - YEARS_BACK, next),
                        asked.stream().mapToInt(y -> y))
                .map(y -> -y)
                .sorted()
                .distinct()
                .mapToObj(y -> String.valueOf(-y))
                .toList();
    }

    private static String address(
            Optional<Plan.Status> state,
            Optional<Integer> year,
            Optional<String> unit,
            String after) {
        return UriComponentsBuilder.fromPath("/plans")
                .queryParamIfPresent("state", state)
                .queryParamIfPresent("year", year)
                .queryParamIfPresent("unit", unit)
                .queryParam("after", after)
                .encode()
                .build()
                .toUriString();
    }

    /** The form of the page: a file, and the year for a document that does not name it. */
    @PostMapping(
            path = "/import",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Void> read(
            @RequestParam MultipartFile file, @RequestParam Optional<Integer> year, Command by)
            throws IOException {
        String id = imports.read(Upload.read(file), year, Imports.Place.OWN, by).orThrow().id();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/plans/" + id))
                .build();
    }
}
