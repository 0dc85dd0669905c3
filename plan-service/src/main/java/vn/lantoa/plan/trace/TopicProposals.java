package vn.lantoa.plan.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Reference;
import vn.lantoa.plan.objective.Objectives;
import vn.lantoa.plan.plan.PlanLine;
import vn.lantoa.plan.plan.PlanLine.TopicLine;
import vn.lantoa.plan.unit.UnitKind;
import vn.lantoa.plan.wordlist.WordList;

/**
 * What a topic's words say of it, proposed to whoever describes it; nothing is taken over by
 * itself.
 *
 * @param fields what is listed behind "trong các lĩnh vực"; {@code fieldsOpen} when the list ends
 *     in "..."
 */
record TopicProposals(
        List<TopicDetails.Audience> audiences,
        Optional<TopicDetails.IssuerSide> issuerSide,
        List<UnitKind> actorKinds,
        List<String> fields,
        boolean fieldsOpen,
        List<String> references,
        List<String> aliases,
        Optional<String> campaignYears) {

    private static final WordList AUDIENCES =
            WordList.beside(Objectives.class, "audiences.properties");
    private static final WordList WORDS = WordList.beside(TopicProposals.class, "topic.properties");
    private static final List<String> FIELDS =
            WORDS.phrasesInLowerCase("fields").stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
    private static final Pattern YEARS =
            Pattern.compile("(?:19|20)\\d\\d\\s*[-–]\\s*(?:19|20)\\d\\d");
    private static final Pattern ALIAS = Pattern.compile("\\(([\\p{Lu}\\p{N}-]{2,12})\\)");
    private static final Pattern OPEN = Pattern.compile("(?:\\.{2,}|…|v\\.v\\.?)\\s*$");
    private static final int LONGEST_FIELD = 40;

    static TopicProposals of(TopicLine topic, PlanLine plan, PlanDocument document) {
        String words = words(topic, plan, document);
        String lower = words.toLowerCase(Locale.ROOT);
        Optional<String> list = listed(lower);
        return new TopicProposals(
                Arrays.stream(TopicDetails.Audience.values())
                        .filter(one -> says(lower, AUDIENCES.phrasesInLowerCase(one.name())))
                        .toList(),
                side(lower),
                Arrays.stream(UnitKind.values())
                        .filter(kind -> says(lower, WORDS.phrasesInLowerCase("actor." + kind)))
                        .toList(),
                list.map(TopicProposals::items).orElse(List.of()),
                list.filter(text -> OPEN.matcher(text).find()).isPresent(),
                document.references().stream()
                        .map(Reference::number)
                        .distinct()
                        .filter(words::contains)
                        .toList(),
                ALIAS.matcher(words).results().map(found -> found.group(1)).distinct().toList(),
                says(lower, WORDS.phrasesInLowerCase("campaign"))
                        ? YEARS.matcher(words).results().map(MatchResult::group).findFirst()
                        : Optional.empty());
    }

    /** A node's words are the topic's, unless several topics share it: then its title has to do. */
    private static String words(TopicLine topic, PlanLine plan, PlanDocument document) {
        long sharing =
                topic.node().isEmpty()
                        ? 0
                        : plan.topics().stream()
                                .filter(TopicLine::leaf)
                                .filter(other -> other.node().equals(topic.node()))
                                .count();
        return sharing > 1
                ? topic.title()
                : topic.node().flatMap(document::node).map(Node::words).orElse(topic.title());
    }

    private static boolean says(String lower, List<String> phrases) {
        return phrases.stream().anyMatch(phrase -> at(lower, phrase) >= 0);
    }

    /** Where a phrase stands as whole words; -1 if it does not. */
    private static int at(String lower, String phrase) {
        Matcher found =
                Pattern.compile(
                                "(?<![\\p{L}\\p{M}])"
                                        + Pattern.quote(phrase)
                                        + "(?![\\p{L}\\p{M}])")
                        .matcher(lower);
        return found.find() ? found.end() : -1;
    }

    private static Optional<TopicDetails.IssuerSide> side(String lower) {
        boolean party = says(lower, WORDS.phrasesInLowerCase("side.PARTY"));
        boolean state = says(lower, WORDS.phrasesInLowerCase("side.STATE"));
        return party == state
                ? Optional.empty()
                : Optional.of(
                        party ? TopicDetails.IssuerSide.PARTY : TopicDetails.IssuerSide.STATE);
    }

    private static Optional<String> listed(String lower) {
        return FIELDS.stream()
                .map(phrase -> at(lower, phrase))
                .filter(end -> end >= 0)
                .map(end -> lower.substring(end).replaceFirst("^[\\s:]+", ""))
                .map(text -> text.replaceFirst("(?s)(?<![.])\\.(?![.]).*$", ""))
                .findFirst();
    }

    private static List<String> items(String list) {
        String mark = list.contains(";") ? ";" : ",";
        List<String> items = new ArrayList<>();
        for (String item : OPEN.matcher(list).replaceFirst("").split(mark, 50)) {
            String field = item.strip();
            if (field.isEmpty() || field.length() > LONGEST_FIELD) {
                continue;
            }
            items.add(field);
        }
        return items.size() < 2 ? List.of() : List.copyOf(items);
    }
}
