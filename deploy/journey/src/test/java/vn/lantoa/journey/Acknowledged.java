package vn.lantoa.journey;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** What the system has said it did to aggregates of a kind: the measure of what it really did. */
final class Acknowledged {

    private final String done;
    private final String takenBack;

    /** By aggregate, the type of event of each version that was acknowledged. */
    private final Map<String, Map<Long, String>> changes = new ConcurrentHashMap<>();

    private final Set<String> contradictions = ConcurrentHashMap.newKeySet();

    /**
     * @param done the event that counts one
     * @param takenBack the event that takes it back
     */
    Acknowledged(String done, String takenBack) {
        this.done = done;
        this.takenBack = takenBack;
    }

    /** A command was acknowledged as having made this version. */
    void change(String id, long version, String type) {
        String before =
                changes.computeIfAbsent(id, t -> new ConcurrentSkipListMap<>()).put(version, type);
        if (before != null) {
            contradictions.add("version " + version + " of " + id + " was acknowledged twice");
        }
    }

    Set<String> contradictions() {
        return contradictions;
    }

    Set<String> ids() {
        return changes.keySet();
    }

    Map<Long, String> of(String id) {
        return new TreeMap<>(changes.getOrDefault(id, Map.of()));
    }

    long events() {
        return changes.values().stream().mapToLong(Map::size).sum();
    }

    /** How many aggregates have seen an event of a type. */
    long with(String type) {
        return changes.values().stream().filter(events -> events.containsValue(type)).count();
    }

    /** Whether it was done once more than it was taken back. */
    boolean stands(String id) {
        return of(id).values().stream()
                        .mapToLong(type -> type.equals(done) ? 1 : type.equals(takenBack) ? -1 : 0)
                        .sum()
                == 1;
    }

    long standing() {
        return ids().stream().filter(this::stands).count();
    }
}
