package vn.lantoa.notification.inbox;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a notice's text may mention, by the name it has there: {@code {title}}, {@code {dueDate}} …
 *
 * @param title of the subject, or its words: cut after {@value #LONGEST_TITLE} characters
 * @param number of a document, as it stands in it
 * @param unit id of the unit whose work it is
 * @param on the day it happens, where the event says one
 * @param dueDate the last day to do it
 * @param since the first day it is overdue
 * @param completedOn the day a task was done
 * @param stretch of days in which something had to appear, e.g. {@code 2023-M02}
 * @param lastPublishedOn when something last appeared
 * @param reason in the words of whoever decided, did or wrote it
 * @param letter number of the letter or notice by which it is told, {@code on} is its day
 * @param by number of another document, e.g. of what takes its place
 * @param outside who has no inbox here and must be told on paper
 * @param units codes of other units it concerns, as a list
 * @param unitBefore id of the unit whose work it was
 * @param before the day that held until now, where another one holds
 * @param asked a day that somebody asks for
 * @param until the last day of what lasts from {@code on} on
 * @param place where people meet
 * @param count how many there are of it
 * @param measure a sign, a decimal number and a unit, e.g. {@code ≥ 37.5 %}
 * @param change code of what happened, or to what, e.g. {@code REVISED}; has {@code change.<code>}
 *     in the bundles
 * @param faulty how many of {@code count} somebody has to look at
 */
public record Arguments(
        String title,
        Optional<String> number,
        Optional<String> unit,
        Optional<LocalDate> on,
        Optional<LocalDate> dueDate,
        Optional<LocalDate> since,
        Optional<LocalDate> completedOn,
        Optional<String> stretch,
        Optional<LocalDate> lastPublishedOn,
        Optional<String> reason,
        Optional<String> letter,
        Optional<String> by,
        Optional<String> outside,
        Optional<String> units,
        Optional<String> unitBefore,
        Optional<LocalDate> before,
        Optional<LocalDate> asked,
        Optional<LocalDate> until,
        Optional<String> place,
        Optional<Integer> count,
        Optional<String> measure,
        Optional<String> change,
        Optional<Integer> faulty) {

    static final int LONGEST_TITLE = 300;

    public static Builder titled(String title) {
        return new Builder(title.length() > LONGEST_TITLE ? cut(title) : title);
    }

    /** After the last whole word. */
    private static String cut(String title) {
        int word = title.lastIndexOf(' ', LONGEST_TITLE - 1);
        int end = title.offsetByCodePoints(0, Math.min(LONGEST_TITLE / 2, title.length() / 2));
        return title.substring(0, word > 0 ? word : end) + "…";
    }

    /** Collects what a text may mention; what is not given is not mentioned. */
    public static final class Builder {

        private final String title;
        private Optional<String> number = Optional.empty();
        private Optional<String> unit = Optional.empty();
        private Optional<LocalDate> on = Optional.empty();
        private Optional<LocalDate> dueDate = Optional.empty();
        private Optional<LocalDate> since = Optional.empty();
        private Optional<LocalDate> completedOn = Optional.empty();
        private Optional<String> stretch = Optional.empty();
        private Optional<LocalDate> lastPublishedOn = Optional.empty();
        private Optional<String> reason = Optional.empty();
        private Optional<String> letter = Optional.empty();
        private Optional<String> by = Optional.empty();
        private Optional<String> outside = Optional.empty();
        private Optional<String> units = Optional.empty();
        private Optional<String> unitBefore = Optional.empty();
        private Optional<LocalDate> before = Optional.empty();
        private Optional<LocalDate> asked = Optional.empty();
        private Optional<LocalDate> until = Optional.empty();
        private Optional<String> place = Optional.empty();
        private Optional<Integer> count = Optional.empty();
        private Optional<String> measure = Optional.empty();
        private Optional<String> change = Optional.empty();
        private Optional<Integer> faulty = Optional.empty();

        private Builder(String title) {
            this.title = title;
        }

        public Builder number(Optional<String> value) {
            number = value;
            return this;
        }

        public Builder unit(String value) {
            return unit(Optional.of(value));
        }

        public Builder unit(Optional<String> value) {
            unit = value;
            return this;
        }

        public Builder on(LocalDate value) {
            return on(Optional.of(value));
        }

        public Builder on(Optional<LocalDate> value) {
            on = value;
            return this;
        }

        public Builder dueDate(LocalDate value) {
            return dueDate(Optional.of(value));
        }

        public Builder dueDate(Optional<LocalDate> value) {
            dueDate = value;
            return this;
        }

        public Builder since(LocalDate value) {
            since = Optional.of(value);
            return this;
        }

        public Builder completedOn(LocalDate value) {
            completedOn = Optional.of(value);
            return this;
        }

        public Builder stretch(String value) {
            stretch = Optional.of(value);
            return this;
        }

        public Builder lastPublishedOn(Optional<LocalDate> value) {
            lastPublishedOn = value;
            return this;
        }

        public Builder reason(String value) {
            return reason(Optional.of(value));
        }

        public Builder reason(Optional<String> value) {
            reason = value;
            return this;
        }

        public Builder letter(String value) {
            return letter(Optional.of(value));
        }

        public Builder letter(Optional<String> value) {
            letter = value;
            return this;
        }

        public Builder by(Optional<String> value) {
            by = value;
            return this;
        }

        public Builder outside(Optional<String> value) {
            outside = value;
            return this;
        }

        public Builder units(Optional<String> value) {
            units = value;
            return this;
        }

        public Builder unitBefore(Optional<String> value) {
            unitBefore = value;
            return this;
        }

        public Builder before(Optional<LocalDate> value) {
            before = value;
            return this;
        }

        public Builder asked(LocalDate value) {
            asked = Optional.of(value);
            return this;
        }

        public Builder until(LocalDate value) {
            until = Optional.of(value);
            return this;
        }

        public Builder place(Optional<String> value) {
            place = value;
            return this;
        }

        public Builder count(Integer value) {
            count = Optional.of(value);
            return this;
        }

        public Builder measure(String value) {
            measure = Optional.of(value);
            return this;
        }

        public Builder change(String value) {
            change = Optional.of(value);
            return this;
        }

        public Builder faulty(int value) {
            faulty = Optional.of(value);
            return this;
        }

        public Arguments build() {
            return new Arguments(
                    title,
                    number,
                    unit,
                    on,
                    dueDate,
                    since,
                    completedOn,
                    stretch,
                    lastPublishedOn,
                    reason,
                    letter,
                    by,
                    outside,
                    units,
                    unitBefore,
                    before,
                    asked,
                    until,
                    place,
                    count,
                    measure,
                    change,
                    faulty);
        }
    }
}
