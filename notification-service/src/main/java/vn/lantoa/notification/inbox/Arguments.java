package vn.lantoa.notification.inbox;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a notice's text may mention, by the name it has there: {@code {title}}, {@code {dueDate}} …
 *
 * @param title of the subject
 * @param number of a plan, as it stands in the document
 * @param unit id of the unit whose work it is
 * @param on the day it happened, where the event says one
 * @param dueDate the last day a task is on time
 * @param since the first day a task is overdue
 * @param completedOn the day a task was done
 * @param stretch of days in which something had to appear, e.g. {@code 2023-M02}
 * @param lastPublishedOn when something last appeared
 * @param reason in the words of who decided it
 * @param letter number of the letter or notice by which it is told, {@code on} is its day
 * @param by number of what takes its place
 * @param outside who has no inbox here and must be told on paper
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
        Optional<String> outside) {

    public static Builder titled(String title) {
        return new Builder(title);
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

        private Builder(String title) {
            this.title = title;
        }

        public Builder number(Optional<String> value) {
            number = value;
            return this;
        }

        public Builder unit(String value) {
            unit = Optional.of(value);
            return this;
        }

        public Builder on(LocalDate value) {
            on = Optional.of(value);
            return this;
        }

        public Builder dueDate(LocalDate value) {
            dueDate = Optional.of(value);
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
            reason = Optional.of(value);
            return this;
        }

        public Builder letter(String value) {
            letter = Optional.of(value);
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
                    outside);
        }
    }
}
