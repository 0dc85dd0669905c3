package vn.lantoa.reporting.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.lantoa.reporting.ledger.Entry;

/** However often its day and its attendance are put right, nothing of a session counts twice. */
class SittingsTest {

    @Property
    void whatIsTakenBackIsWhatWasBooked(@ForAll long seed) {
        Map<String, Long> inPlaces = new HashMap<>();
        Map<String, Long> ofSessions = new HashMap<>();
        for (Entry entry :
                Sittings.of("org", 5, new Random(seed)).stream().flatMap(List::stream).toList()) {
            inPlaces.merge(entry.balance() + "/" + entry.subject(), entry.amount(), Long::sum);
            if (entry.account().equals(SessionEntries.HELD)
                    || entry.account().equals(SessionEntries.MISSED)) {
                ofSessions.merge(entry.subject(), entry.amount(), Long::sum);
            }
        }

        assertThat(inPlaces.values()).allMatch(sum -> sum >= 0);
        assertThat(ofSessions.values()).allMatch(sum -> sum == 0 || sum == 1);
    }
}
