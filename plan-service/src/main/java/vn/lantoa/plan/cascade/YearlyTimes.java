package vn.lantoa.plan.cascade;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** How often a year something recurs, by rules as RFC 5545 has them. */
final class YearlyTimes {

    private static final int DAYS = 365;
    private static final int WEEKS = 52;
    private static final int MONTHS = 12;

    private YearlyTimes() {}

    /** Empty where a rule is of another kind. */
    static OptionalInt of(List<String> rules) {
        int times = 0;
        for (String rule : rules) {
            OptionalInt one = of(rule);
            if (one.isEmpty()) {
                return one;
            }
            times += one.getAsInt();
        }
        return OptionalInt.of(times);
    }

    private static OptionalInt of(String rule) {
        Map<String, String> parts = new HashMap<>();
        for (String part : rule.split(";", -1)) {
            int at = part.indexOf('=');
            if (at > 0) {
                parts.put(part.substring(0, at), part.substring(at + 1));
            }
        }
        int days = count(parts, "BYMONTHDAY", 1);
        return switch (parts.getOrDefault("FREQ", "")) {
            case "DAILY" -> OptionalInt.of(DAYS);
            case "WEEKLY" -> OptionalInt.of(WEEKS * count(parts, "BYDAY", 1));
            case "MONTHLY" -> OptionalInt.of(count(parts, "BYMONTH", MONTHS) * days);
            case "YEARLY" -> OptionalInt.of(count(parts, "BYMONTH", 1) * days);
            default -> OptionalInt.empty();
        };
    }

    private static int count(Map<String, String> parts, String key, int otherwise) {
        String value = parts.get(key);
        return value == null ? otherwise : value.split(",", -1).length;
    }
}
