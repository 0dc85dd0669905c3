package vn.lantoa.plan.evidence.file;

import java.util.List;
import java.util.Locale;

/**
 * A type of file that is taken as evidence.
 *
 * @param type its media type
 * @param label what people call it
 * @param extensions of names, the usual one first, in lower case
 * @param megabytes the most a file may have
 * @param inline browsers may show it; anything else is downloaded
 * @param why somebody needs it
 */
public record FileType(
        String type,
        String label,
        List<String> extensions,
        int megabytes,
        boolean inline,
        String why) {

    public boolean isPicture() {
        return type.startsWith("image/");
    }

    boolean isNamed(String extension) {
        return extensions.contains(extension.toLowerCase(Locale.ROOT));
    }

    int mostBytes() {
        return megabytes * 1024 * 1024;
    }
}
