package vn.lantoa.reporting.ledger;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lantoa.reporting.ledger.Reconciliation.Compared;
import vn.lantoa.reporting.ledger.Reconciliation.Difference;
import vn.lantoa.reporting.ledger.Reconciliation.Findings;
import vn.lantoa.reporting.period.Days;
import vn.lantoa.reporting.task.Histories;

/** The ledger's own check finds what is wrong, and nothing else. */
class ReconciliationIT {

    private static final Days YEAR = Days.inclusive(day(2023, 1, 1), day(2023, 12, 31));

    private final MongoDatabase database = TestStore.fresh();
    private final LedgerStore store = LedgerStore.in(database);
    private final Reconciliation reconciliation = new Reconciliation(database);
    private final List<Entry> entries =
            Histories.of("SNgV", 20, new Random(1)).stream().flatMap(List::stream).toList();

    @BeforeEach
    void takeIn() {
        TestStore.insert(store, entries);
        new Balances(database).refresh(entries);
    }

    @Test
    void aLedgerThatAddsUpHasNoDifferences() {
        assertThat(differences(Compared.DAYS)).isEmpty();
        assertThat(differences(Compared.MONTHS)).isEmpty();
    }

    @Test
    void everyBalanceOfThePeriodIsCompared() {
        int compared = 0;
        Optional<String> after = Optional.empty();
        do {
            Findings page = reconciliation.compare("SNgV", Compared.DAYS, YEAR, 3, after);
            assertThat(page.compared()).isBetween(1, 3);
            compared += page.compared();
            after = page.next();
        } while (after.isPresent());

        assertThat(compared).isEqualTo(Balances.daysOf(entries).size()).isGreaterThan(6);
    }

    @Test
    void aWrongBalanceIsNamedWithWhatItShouldBe() {
        String key = entries.getFirst().balance();
        store.days().balances().updateOne(eq("_id", key), inc("amount", 1L));

        Difference difference = differences(Compared.DAYS).getFirst();

        assertThat(difference.balance()).isEqualTo(key);
        assertThat(difference.found().orElseThrow().amount())
                .isEqualTo(difference.expected().orElseThrow().amount() + 1);
    }

    @Test
    void aMissingBalanceIsNamed() {
        String key = entries.getFirst().balance();
        store.days().balances().deleteOne(eq("_id", key));

        assertThat(differences(Compared.DAYS))
                .singleElement()
                .satisfies(difference -> assertThat(difference.balance()).isEqualTo(key))
                .satisfies(difference -> assertThat(difference.found()).isEmpty());
    }

    @Test
    void aBalanceOfNoEntriesIsNamed() {
        String key = entries.getFirst().balance();
        store.entries().deleteMany(eq("balance", key));

        assertThat(differences(Compared.DAYS))
                .singleElement()
                .satisfies(difference -> assertThat(difference.balance()).isEqualTo(key))
                .satisfies(difference -> assertThat(difference.expected()).isEmpty());
    }

    @Test
    void aWrongMonthIsNamed() {
        String key = Balance.ofMonth(entries.getFirst()).id();
        store.months().balances().updateOne(eq("_id", key), inc("entries", -1));

        assertThat(differences(Compared.MONTHS))
                .singleElement()
                .satisfies(difference -> assertThat(difference.balance()).isEqualTo(key));
    }

    @Test
    void anotherPeriodOrOrganisationIsNotLookedAt() {
        store.days().balances().deleteMany(eq("organisation", "SNgV"));

        Days before = Days.inclusive(day(2022, 1, 1), day(2022, 12, 31));
        assertThat(compared("SNgV", before)).isZero();
        assertThat(compared("SNg", YEAR)).isZero();
        assertThat(compared("SNgV", YEAR)).isPositive();
    }

    private int compared(String organisation, Days days) {
        return reconciliation
                .compare(organisation, Compared.DAYS, days, 200, Optional.empty())
                .compared();
    }

    private List<Difference> differences(Compared what) {
        List<Difference> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Findings page = reconciliation.compare("SNgV", what, YEAR, 5, after);
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
