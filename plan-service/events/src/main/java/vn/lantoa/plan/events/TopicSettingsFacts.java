package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What people settled of a topic, as it is after the event.
 *
 * @param id the event's subject
 * @param plan id of the plan that wants it told, {@code code} the topic's, e.g. {@code c9}
 * @param owner id of the unit that answers for it
 * @param audiences whom it is for: {@code STAFF}, {@code CITIZEN}, {@code BUSINESS}, {@code
 *     INVESTOR}, {@code COMMUNITY}; more may come
 * @param access {@code PUBLIC}, {@code INTERNAL}, {@code PARTY_INTERNAL}; more may come
 * @param issuerSide whose documents it is about: {@code PARTY}, {@code STATE}
 * @param level {@code CENTRAL}, {@code PROVINCE}, {@code OFFICE}
 * @param actorKinds the kinds of units whose part it is, e.g. {@code DIVISION}
 * @param fields of work it covers, in words; an open list
 * @param references numbers of the documents it is about, e.g. {@code 76/NQ-CP}
 * @param aliases other names of it, e.g. {@code DDCI}
 * @param campaign the emulation campaign it is about
 * @param indexOwners who answers for which index
 * @param models pilots and exemplars
 * @param results where results are told
 */
public record TopicSettingsFacts(
        String id,
        String plan,
        String code,
        Optional<String> owner,
        List<String> audiences,
        Optional<String> access,
        Optional<String> issuerSide,
        Optional<String> level,
        List<String> actorKinds,
        List<String> fields,
        List<String> references,
        List<String> aliases,
        Optional<Campaign> campaign,
        List<IndexOwner> indexOwners,
        List<Model> models,
        List<Result> results) {

    /**
     * @param from its first day, {@code to} its last, where they are known
     */
    public record Campaign(String name, Optional<LocalDate> from, Optional<LocalDate> to) {}

    /**
     * @param index in words, e.g. {@code Chi phí thời gian}
     * @param unit id of the unit that answers for it
     */
    public record IndexOwner(String index, String unit) {}

    /**
     * A pilot (mô hình thí điểm) or an exemplar (điển hình tiên tiến); who it is, is not told.
     *
     * @param kind {@code PILOT}, {@code EXEMPLAR}
     * @param unit id of the unit it is in
     * @param words what is done there
     */
    public record Model(String kind, Optional<String> unit, String words) {}

    /**
     * @param report id of a report, or else {@code url} an address
     */
    public record Result(String title, Optional<String> report, Optional<String> url) {}

    public TopicSettingsFacts {
        audiences = List.copyOf(audiences);
        actorKinds = List.copyOf(actorKinds);
        fields = List.copyOf(fields);
        references = List.copyOf(references);
        aliases = List.copyOf(aliases);
        indexOwners = List.copyOf(indexOwners);
        models = List.copyOf(models);
        results = List.copyOf(results);
    }
}
