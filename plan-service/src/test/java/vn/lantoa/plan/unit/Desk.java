package vn.lantoa.plan.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.events.PlanEvents;

/** The focal point's desk: enters units over HTTP, and hears what is told of them. */
record Desk(Api focal) {

    static final Actor FOCAL =
            new Actor("focal", "SNgV", Optional.of("VPTTr"), Set.of(Role.FOCAL_POINT));

    static Desk at(int port) {
        return new Desk(Api.at(port).as(Member.FOCAL));
    }

    Reply get(String path) {
        return focal.get(path);
    }

    Reply post(String path, Object body) {
        return focal.post(path, body);
    }

    String establish(String code, String from) {
        return establish(code, from, "");
    }

    /**
     * @param parent empty for none
     */
    String establish(String code, String from, String parent) {
        Reply reply = focal.post("/units", unit(code, from, parent));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return code;
    }

    void rename(String code, String name, String from) {
        Reply reply = focal.post("/units/" + code + "/names", name(name, from));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    Reply merge(Object into, String on, String... merged) {
        return focal.post("/units/mergers", merger(into, on, merged));
    }

    static Map<String, Object> unit(String code, String from, String parent) {
        Map<String, Object> unit = new HashMap<>(newUnit(code));
        unit.put("from", from);
        if (!parent.isEmpty()) {
            unit.put("parent", parent);
        }
        return unit;
    }

    /** As a merger's result is described. */
    static Map<String, Object> newUnit(String code) {
        return Map.of("code", code, "name", "Phòng " + code, "kind", "DIVISION");
    }

    static Map<String, Object> name(String name, String from) {
        return Map.of("name", name, "from", from);
    }

    static Map<String, Object> end(String on) {
        return Map.of("on", on, "basis", Map.of("number", "12/QĐ-UBND", "date", "2019-12-01"));
    }

    static Map<String, Object> merger(Object into, String on, String... merged) {
        Map<String, Object> basis = Map.of("number", "1502/QĐ-UBND", "date", "2025-06-20");
        return Map.of("into", into, "merged", List.of(merged), "on", on, "basis", basis);
    }

    /** Types of the events told of a unit, in order. */
    static List<String> told(String code) {
        return Wire.heard(PlanEvents.TOPIC).stream()
                .filter(event -> event.key().equals(id(code)))
                .map(Wire.Told::type)
                .toList();
    }

    static String id(String code) {
        return Units.id(code, FOCAL);
    }

    static List<String> ids(Reply page) {
        return texts(page.json().path("items"), "id");
    }

    static List<String> fields(Reply problem) {
        return texts(problem.json().path("errors"), "field");
    }

    static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(field).asString())
                .toList();
    }
}
