package vn.lantoa.plan.evidence.file;

import java.text.Normalizer;
import java.util.Optional;

/** What a file is called: a claim about its type that has to hold, and a name to save it under. */
final class FileName {

    private static final int LONGEST = 150;
    private static final String UNNAMED = "minh-chung";

    private FileName() {}

    /**
     * The name as it is kept: without a path, without what turns or hides letters, with an
     * extension of the type.
     */
    static String kept(String sent, FileType type) {
        String name =
                Normalizer.normalize(sent, Normalizer.Form.NFC)
                        .replaceFirst("^.*[/\\\\]", "")
                        .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\"<>|:*?]", "")
                        .strip();
        Optional<String> extension = extension(name).filter(type::isNamed);
        String stem =
                extension.map(e -> name.substring(0, name.length() - e.length() - 1)).orElse(name);
        String shorter = stem.substring(0, stem.offsetByCodePoints(0, length(stem))).strip();
        return (shorter.isEmpty() ? UNNAMED : shorter)
                + "."
                + extension.orElse(type.extensions().getFirst());
    }

    private static int length(String stem) {
        return Math.min(LONGEST, stem.codePointCount(0, stem.length()));
    }

    /**
     * @throws Unfit when the name says it is something else
     */
    static void refuseOtherClaim(String sent, FileType type) throws Unfit {
        Optional<String> extension = extension(sent.strip());
        if (extension.isEmpty() || type.isNamed(extension.get())) {
            return;
        }
        if (Recognition.claimOf("x." + extension.get()).isPresent()) {
            throw new Unfit("other-name", extension.get(), type.label());
        }
    }

    static Optional<String> extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 || dot == name.length() - 1
                ? Optional.empty()
                : Optional.of(name.substring(dot + 1));
    }
}
