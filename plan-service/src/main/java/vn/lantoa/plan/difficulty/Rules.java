package vn.lantoa.plan.difficulty;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.plan.wordlist.WordList;

/**
 * Within how many working days things are to be done, by the day they began: {@code
 * rules.properties}. No decree sets them; an office's working rules (quy chế làm việc) do.
 *
 * @param attendWithin working days for the focal point to take a report up
 * @param decideWithin working days for the leader to decide, unless the focal point names a day
 */
record Rules(int attendWithin, int decideWithin) {

    private static final Pattern SINCE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.attend-within");
    private static final TreeMap<LocalDate, Rules> ALL = read();

    static Rules on(LocalDate day) {
        Map.Entry<LocalDate, Rules> valid = ALL.floorEntry(day);
        return valid == null ? ALL.firstEntry().getValue() : valid.getValue();
    }

    private static TreeMap<LocalDate, Rules> read() {
        WordList file = WordList.beside(Rules.class, "rules.properties");
        TreeMap<LocalDate, Rules> all = new TreeMap<>();
        for (String key : file.keys()) {
            Matcher since = SINCE.matcher(key);
            if (since.matches()) {
                String day = since.group(1);
                all.put(
                        LocalDate.parse(day),
                        new Rules(
                                Integer.parseInt(file.value(key)),
                                Integer.parseInt(file.value(day + ".decide-within"))));
            }
        }
        return all;
    }
}
