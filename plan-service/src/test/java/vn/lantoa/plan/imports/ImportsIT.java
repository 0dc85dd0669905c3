package vn.lantoa.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lantoa.plan.imports.Books.FIRST;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.plan.sheet.Sheets;
import vn.lantoa.plan.task.NewTask;
import vn.lantoa.plan.task.Tasks;

/** Tables over HTTP: exported, edited as a person does, imported. */
@ServiceTest
class ImportsIT {

    private static final String CSV = "Nội dung nhiệm vụ;Đơn vị chủ trì;Thời hạn\n";

    @LocalServerPort private int port;
    @Autowired private Imports imports;
    @Autowired private Tasks tasks;
    private Api api;
    private Api focal;
    private String unit;

    @BeforeEach
    void connect() {
        api = Api.at(port);
        focal = api.as(Member.FOCAL);
        unit = "X" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void anExportWithTwentyEditedRowsIsTwentyChangesAndNothingNew() {
        given(100);
        byte[] edited =
                Books.edited(
                        exported(),
                        sheet -> {
                            for (int row = FIRST; row < FIRST + 20; row++) {
                                Books.type(sheet, row, "title", "Đã sửa " + row);
                                Books.type(sheet, row, "due-date", "31/12/2099");
                                Books.type(sheet, row, "deliverable", "Chuyên mục");
                            }
                        });

        Reply first = imported(focal, "/tasks/imports", edited);
        Reply again = imported(focal, "/tasks/imports", edited);

        assertThat(figures(first)).isEqualTo("created 0 changed 20 unchanged 80 0 0");
        assertThat(figures(again)).isEqualTo("created 0 changed 0 unchanged 100 0 0");
        JsonNode tasks = focal.get("/tasks?limit=200&unit=" + unit).json().path("items");
        assertThat(tasks).hasSize(100);
        List<String> moved = new ArrayList<>();
        tasks.forEach(
                task -> {
                    if (task.path("dueDate").asString().equals("2099-12-31")) {
                        moved.add(task.path("title").asString());
                        assertThat(task.path("version").asLong()).isEqualTo(2);
                    }
                });
        assertThat(moved).hasSize(20).allMatch(title -> title.matches("Đã sửa \\d+"));
        String told = told(first.at("id"));
        assertThat(told).contains("ImportBegun", "ImportFinished", "\"changed\":20");
        assertThat(told).doesNotContain("Đã sửa");
    }

    @Test
    void aRowThatSomebodyChangedSinceIsAConflictNamedByItsColumns() {
        List<String> ids = given(2);
        byte[] edited =
                Books.edited(exported(), sheet -> Books.type(sheet, FIRST, "title", "Từ bảng"));
        String id = ids.getFirst();
        Reply meanwhile =
                focal.post(
                        "/tasks/" + id + "/assignment",
                        Map.of("title", "Từ người khác", "reason", "Sửa"));
        assertThat(meanwhile.status()).as(meanwhile.text()).isEqualTo(200);

        Reply done = imported(focal, "/tasks/imports", edited);

        assertThat(figures(done)).isEqualTo("created 0 changed 0 unchanged 1 1 0");
        assertThat(done.at("faults.0.row")).isEqualTo("3");
        assertThat(done.at("faults.0.column")).isEqualTo("title");
        assertThat(done.at("faults.0.message")).contains("đã có người sửa", "Nội dung nhiệm vụ");
        assertThat(focal.get("/tasks/" + id).at("title")).isEqualTo("Từ người khác");
    }

    @Test
    void ofThreeHundredRowsTheBadOneIsNamedAndTheOthersAreTaken() {
        String rows =
                IntStream.range(0, 300)
                        .mapToObj(
                                i ->
                                        "Việc %d;%s;%s\n"
                                                .formatted(
                                                        i,
                                                        unit,
                                                        i == 150 ? "31/02/2030" : "31/12/2030"))
                        .collect(Collectors.joining());
        byte[] file = (CSV + rows).getBytes(StandardCharsets.UTF_8);

        Reply tried = imported(focal, "/tasks/imports?dryRun=true", file);
        assertThat(figures(tried)).isEqualTo("created 299 changed 0 unchanged 0 0 1");
        assertThat(focal.get("/tasks?unit=" + unit).json().path("items")).isEmpty();

        Reply done = imported(focal, "/tasks/imports", file);
        assertThat(figures(done)).isEqualTo("created 299 changed 0 unchanged 0 0 1");
        assertThat(done.at("faults.0.row")).isEqualTo("152");
        assertThat(done.at("faults.0.column")).isEqualTo("due-date");
        assertThat(done.at("faults.0.title")).isEqualTo("Thời hạn");

        Reply twice = imported(focal, "/tasks/imports", file);
        assertThat(figures(twice)).isEqualTo("created 0 changed 0 unchanged 0 0 300");
        assertThat(twice.json().path("faults")).hasSize(200);
        assertThat(twice.at("faults.0.code")).isEqualTo("import.task-there");
        assertThat(twice.at("faultCount")).isEqualTo("300");
    }

    @Test
    void anImportWhoseInstanceStoppedInTheMiddleIsFinishedWithoutDoubles() {
        byte[] file =
                (CSV + "Một;" + unit + ";31/12/2030\nHai;" + unit + ";31/12/2030\n")
                        .getBytes(StandardCharsets.UTF_8);
        CommandKey key = CommandKey.random();
        String id = key.id().toString();
        CommandKey firstRow = CommandKey.ofEvent(id, "row-2");
        NewTask one =
                new NewTask(
                        "Một",
                        unit,
                        Optional.empty(),
                        LocalDate.of(2030, 12, 31),
                        Optional.empty(),
                        Optional.empty());
        tasks.give(firstRow.id().toString(), one, command(firstRow));
        imports.begin(
                        new Import.Wanted(Import.Kind.TASKS, Optional.empty(), false, "f:" + id, 2),
                        file,
                        command(key))
                .orThrow();

        await().until(() -> focal.get("/tasks/imports/" + id).at("state").equals("DONE"));

        assertThat(figures(focal.get("/tasks/imports/" + id)))
                .isEqualTo("created 2 changed 0 unchanged 0 0 0");
        assertThat(focal.get("/tasks?unit=" + unit).json().path("items")).hasSize(2);
    }

    /** Of a minute ago: whoever worked on it then is gone. */
    private static Command command(CommandKey key) {
        Actor actor = new Actor("focal", "SNgV", Optional.of("VPTTr"), Set.of(Role.FOCAL_POINT));
        return new Command(
                actor,
                Instant.now().truncatedTo(ChronoUnit.MILLIS).minusSeconds(60),
                Optional.empty(),
                key);
    }

    @Test
    void theSameUploadUnderOneKeyIsOneImport() {
        byte[] file = (CSV + "Một;" + unit + ";31/12/2030\n").getBytes(StandardCharsets.UTF_8);
        Api once = focal.with("Idempotency-Key", UUID.randomUUID().toString());

        Reply first = imported(once, "/tasks/imports", file);
        Reply again = imported(once, "/tasks/imports", file);

        assertThat(again.at("id")).isEqualTo(first.at("id"));
        assertThat(again.at("created")).isEqualTo("1");
        assertThat(focal.get("/tasks?unit=" + unit).json().path("items")).hasSize(1);
    }

    @Test
    void rowsHaveTheRightsOfTheirSender() {
        byte[] file = (CSV + "Việc;" + unit + ";31/12/2030\n").getBytes(StandardCharsets.UTF_8);

        Reply head = imported(api.as(Member.UNIT_HEAD), "/tasks/imports", file);
        Reply officer = api.as(Member.OFFICER).upload("/tasks/imports", "text/csv", file);

        assertThat(figures(head)).isEqualTo("created 0 changed 0 unchanged 0 0 1");
        assertThat(head.at("faults.0.code")).isEqualTo("problem.task.assign-not-allowed");
        assertThat(officer.status()).isEqualTo(403);
        assertThat(api.as(Member.OFFICER).get("/tasks/imports/" + head.at("id")).status())
                .isEqualTo(404);
    }

    @Test
    void aHostileOrEmptyFileIsRefusedAtOnce() {
        byte[] zip = {'P', 'K', 3, 4, 0, 0, 0, 0, 0, 0, 0, 0};

        Reply hostile = focal.upload("/tasks/imports", Sheets.XLSX, zip);
        Reply empty =
                focal.upload("/tasks/imports", "text/csv", CSV.getBytes(StandardCharsets.UTF_8));
        Reply large = focal.upload("/tasks/imports", "text/csv", new byte[(10 << 20) + 1]);

        assertThat(hostile.status()).isEqualTo(422);
        assertThat(hostile.at("type")).contains("sheet.");
        assertThat(empty.at("type")).endsWith("import.no-rows");
        assertThat(large.status()).isEqualTo(413);
    }

    @Test
    void theTemplateIsEmptyAndTakesRows() {
        byte[] template = focal.download("/tasks/template.xlsx");
        byte[] filled =
                Books.edited(
                        template,
                        sheet -> {
                            Books.type(sheet, FIRST, "title", "Việc mới");
                            Books.type(sheet, FIRST, "unit", unit);
                            Books.type(sheet, FIRST, "due-date", "31/12/2030");
                        });

        assertThat(figures(imported(focal, "/tasks/imports", filled)))
                .isEqualTo("created 1 changed 0 unchanged 0 0 0");
    }

    @Test
    void theRosterEntersMovesAndDescribesByStaffId() {
        String other = unit + "B";
        String staff = "s-" + unit;
        byte[] filled =
                Books.edited(
                        focal.download("/staff/template.xlsx"),
                        sheet -> {
                            Books.type(sheet, FIRST, "staff", staff);
                            Books.type(sheet, FIRST, "name", "Nguyễn Thị Mẫu");
                            Books.type(sheet, FIRST, "unit", unit);
                            Books.type(sheet, FIRST, "employment", "Công chức");
                            Books.type(sheet, FIRST, "from", "03/01/2023");
                            Books.type(sheet, FIRST + 1, "staff", staff + "-2");
                            Books.type(sheet, FIRST + 1, "unit", unit);
                        });
        Reply entered = imported(focal, "/staff/imports", filled);
        byte[] export = focal.download("/staff/export.xlsx?unit=" + unit);
        byte[] moved =
                Books.edited(
                        export,
                        sheet -> {
                            Books.type(sheet, FIRST, "unit", other);
                            Books.type(sheet, FIRST, "position", "Phó Trưởng phòng");
                            Books.type(sheet, FIRST, "from", "15/02/2023");
                        });

        assertThat(figures(entered)).isEqualTo("created 1 changed 0 unchanged 0 0 1");
        assertThat(entered.at("faults.0.column")).isEqualTo("from");
        assertThat(figures(imported(focal, "/staff/imports", export)))
                .isEqualTo("created 0 changed 0 unchanged 1 0 0");
        assertThat(figures(imported(focal, "/staff/imports", moved)))
                .isEqualTo("created 0 changed 1 unchanged 0 0 0");
        Reply member = focal.get("/staff/" + staff);
        assertThat(member.at("unit")).isEqualTo(other);
        assertThat(member.at("employment")).isEqualTo("CIVIL_SERVANT");
        assertThat(member.at("person.name")).isEqualTo("Nguyễn Thị Mẫu");
        assertThat(figures(imported(focal, "/staff/imports", moved)))
                .isEqualTo("created 0 changed 0 unchanged 1 0 0");
        byte[] stale = Books.edited(export, sheet -> Books.type(sheet, FIRST, "name", "Tên cũ"));
        assertThat(figures(imported(focal, "/staff/imports", stale)))
                .isEqualTo("created 0 changed 0 unchanged 0 1 0");
        assertThat(focal.get("/staff/" + staff).at("person.name")).isEqualTo("Nguyễn Thị Mẫu");
        assertThat(api.as(Member.OFFICER).upload("/staff/imports", Sheets.XLSX, moved).status())
                .isEqualTo(403);
    }

    private List<String> given(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Reply made = focal.post("/tasks", task("Việc số " + i, unit));
            assertThat(made.status()).as(made.text()).isEqualTo(201);
            ids.add(made.at("id"));
        }
        ids.sort(String::compareTo);
        return ids;
    }

