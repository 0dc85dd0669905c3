package vn.lantoa.plan.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lantoa.plan.evidence.EvidenceDesk.PAGE;
import static vn.lantoa.plan.evidence.EvidenceDesk.errors;
import static vn.lantoa.plan.evidence.EvidenceDesk.id;
import static vn.lantoa.plan.evidence.EvidenceDesk.toldOf;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.events.EvidenceFacts;
import vn.lantoa.plan.evidence.file.SentFiles;

/** {@code /evidence} over HTTP: what is told and withdrawn, and who sees it. */
@ServiceTest
class EvidenceIT {

    @LocalServerPort private int port;
    @Autowired private EvidenceRegister register;
    private Api api;
    private EvidenceDesk desk;

    @BeforeEach
    void connect() {
        api = Api.at(port);
        desk = new EvidenceDesk(api);
    }

    @Test
    void pagesArticlesAndSessionsAreToldAndEachKindNeedsItsOwnField() {
        Api officer = api.as(Member.OFFICER);

        Reply page = officer.post("/evidence", PAGE);
        Reply article =
                officer.post(
                        "/evidence", Map.of("kind", "ARTICLE", "article", "bai-1", "title", "T"));
        Reply session = officer.post("/evidence", Map.of("kind", "SESSION", "session", "hop-1"));
        Reply wrong =
                officer.post(
                        "/evidence",
                        Map.of("kind", "ARTICLE", "session", "x", "note", "n".repeat(501)));

        assertThat(page.at("url")).isEqualTo("https://songoaivu.example.vn/tin/1");
        assertThat(article.at("url")).isEqualTo("/evidence/" + article.at("id"));
        assertThat(session.at("session")).isEqualTo("hop-1");
        assertThat(errors(wrong)).containsOnlyKeys("/article", "/session", "/note");
        assertThat(errors(officer.post("/evidence", Map.of("kind", "FILE")))).containsKey("/kind");
        assertThat(errors(officer.post("/evidence", Map.of("kind", "URL", "url", "ftp://x/y"))))
                .containsKey("/url");
    }

    @Test
    void otherUnitsAndOrganisationsSeeNothing() {
        String id = id(api.as(Member.OFFICER).post("/evidence", PAGE));
        String file = id(desk.send(Member.OFFICER, "a.pdf", SentFiles.pdf(id)));

        for (Member member :
                List.of(Member.OFFICER_LS, Member.FOCAL_OF_SNV, Member.ANALYST, Member.OPERATOR)) {
            assertThat(api.as(member).get("/evidence/" + id).status()).isEqualTo(404);
            assertThat(api.as(member).get("/evidence/" + file + "/content").status())
                    .isEqualTo(404);
            assertThat(desk.withdraw(member, id).status()).isEqualTo(404);
        }
        for (Member member :
                List.of(
                        Member.UNIT_HEAD,
                        Member.FOCAL,
                        Member.LEADER,
                        Member.APP,
                        Member.AUDITOR)) {
            assertThat(api.as(member).get("/evidence/" + id).status()).isEqualTo(200);
        }
        assertThat(desk.withdraw(Member.LEADER, id).status()).isEqualTo(403);
        assertThat(api.as(Member.AUDITOR).post("/evidence", PAGE).status()).isEqualTo(403);
        assertThat(desk.send(Member.ADMIN, "a.pdf", SentFiles.pdf("x")).status()).isEqualTo(403);
        assertThat(api.as(Member.OFFICER).get("/evidence/" + id + "/content").status())
                .isEqualTo(404);
    }

    @Test
    void whatIsWithdrawnIsStillThereWithoutItsContent() {
        byte[] bytes = SentFiles.pdf("withdrawn " + UUID.randomUUID());
        String id = id(desk.send(Member.OFFICER, "a.pdf", bytes));

        Reply withdrawn = desk.withdraw(Member.OFFICER, id);

        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(withdrawn.at("withdrawal.reason")).isEqualTo("Nhầm tệp");
        assertThat(desk.withdraw(Member.FOCAL, id).at("version")).isEqualTo("2");
        Reply content = api.as(Member.OFFICER).get("/evidence/" + id + "/content");
        assertThat(content.status()).isEqualTo(410);
        assertThat(content.at("code")).isEqualTo("evidence.withdrawn");
        assertThat(api.as(Member.OFFICER).get("/evidence/" + id).at("file.name"))
                .isEqualTo("a.pdf");
        assertThat(desk.send(Member.OFFICER, "a.pdf", bytes).at("id")).isNotEqualTo(id);
        await().untilAsserted(
                        () ->
                                assertThat(toldOf(id))
                                        .extracting(Wire.Told::type)
                                        .containsExactly("EvidenceAdded", "EvidenceWithdrawn"));
    }

