package vn.lantoa.plan.session;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.page.WrittenTime;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.plan.unit.UnitOn;
import vn.lantoa.plan.unit.Units;

/** {@code /sessions} for people: a year's sessions, month by month. */
@Controller
final class SessionListPage {

    private static final int A_PAGE = 120;
    private static final int YEARS_BACK = 5;
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("'Tháng' MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /** What is asked for. */
    private record Wanted(
            int year,
            Optional<Kind> kind,
            Optional<String> unit,
            Optional<Session.Status> state,
            Optional<String> after) {

        boolean narrows() {
            return kind.isPresent() || unit.isPresent() || state.isPresent();
        }

        Listing listing() {
            return Listing.by("day", A_PAGE, after)
                    .where("kind", kind.map(Enum::name))
                    .where("unit", unit)
                    .where("status", state.map(Enum::name))
                    .between(
                            Optional.of(LocalDate.of(year, 1, 1).toString()),
                            Optional.of(LocalDate.of(year + 1, 1, 1).toString()));
        }

        String address(Optional<String> next) {
            return UriComponentsBuilder.fromPath("/sessions")
                    .queryParam("year", year)
                    .queryParamIfPresent("kind", kind)
                    .queryParamIfPresent("unit", unit)
                    .queryParamIfPresent("state", state)
                    .queryParamIfPresent("after", next)
                    .encode()
                    .build()
                    .toUriString();
        }
    }

    /**
     * @param id its place on the page, e.g. {@code m-2023-02}
     */
    record Month(String id, String title, List<SessionView> sessions) {}

    private final Sessions sessions;
    private final Units units;
    private final DomainClock clock;

    SessionListPage(Sessions sessions, Units units, DomainClock clock) {
        this.sessions = sessions;
        this.units = units;
        this.clock = clock;
    }

    /** By day, without a year the present one's. */
    @GetMapping(path = "/sessions", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView list(
            @RequestParam Optional<Integer> year,
            @RequestParam Optional<Kind> kind,
            @RequestParam Optional<String> unit,
            @RequestParam Optional<Session.Status> state,
            @RequestParam Optional<String> after,
            Actor by,
            Locale reader) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), DomainClock.ZONE);
        int ofYear = year.filter(y -> y > 1900 && y < 9999).orElse(today.getYear());
        Wanted wanted =
                new Wanted(
                        ofYear,
                        kind,
                        unit.map(String::strip).filter(named -> !named.isEmpty()),
                        state,
                        after);
        Page<SessionView> page =
                sessions.list(wanted.listing(), by)
                        .map((Stored<Session> stored) -> SessionView.listed(stored, today));
        return new ModelAndView("sessions")
                .addObject("months", months(page.items(), reader))
                .addObject("shown", page.items())
                .addObject("year", Integer.toString(ofYear))
                .addObject("years", years(ofYear, today.getYear()))
                .addObject("kind", kind.map(Enum::name).orElse(""))
                .addObject("kinds", Kind.values())
                .addObject("unit", wanted.unit().orElse(""))
                .addObject("units", units(wanted.unit(), today, by))
                .addObject("state", state.map(Enum::name).orElse(""))
                .addObject("states", Session.Status.values())
                .addObject("narrowed", wanted.narrows())
                .addObject("start", after.isPresent() ? wanted.address(Optional.empty()) : "")
                .addObject("next", page.next().map(Optional::of).map(wanted::address).orElse(""))
                .addObject("whole", after.isEmpty() && page.next().isEmpty());
    }

    private static List<Month> months(List<SessionView> shown, Locale reader) {
        Map<YearMonth, List<SessionView>> byMonth =
                shown.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> YearMonth.from(one.day()),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        DateTimeFormatter format = WrittenTime.isEnglish(reader) ? ENGLISH_MONTH : MONTH;
        return byMonth.entrySet().stream()
                .map(of -> new Month("m-" + of.getKey(), format.format(of.getKey()), of.getValue()))
                .toList();
    }

    private static List<String> years(int asked, int present) {
        return IntStream.concat(
                        IntStream.rangeClosed(present - YEARS_BACK, present + 1),
                        IntStream.of(asked))
                .map(y -> -y)
                .sorted()
                .distinct()
                .mapToObj(y -> Integer.toString(-y))
                .toList();
    }

    /** Codes with their names; one asked for stands there though nobody entered it. */
    private Map<String, String> units(Optional<String> asked, LocalDate today, Actor by) {
        Map<String, String> names = new LinkedHashMap<>();
        for (UnitOn unit : units.on(today, by)) {
            names.put(unit.id(), unit.name());
        }
        asked.ifPresent(code -> names.putIfAbsent(code, code));
        by.unit().ifPresent(code -> names.putIfAbsent(code, code));
        return names;
    }
}
