package vn.lantoa.plan.trace;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.unit.UnitKind;
import vn.lantoa.plan.wordlist.FoldedText;

/** What a person says of a topic, whole: it takes the place of what was said before. */
record NewTopicDetails(
        @Size(max = 5) List<TopicDetails.@NotNull Audience> audiences,
        Optional<TopicDetails.Access> access,
        Optional<TopicDetails.IssuerSide> issuerSide,
        Optional<TopicDetails.Level> level,
        @Size(max = 8) List<@NotNull UnitKind> actorKinds,
        @Size(max = 50) List<@NotBlank @Size(max = 100) String> fields,
        @Size(max = 50) List<@NotBlank @Size(max = 60) String> references,
        @Size(max = 20) List<@NotBlank @Size(max = 100) String> aliases,
        Optional<@Valid NewCampaign> campaign,
        @Size(max = 50) List<@NotNull @Valid NewIndexOwner> indexOwners,
        @Size(max = 50) List<@NotNull @Valid NewModel> models,
        @Size(max = 50) List<@NotNull @Valid NewResult> results) {

    private static final String FILLED = "(?s).*\\S.*";
    private static final String ADDRESS = "https?://\\S{1,1990}";

    record NewCampaign(
            @NotBlank @Size(max = 300) String name,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {}

    record NewIndexOwner(
            @NotBlank @Size(max = 200) String index, @NotBlank @Size(max = 60) String unit) {}

    record NewModel(
            @NotNull TopicDetails.ModelKind kind,
            Optional<@Pattern(regexp = FILLED) @Size(max = 200) String> name,
            Optional<@Pattern(regexp = FILLED) @Size(max = 60) String> unit,
            @NotBlank @Size(max = 1000) String words) {}

    /**
     * One of the two.
     *
     * @param report id of a report
     */
    record NewResult(
            @NotBlank @Size(max = 300) String title,
            Optional<@Size(min = 1, max = 100) String> report,
            Optional<@Pattern(regexp = ADDRESS) String> url) {}

    NewTopicDetails {
        audiences = audiences == null ? List.of() : audiences;
        actorKinds = actorKinds == null ? List.of() : actorKinds;
        fields = fields == null ? List.of() : fields;
        references = references == null ? List.of() : references;
        aliases = aliases == null ? List.of() : aliases;
        indexOwners = indexOwners == null ? List.of() : indexOwners;
        models = models == null ? List.of() : models;
        results = results == null ? List.of() : results;
    }

    /** What is wrong with it in itself. */
    List<FieldFault> faults() {
        List<FieldFault> faults = new ArrayList<>();
        campaign.filter(NewTopicDetails::endsBeforeItBegins)
                .ifPresent(
                        _ -> faults.add(FieldFault.at("/campaign/to", "trace.campaign-backwards")));
        Set<String> indices = new HashSet<>();
        for (int i = 0; i < indexOwners.size(); i++) {
            if (!indices.add(FoldedText.of(indexOwners.get(i).index()))) {
                faults.add(FieldFault.at("/indexOwners/" + i + "/index", "trace.index-twice"));
            }
        }
        for (int i = 0; i < results.size(); i++) {
            NewResult result = results.get(i);
            if (result.report().isPresent() == result.url().isPresent()) {
                faults.add(FieldFault.at("/results/" + i, "trace.report-or-url"));
            }
        }
        return faults;
    }

    private static boolean endsBeforeItBegins(NewCampaign campaign) {
        return campaign.to().flatMap(to -> campaign.from().filter(to::isBefore)).isPresent();
    }

    TopicDetails details() {
        return new TopicDetails(
                audiences.stream().distinct().toList(),
                access,
                issuerSide,
                level,
                actorKinds.stream().distinct().toList(),
                clean(fields),
                clean(references),
                clean(aliases),
                campaign.map(
                        c ->
                                new TopicDetails.Campaign(
                                        TypedText.clean(c.name()), c.from(), c.to())),
                indexOwners.stream()
                        .map(
                                o ->
                                        new TopicDetails.IndexOwner(
                                                TypedText.clean(o.index()), o.unit().strip()))
                        .toList(),
                models.stream()
                        .map(
                                m ->
                                        new TopicDetails.Model(
                                                m.kind(),
                                                m.name().map(TypedText::clean),
                                                m.unit().map(String::strip),
                                                TypedText.clean(m.words())))
                        .toList(),
                results.stream()
                        .map(
                                r ->
                                        new TopicDetails.Result(
                                                TypedText.clean(r.title()), r.report(), r.url()))
                        .toList());
    }

    private static List<String> clean(List<String> texts) {
        return texts.stream().map(TypedText::clean).distinct().toList();
    }
}
