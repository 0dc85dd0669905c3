package vn.lantoa.journey;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** What the system has said it did: the measure of what it really did. */
final class Acknowledged {

    /** By task, the type of event of each version that was acknowledged. */
    private final Map<String, Map<Long, String>> changes = new ConcurrentHashMap<>();

    private final Set<String> contradictions = ConcurrentHashMap.newKeySet();

    /** A command was acknowledged as having made this version of the task. */
    void change(String task, long version, String type) {
        String before =
                changes.computeIfAbsent(task, t -> new ConcurrentSkipListMap<>())
                        .put(version, type);
        if (before != null) {
            contradictions.add("version " + version + " of " + task + " was acknowledged twice");
        }
    }

    Set<String> contradictions() {
        return contradictions;
    }

    Set<String> tasks() {
        return changes.keySet();
    }

    Map<Long, String> of(String task) {
        return new TreeMap<>(changes.getOrDefault(task, Map.of()));
    }

    long events() {
        return changes.values().stream().mapToLong(Map::size).sum();
    }

    /** How many tasks have seen one more completion than reopenings: completed now. */
    long completedNow() {
        return tasks().stream().filter(t -> balance(t) == 1).count();
    }

    private long balance(String task) {
        return of(task).values().stream()
                .mapToLong(
                        type ->
                                switch (type) {
                                    case "TaskCompleted" -> 1;
                                    case "TaskReopened" -> -1;
                                    default -> 0;
                                })
                .sum();
    }
}
