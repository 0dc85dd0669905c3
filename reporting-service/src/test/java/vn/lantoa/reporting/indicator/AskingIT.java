package vn.lantoa.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.reporting.Office;

/** Who may ask what, how a question that makes no sense is answered, and what there is to ask. */
@ServiceTest
class AskingIT {

    private static final LocalDate DUE = LocalDate.of(2023, 3, 31);
    private static final String ON_TIME = "/indicators/task.done-on-time?period=2023-Q1";

    @LocalServerPort private int port;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(port);
    }

    @Test
    void anOfficerSeesTheOwnUnitOnly() {
        office.task("HTQT", DUE);
        office.task("LS-VHDN", DUE);
        office.tell();
        await().untilAsserted(
                        () ->
                                assertThat(office.answer(due("period=2023")))
                                        .containsEntry("value", 2));

        assertThat(Office.answer(office.ask("OFFICER", "HTQT", due("period=2023"))))
                .containsEntry("value", 1)
                .containsEntry("unit", "HTQT");
        office.ask("OFFICER", "HTQT", due("period=2023&unit=LS-VHDN")).expectStatus().isForbidden();
        office.ask("OFFICER", "HTQT", "/indicators/task.due/entries?period=2023&unit=LS-VHDN")
                .expectStatus()
                .isForbidden();
    }

    @Test
    void aQuestionThatMakesNoSenseNamesWhatIsWrong() {
        office.ask("/indicators/no.such?period=2023").expectStatus().isNotFound();
        assertFault(ON_TIME + "&regime=nd00", "regime");
        assertFault("/indicators/task.due?period=2023-Quý-1", "period");
        assertFault("/indicators/task.due", "period");
        assertFault("/indicators/task.due?from=2023-01-01", "to");
        assertFault("/indicators/task.due?from=1.1.2023&to=2023-01-02", "from");
        assertFault("/indicators/task.due/entries?period=2023&part=both", "part");
        assertFault("/indicators/task.due/entries?period=2023&limit=0", "limit");
    }

    @Test
    void theCatalogueSaysHowEachFigureIsMade() {
        assertThat(Office.items(office.answer("/indicators")))
                .extracting(i -> i.get("code"), i -> i.get("numerator"), i -> i.get("denominator"))
                .contains(
                        tuple("task.done-on-time", "task.done-on-time", "task.due"),
                        tuple("task.done", "task.done", "task.due"));
    }

    @Test
    void thePeriodsOfAYearAreListedWithTheirDays() {
        assertThat(Office.items(office.answer("/periods?regime=nd09-2019&year=2023")))
                .filteredOn(period -> "2023-H1".equals(period.get("code")))
                .singleElement()
                .satisfies(
                        period ->
                                assertThat(period)
                                        .containsEntry("name", "6 tháng đầu năm 2023")
                                        .containsEntry("from", "2022-12-15")
                                        .containsEntry("to", "2023-06-14"));
    }

    @Test
    void nothingIsSaidWithoutAToken() {
        RestTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .build()
                .get()
                .uri(ON_TIME)
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .exists(HttpHeaders.WWW_AUTHENTICATE);
    }

    private static String due(String query) {
        return "/indicators/task.due?" + query;
    }

    private void assertFault(String path, String field) {
        List<?> errors =
                (List<?>)
                        Optional.ofNullable(
                                        office.ask(path)
                                                .expectStatus()
                                                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                                                .expectBody(Map.class)
                                                .returnResult()
                                                .getResponseBody())
                                .orElseThrow()
                                .get("errors");
        assertThat(errors)
                .extracting(error -> ((Map<?, ?>) error).get("field"))
                .isEqualTo(List.of(field));
    }
}
