package vn.lantoa.reporting.period;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;

/** The regimes of {@code regimes.json}: a new decree is a new entry there, never an {@code if}. */
@Component
public final class Regimes {

    public static final String USUAL = "calendar";

    static final int EARLIEST = 1900;
    static final int LATEST = 9998;

    /** Shape only: whether a regime has such a period is for its data to say. */
    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-([A-Z0-9]{2,3}))?");

    /** Those of one code stand newest first. */
    private final List<Regime> regimes;

    Regimes() {
        this(read());
    }

    Regimes(List<Regime> regimes) {
        this.regimes =
                regimes.stream()
                        .sorted(
                                Comparator.comparing(
                                                (Regime r) -> r.validFrom().orElse(LocalDate.MIN))
                                        .reversed())
                        .toList();
    }

    private static List<Regime> read() {
        try (InputStream file = new ClassPathResource("regimes.json").getInputStream()) {
            return List.of(JsonMapper.shared().readValue(file, Regime[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The days of a request: either {@code period} (with {@code regime}), or {@code from} and
     * {@code to}, both included.
     *
     * @throws Problem 422 that names every parameter at fault
     */
    public Period asked(
            Optional<String> period,
            Optional<String> regime,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {
        if (period.isPresent()) {
            if (from.isPresent() || to.isPresent()) {
                throw invalid(FieldFault.at("period", "period.or-days"));
            }
            return bounded("period", named(regime.orElse(USUAL), period.get()));
        }
        if (from.isEmpty() && to.isEmpty()) {
            throw invalid(FieldFault.at("period", "field.required"));
        }
        LocalDate first = from.orElseThrow(() -> invalid(FieldFault.at("from", "field.required")));
        LocalDate last = to.orElseThrow(() -> invalid(FieldFault.at("to", "field.required")));
        if (last.isBefore(first)) {
            throw invalid(FieldFault.at("to", "period.backwards"));
        }
        return bounded("from", new Period(Optional.empty(), Days.inclusive(first, last)));
    }

    /** Days are compared as texts, which only years of four digits allow. */
    private static Period bounded(String field, Period period) {
        Days days = period.days();
        if (days.from().getYear() < EARLIEST - 1 || days.last().getYear() > LATEST) {
            throw invalid(yearOutOfRange(field));
        }
        return period;
    }

    static FieldFault yearOutOfRange(String field) {
        return FieldFault.at(
                field, "period.year", Integer.toString(EARLIEST), Integer.toString(LATEST));
    }

    private Period named(String regime, String code) {
        List<FieldFault> faults = new ArrayList<>();
        List<Regime> versions = versions(regime);
        if (versions.isEmpty()) {
            faults.add(FieldFault.at("regime", "field.choice", choices()));
        }
        Matcher parts = CODE.matcher(code);
        if (!parts.matches()) {
            faults.add(FieldFault.at("period", "period.malformed"));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        int year = Integer.parseInt(parts.group(1));
        String kind = Optional.ofNullable(parts.group(2)).orElse("Y");
        List<Days> known = new ArrayList<>();
        for (Regime version : versions) {
            for (Regime.Kind candidate : version.periods()) {
                if (candidate.kind().equals(kind)) {
                    Days days = candidate.in(year);
                    known.add(days);
                    if (version.governs(days)) {
                        return new Period(Optional.of(new Period.Name(regime, code)), days);
                    }
                }
            }
        }
        throw invalid(
                known.isEmpty()
                        ? FieldFault.at("period", "period.not-of-regime", regime)
                        : FieldFault.at("regime", "regime.not-in-force", regime));
    }

    /** A regime's periods of a year that end while it is in force. */
    List<KindOfYear> ofYear(String regime, int year) {
        List<Regime> versions = versions(regime);
        if (versions.isEmpty()) {
            throw invalid(FieldFault.at("regime", "field.choice", choices()));
        }
        List<KindOfYear> found = new ArrayList<>();
        for (Regime version : versions) {
            for (Regime.Kind kind : version.periods()) {
                boolean replaced = found.stream().anyMatch(k -> k.kind().equals(kind.kind()));
                Days days = kind.in(year);
                if (!replaced && version.governs(days)) {
                    found.add(new KindOfYear(version, kind.kind(), kind.code(year), days));
                }
            }
        }
        return found;
    }

    /** The periods of a year that are longer than a month. */
    public List<Period> longOnes(String regime, int year) {
        return named(regime, year).filter(period -> !isMonth(period)).toList();
    }

    /** The months a named period consists of, by its regime. */
    public List<Period> monthsIn(Period period) {
        return period.name().stream()
                .flatMap(name -> named(name.regime(), period.year()))
                .filter(month -> isMonth(month) && period.days().contains(month.days()))
                .toList();
    }

    /**
     * The quarter a day is in.
     *
     * @throws Problem 422 when there is no such regime, or it has no quarter then
     */
    public Period quarterOf(String regime, LocalDate day) {
        return Stream.of(day.getYear(), day.getYear() + 1)
                .flatMap(year -> named(regime, year))
                .filter(period -> kind(period).startsWith("Q") && period.days().contains(day))
                .findFirst()
                .orElseThrow(() -> invalid(FieldFault.at("regime", "regime.not-in-force", regime)));
    }

    /** The days of a year by a regime; by the calendar when that is not known or not in force. */
    public Days year(Optional<String> regime, int year) {
        return Stream.concat(regime.stream(), Stream.of(USUAL))
                .filter(code -> !versions(code).isEmpty())
                .flatMap(code -> named(code, year))
                .filter(period -> kind(period).equals("Y"))
                .findFirst()
                .map(Period::days)
                .orElseThrow();
    }

    private Stream<Period> named(String regime, int year) {
        return ofYear(regime, year).stream()
                .map(p -> new Period(Optional.of(new Period.Name(regime, p.code())), p.days()));
    }

    private static boolean isMonth(Period period) {
        return kind(period).startsWith("M");
    }

    private static String kind(Period period) {
        return period.name().map(Period.Name::kind).orElse("");
    }

    /** The names of all regimes, by code. */
    public Map<String, String> names(Locale reader) {
        Map<String, String> names = new TreeMap<>();
        regimes.reversed().forEach(regime -> names.put(regime.code(), regime.name().in(reader)));
        return names;
    }

    /** A period of a year, with the version of the regime that says so. */
    record KindOfYear(Regime regime, String kind, String code, Days days) {}

    private List<Regime> versions(String code) {
        return regimes.stream().filter(r -> r.code().equals(code)).toList();
    }

    private String choices() {
        return regimes.stream()
                .map(Regime::code)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Problem invalid(FieldFault fault) {
        return Problem.invalid(List.of(fault));
    }
}
