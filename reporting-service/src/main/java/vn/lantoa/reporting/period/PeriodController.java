package vn.lantoa.reporting.period;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.chassis.problem.Problem;

/** {@code /periods}: the days of a year's periods. */
@RestController
@RequestMapping("/periods")
final class PeriodController {

    /**
     * @param code what to ask figures by, e.g. {@code 2023-Q1}
     * @param from the first day
     * @param to the last day, included
     * @param source the decree and article
     */
    record PeriodView(
            String code,
            String name,
            String regime,
            String regimeName,
            LocalDate from,
            LocalDate to,
            String source) {}

    private final Regimes regimes;
    private final Messages messages;
    private final DomainClock clock;

    PeriodController(Regimes regimes, Messages messages, DomainClock clock) {
        this.regimes = regimes;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * All on one page: a year has about twenty.
     *
     * @param regime {@code calendar} unless another one is asked for
     * @param year this year unless another one is asked for
     */
    @GetMapping
    Page<PeriodView> ofYear(
            @RequestParam Optional<String> regime,
            @RequestParam Optional<Integer> year,
            Locale reader) {
        int asked = year.orElseGet(() -> Year.now(clock).getValue());
        if (asked < Regimes.EARLIEST || asked > Regimes.LATEST) {
            throw Problem.invalid(List.of(Regimes.yearOutOfRange("year")));
        }
        List<PeriodView> periods =
                regimes.ofYear(regime.orElse(Regimes.USUAL), asked).stream()
                        .map(period -> view(period, asked, reader))
                        .toList();
        return new Page<>(periods, Optional.empty());
    }

    private PeriodView view(Regimes.KindOfYear period, int year, Locale reader) {
        String yearInWords = Integer.toString(year); // a number would be printed as 2.023
        return new PeriodView(
                period.code(),
                messages.textOr(reader, "period." + period.kind(), period.code(), yearInWords),
                period.regime().code(),
                period.regime().name().in(reader),
                period.days().from(),
                period.days().last(),
                period.regime().source());
    }
}
