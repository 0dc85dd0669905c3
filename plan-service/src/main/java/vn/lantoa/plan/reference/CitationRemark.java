package vn.lantoa.plan.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.chassis.page.WrittenTime;
import vn.lantoa.chassis.problem.Messages;

/**
 * Something about a citation that a person should look at.
 *
 * @param number of the cited document; empty for one cited without
 * @param node the path of the node, or {@code preamble}
 * @param words the citation as it stands
 * @param arguments what the message mentions: texts and days
 * @param proposed the words that would be right; empty where only a person can tell
 * @param source where it is known from; empty where the citation itself shows it
 */
public record CitationRemark(
        Code code,
        Optional<String> number,
        String node,
        String words,
        List<Object> arguments,
        Optional<String> proposed,
        Optional<String> source) {

    public enum Severity {
        INFO,
        WARNING
    }

    /** What is remarked; its text stands under {@code citation.<CODE>} in the messages. */
    public enum Code {
        TYPE_AGAINST_SYMBOL(Severity.WARNING),
        ISSUER_AGAINST_SYMBOL(Severity.WARNING),
        DATE_AFTER_DOCUMENT(Severity.WARNING),
        DATE_IMPOSSIBLE(Severity.WARNING),
        DATE_MISSING(Severity.WARNING),
        DATE_DIFFERS(Severity.WARNING),
        WEEKEND(Severity.INFO),
        UNNUMBERED(Severity.INFO),
        EXPIRED(Severity.WARNING),
        REPLACED(Severity.WARNING),
        NOT_YET_IN_FORCE(Severity.WARNING),
        WORDING(Severity.WARNING);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }

        /** E.g. {@code TYPE-AGAINST-SYMBOL}. */
        public String text() {
            return name().replace('_', '-');
        }

        String message() {
            return "citation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public CitationRemark {
        arguments = List.copyOf(arguments);
    }

    /** In the reader's words. */
    String said(Messages messages, Locale reader) {
        Object[] mentioned =
                arguments.stream()
                        .map(
                                argument ->
                                        argument instanceof LocalDate day
                                                ? WrittenTime.day(day, reader)
                                                : argument)
                        .toArray();
        return messages.text(reader, code.message(), mentioned);
    }
}
