package vn.lantoa.plan.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.plan.events.TopicSettingsFacts;
import vn.lantoa.plan.unit.UnitKind;

/**
 * What is special about a topic, as a person said. All of it is optional: which of it a topic has
 * is up to the plan.
 *
 * @param actorKinds the kinds of units whose part it is
 * @param fields of work it covers; an open list
 * @param references numbers of the documents it is about
 * @param aliases other names of it
 */
record TopicDetails(
        List<Audience> audiences,
        Optional<Access> access,
        Optional<IssuerSide> issuerSide,
        Optional<Level> level,
        List<UnitKind> actorKinds,
        List<String> fields,
        List<String> references,
        List<String> aliases,
        Optional<Campaign> campaign,
        List<IndexOwner> indexOwners,
        List<Model> models,
        List<Result> results) {

    /** Whom it is for; the same codes as those of published articles. */
    enum Audience {
        STAFF,
        CITIZEN,
        BUSINESS,
        INVESTOR,
        COMMUNITY
    }

    /** Who may read what is told of it. */
    enum Access {
        PUBLIC,
        INTERNAL,
        PARTY_INTERNAL
    }

    /** Whose documents it is about. */
    enum IssuerSide {
        PARTY,
        STATE
    }

    enum Level {
        CENTRAL,
        PROVINCE,
        OFFICE
    }

    record Campaign(String name, Optional<LocalDate> from, Optional<LocalDate> to) {}

    /**
     * @param unit id of the unit that answers for the index
     */
    record IndexOwner(String index, String unit) {}

    enum ModelKind {
        /** Mô hình thí điểm. */
        PILOT,
        /** Điển hình tiên tiến. */
        EXEMPLAR
    }

    /**
     * @param name who or what it is; a person's name stays in this service
     */
    record Model(ModelKind kind, Optional<String> name, Optional<String> unit, String words) {}

    /** A report in the system, or an address. */
    record Result(String title, Optional<String> report, Optional<String> url) {}

    static final TopicDetails NONE =
            new TopicDetails(
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of());

    TopicDetails {
        audiences = List.copyOf(audiences);
        actorKinds = List.copyOf(actorKinds);
        fields = List.copyOf(fields);
        references = List.copyOf(references);
        aliases = List.copyOf(aliases);
        indexOwners = List.copyOf(indexOwners);
        models = List.copyOf(models);
        results = List.copyOf(results);
    }

    TopicSettingsFacts facts(String id, String plan, String code, Optional<String> owner) {
        return new TopicSettingsFacts(
                id,
                plan,
                code,
                owner,
                audiences.stream().map(Enum::name).toList(),
                access.map(Enum::name),
                issuerSide.map(Enum::name),
                level.map(Enum::name),
                actorKinds.stream().map(Enum::name).toList(),
                fields,
                references,
                aliases,
                campaign.map(c -> new TopicSettingsFacts.Campaign(c.name(), c.from(), c.to())),
                indexOwners.stream()
                        .map(o -> new TopicSettingsFacts.IndexOwner(o.index(), o.unit()))
                        .toList(),
                models.stream()
                        .map(
                                m ->
                                        new TopicSettingsFacts.Model(
                                                m.kind().name(), m.unit(), m.words()))
                        .toList(),
                results.stream()
                        .map(r -> new TopicSettingsFacts.Result(r.title(), r.report(), r.url()))
                        .toList());
    }
}