    @Test
    void othersReferToItById() {
        Actor officer = new Actor("officer", "SNgV", Optional.of("HTQT"), Set.of(Role.OFFICER));
        Actor other = new Actor("officer-ls", "SNgV", Optional.of("LS"), Set.of(Role.OFFICER));
        String page = id(api.as(Member.OFFICER).post("/evidence", PAGE));
        String file = id(desk.send(Member.OFFICER, "a.pdf", SentFiles.pdf(page)));
        String gone = id(api.as(Member.OFFICER).post("/evidence", PAGE));
        desk.withdraw(Member.OFFICER, gone);
        List<String> ids = List.of(file, "nothing", page, gone);

        assertThat(register.faults("/evidence", ids, officer))
                .containsExactly(
                        FieldFault.at("/evidence/1", "evidence.unknown"),
                        FieldFault.at("/evidence/3", "evidence.is-withdrawn"));
        assertThat(register.faults("/evidence", List.of(page), other)).hasSize(1);
        assertThat(register.withdrawn(ids, officer)).containsExactly(gone);
        List<EvidenceFacts> facts = register.facts(List.of(file, "nothing", page), officer);
        assertThat(facts)
                .extracting(EvidenceFacts::url)
                .containsExactly(
                        URI.create("/evidence/" + file),
                        URI.create("https://songoaivu.example.vn/tin/1"));
        assertThat(facts.getFirst().sha256()).isPresent();
    }

    @Test
    void aListIsOfTheOwnUnitOfAKindAndOfDays() {
        String mine = id(api.as(Member.OFFICER).post("/evidence", PAGE));
        String theirs = id(api.as(Member.OFFICER_LS).post("/evidence", PAGE));
        Api officer = api.as(Member.OFFICER);

        assertThat(ids(officer.get("/evidence?kind=URL&limit=200")))
                .contains(mine)
                .doesNotContain(theirs);
        assertThat(ids(officer.get("/evidence?kind=FILE&limit=200"))).doesNotContain(mine);
        assertThat(ids(officer.get("/evidence?unit=LS-VHDN"))).isEmpty();
        assertThat(ids(officer.get("/evidence?from=2999-01-01"))).isEmpty();
        assertThat(ids(officer.get("/evidence?from=2020-01-01&to=2999-01-01&limit=1"))).hasSize(1);
        assertThat(ids(api.as(Member.FOCAL).get("/evidence?unit=LS-VHDN&kind=URL&limit=200")))
                .contains(theirs)
                .doesNotContain(mine);
        assertThat(ids(api.as(Member.ANALYST).get("/evidence"))).isEmpty();
    }

    @Test
    void aBrowserGetsOnePageThatShowsWhatItIs() {
        Reply added = desk.send(Member.OFFICER, "Hội nghị.jpg", SentFiles.photo(13));
        Api browser = api.as(Member.OFFICER).with("Accept", "text/html");
        String outside = id(api.as(Member.OFFICER).post("/evidence", PAGE));

        String page = browser.get("/evidence/" + added.at("id")).text();
        String link = browser.get("/evidence/" + outside).text();

        assertThat(page)
                .contains("src=\"" + added.at("file.content") + "\"")
                .contains(added.at("file.sha256"))
                .contains(added.at("file.sha256Received"))
                .contains("17/3/2023");
        assertThat(link).contains("rel=\"noopener noreferrer nofollow\"").contains("Tin số 1");
        desk.withdraw(Member.OFFICER, added.at("id"));
        assertThat(browser.get("/evidence/" + added.at("id")).text())
                .contains("đã được rút")
                .doesNotContain("<img src=\"/evidence");
    }

    private static List<String> ids(Reply list) {
        assertThat(list.status()).as(list.text()).isEqualTo(200);
        return list.json().path("items").valueStream().map(i -> i.path("id").asString()).toList();
    }
}
