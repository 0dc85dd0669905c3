package vn.lantoa.plan.difficulty;

import java.util.List;
import java.util.Optional;

/**
 * What the difficulty is, in the words of who reports it, or of who made many into one.
 *
 * @param proposal what the writer asks for (đề xuất, kiến nghị)
 * @param field of work it is met in
 * @param evidence ids of what shows it
 */
record Account(
        String title,
        String description,
        Optional<String> rootCause,
        Optional<String> proposal,
        Optional<String> field,
        Optional<String> plan,
        Optional<String> topic,
        Optional<String> task,
        List<String> evidence) {

    static final int LONGEST_TITLE = 500;
    static final int LONGEST_TEXT = 4000;

    Account {
        evidence = List.copyOf(evidence);
    }
}
