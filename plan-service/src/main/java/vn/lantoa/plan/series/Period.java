package vn.lantoa.plan.series;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import org.dmfs.rfc5545.recur.RecurrenceRule;

/** What an occurrence stands for, and how titles name it; the shortest first. */
enum Period {
    DAY {
        @Override
        String named(LocalDate day) {
            return "ngày %d/%d/%d"
                    .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        }
    },
    WEEK {
        @Override
        String named(LocalDate day) {
            return "tuần %d/%d"
                    .formatted(
                            day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                            day.get(IsoFields.WEEK_BASED_YEAR));
        }
    },
    MONTH {
        @Override
        String named(LocalDate day) {
            return "tháng %d/%d".formatted(day.getMonthValue(), day.getYear());
        }
    },
    QUARTER {
        @Override
        String named(LocalDate day) {
            String quarter = List.of("I", "II", "III", "IV").get((day.getMonthValue() - 1) / 3);
            return "quý %s/%d".formatted(quarter, day.getYear());
        }
    },
    HALF_YEAR {
        @Override
        String named(LocalDate day) {
            String half = day.getMonthValue() <= 6 ? "đầu" : "cuối";
            return "6 tháng %s năm %d".formatted(half, day.getYear());
        }
    },
    YEAR {
        @Override
        String named(LocalDate day) {
            return "năm %d".formatted(day.getYear());
        }
    };

    /** The period a day lies in, in Vietnamese: "tháng 3/2023". */
    abstract String named(LocalDate day);

    Period shorter(Period other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** How far its days are apart: "quý" of a rule that names one month of each quarter. */
    static Period of(RecurrenceRule rule) {
        return switch (rule.getFreq()) {
            case YEARLY -> inMonths(rule).orElse(YEAR);
            case MONTHLY -> inMonths(rule).orElseGet(() -> every(rule.getInterval()));
            case WEEKLY -> rule.getInterval() == 1 ? WEEK : DAY;
            case DAILY, HOURLY, MINUTELY, SECONDLY -> DAY;
        };
    }

    private static Optional<Period> inMonths(RecurrenceRule rule) {
        return Optional.ofNullable(rule.getByPart(RecurrenceRule.Part.BYMONTH))
                .map(
                        months -> // from 0
                        months.size() == 1
                                        ? YEAR
                                        : isOneOfEach(months, 6)
                                                ? HALF_YEAR
                                                : isOneOfEach(months, 3) ? QUARTER : MONTH);
    }

    private static boolean isOneOfEach(List<Integer> months, int length) {
        return months.size() == 12 / length
                && months.stream().map(month -> month / length).distinct().count() == months.size();
    }

    private static Period every(int months) {
        return switch (months) {
            case 3 -> QUARTER;
            case 6 -> HALF_YEAR;
            case 12 -> YEAR;
            default -> MONTH;
        };
    }
}