    private static Map<String, Object> task(String title, String unit) {
        return Map.of(
                "title",
                title,
                "unit",
                unit,
                "dueDate",
                "2030-06-30",
                "supportingUnits",
                List.of("VPTTr"),
                "quantity",
                Map.of("value", 12, "unit", "tin, bài"));
    }

    private byte[] exported() {
        return focal.download("/tasks/export.xlsx?unit=" + unit);
    }

    private static Reply imported(Api sender, String path, byte[] file) {
        Reply begun = sender.upload(path, "application/octet-stream", file);
        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        String location = begun.header("location");
        await().until(() -> !sender.get(location).at("state").equals("RUNNING"));
        Reply done = sender.get(location);
        assertThat(done.at("state")).as(done.text()).isEqualTo("DONE");
        return done;
    }

    private static String figures(Reply done) {
        return "created %s changed %s unchanged %s %s %s"
                .formatted(
                        done.at("created"),
                        done.at("changed"),
                        done.at("unchanged"),
                        done.at("conflicts"),
                        done.at("refused"));
    }

    /** What was told of an import, once its end was. */
    private static String told(String id) {
        await().until(() -> all(id).contains("ImportFinished"));
        return all(id);
    }

    private static String all(String id) {
        return Wire.heard(PlanEvents.TOPIC).stream()
                .filter(told -> told.key().equals(id))
                .map(told -> told.type() + " " + told.body())
                .collect(Collectors.joining("\n"));
    }
}
