package vn.lantoa.plan.cascade;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lantoa.plan.task.TaskLine;
import vn.lantoa.plan.wordlist.FoldedText;
import vn.lantoa.plan.wordlist.WordList;

/** Finds tasks whose titles look like what is asked. */
final class LikeTasks {

    static final double LIKE =
            Double.parseDouble(WordList.beside(LikeTasks.class, "duty.properties").value("like"));

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST = 3;

    /**
     * @param likeness 0 to 1, to two decimals
     */
    record Suggestion(String task, String title, double likeness) {}

    private record Titled(TaskLine task, Set<String> words) {}

    private final List<Titled> tasks;

    /** Their titles are taken apart once for many comparisons. */
    LikeTasks(List<TaskLine> tasks) {
        this.tasks = tasks.stream().map(task -> new Titled(task, words(task.title()))).toList();
    }

    /** The likest first. */
    List<Suggestion> to(String title) {
        Set<String> asked = words(title);
        return tasks.stream()
                .map(
                        one ->
                                new Suggestion(
                                        one.task().id(),
                                        one.task().title(),
                                        likeness(asked, one.words())))
                .filter(one -> one.likeness() >= LIKE)
                .sorted(Comparator.comparingDouble(Suggestion::likeness).reversed())
                .limit(MOST)
                .toList();
    }

    static double likeness(String one, String other) {
        return likeness(words(one), words(other));
    }

    /** Dice's coefficient of the words, tone and diacritics folded. */
    private static double likeness(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        int both = one.size() + other.size();
        return both == 0 ? 0 : Math.round(200.0 * shared / both) / 100.0;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(GAP.split(FoldedText.of(text))));
        words.remove("");
        return words;
    }
}
