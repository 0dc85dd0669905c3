package vn.lantoa.chassis.problem;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** Texts for people: Vietnamese unless they prefer English. */
public final class Messages {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource bundles;

    public Messages(MessageSource bundles) {
        this.bundles = bundles;
    }

    public String text(Locale reader, String code, Object... arguments) {
        return bundles.getMessage(code, arguments, reader);
    }

    /** A text, or another one where there is none of that code. */
    public String textOr(Locale reader, String code, String otherwise, Object... arguments) {
        String found = bundles.getMessage(code, arguments, otherwise, reader);
        return found == null ? otherwise : found;
    }
}
