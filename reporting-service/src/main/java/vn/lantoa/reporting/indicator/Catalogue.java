package vn.lantoa.reporting.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;

/** The indicators of {@code indicators.json}: a new figure is a new entry there. */
@Component
final class Catalogue {

    /** By code; those of one code newest first. */
    private final List<Indicator> indicators;

    Catalogue() {
        this(read());
    }

    Catalogue(List<Indicator> indicators) {
        this.indicators =
                indicators.stream()
                        .sorted(
                                Comparator.comparing(Indicator::code)
                                        .thenComparing(
                                                Indicator::version, Comparator.reverseOrder()))
                        .toList();
    }

    private static List<Indicator> read() {
        try (InputStream file = new ClassPathResource("indicators.json").getInputStream()) {
            return List.of(JsonMapper.shared().readValue(file, Indicator[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The definition in force on a period's last day.
     *
     * @throws Problem 404 when there is none
     */
    Indicator of(String code, LocalDate lastDay) {
        return find(code, lastDay).orElseThrow(Problem::notFound);
    }

    /** The definition in force on a day, if there is one. */
    Optional<Indicator> find(String code, LocalDate lastDay) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .filter(indicator -> indicator.measures(lastDay))
                .findFirst();
    }

    /** All of them, all versions, by code. */
    Page<Indicator> all() {
        return new Page<>(indicators, Optional.empty());
    }

    boolean knows(String code) {
        return indicators.stream().anyMatch(indicator -> indicator.code().equals(code));
    }
}
