package vn.lantoa.reporting.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * What coverage needs to know of a plan: a copy of plan-service's.
 *
 * @param version of the plan, by which a newer copy replaces an older one
 * @param number e.g. {@code 1391/KH-SNgV}
 * @param year the year it plans
 * @param level {@code OWN}, {@code SUPERIOR}, {@code UNIT}; absent before there were levels
 * @param lastYear of a programme of several years, the last one
 * @param issued whether it is worked by; of one that is not, there is no coverage yet
 * @param issuedOn the day it was issued in the system
 * @param toldAt when plan-service told of this version
 * @param topics in the document's order, the parents too
 */
public record CoveredPlan(
        @BsonId String id,
        long version,
        String organisation,
        Optional<String> number,
        String title,
        int year,
        Optional<String> level,
        Optional<Integer> lastYear,
        boolean issued,
        Optional<LocalDate> issuedOn,
        Instant toldAt,
        List<Topic> topics) {

    static final String COLLECTION = "coveredPlans";

    /**
     * @param code e.g. {@code c7}
     * @param parent code of the topic it is part of
     * @param leaf whether it has no parts
     */
    public record Topic(String code, String title, Optional<String> parent, boolean leaf) {}

    /** Whether it is the organisation's own, of just that year: what an unnamed one means. */
    boolean isOfTheYear() {
        return level.map("OWN"::equals).orElse(true) && lastYear.map(y -> y == year).orElse(true);
    }

    public List<Topic> leaves() {
        return topics.stream().filter(Topic::leaf).toList();
    }

    public List<Topic> parents() {
        return topics.stream().filter(topic -> !topic.leaf()).toList();
    }

    public Optional<Topic> topic(String code) {
        return topics.stream().filter(topic -> topic.code().equals(code)).findFirst();
    }

    /** A topic and all it has parts in, itself included. */
    Set<String> within(String code) {
        Map<String, Optional<String>> parents = new LinkedHashMap<>();
        topics.forEach(topic -> parents.put(topic.code(), topic.parent()));
        Set<String> within = new LinkedHashSet<>();
        for (String start : parents.keySet()) {
            Set<String> upwards = new LinkedHashSet<>();
            Optional<String> at = Optional.of(start);
            while (at.isPresent() && upwards.add(at.get())) { // a circle ends where it began
                at = parents.getOrDefault(at.get(), Optional.empty());
            }
            if (upwards.contains(code)) {
                within.add(start);
            }
        }
        return within;
    }
}
