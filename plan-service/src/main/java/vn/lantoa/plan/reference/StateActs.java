package vn.lantoa.plan.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Acts of the State and the Party that every office cites, as shipped: {@code state-acts.csv}. An
 * entry of the organisation's own register comes before them.
 */
final class StateActs {

    private static final Map<String, List<KnownAct>> ACTS =
            read().stream().collect(Collectors.groupingBy(act -> KnownAct.key(act.number())));

    private StateActs() {}

    static List<KnownAct> numbered(String number) {
        return ACTS.getOrDefault(KnownAct.key(number), List.of());
    }

    private static List<KnownAct> read() {
        try (InputStream file = StateActs.class.getResourceAsStream("state-acts.csv")) {
            if (file == null) {
                throw new IllegalStateException("state-acts.csv is not beside its class");
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            return lines.lines().skip(1).map(StateActs::act).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KnownAct act(String line) {
        String[] column = line.split(";", -1);
        return new KnownAct(
                column[0],
                given(column[1]),
                LocalDate.parse(column[2]),
                column[3],
                given(column[4]).map(LocalDate::parse),
                given(column[5]).map(LocalDate::parse),
                given(column[6]),
                given(column[8]));
    }

    private static Optional<String> given(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }
}
