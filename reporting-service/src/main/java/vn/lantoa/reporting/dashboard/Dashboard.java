package vn.lantoa.reporting.dashboard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.reporting.coverage.Coverage;
import vn.lantoa.reporting.coverage.CoveredPlan;
import vn.lantoa.reporting.indicator.Figures;

/**
 * What the dashboard shows of a plan in a period; the same figures give the same {@link #tag},
 * whenever they are asked for.
 *
 * @param fed whether anything was ever published; without that, zero means nothing
 * @param figures the other figures of the period
 */
record Dashboard(Coverage coverage, boolean fed, Heatmap heatmap, List<Figures.Printed> figures) {

    public CoveredPlan plan() {
        return coverage.plan();
    }

    public long covered() {
        return coverage.covered();
    }

    public int leaves() {
        return plan().leaves().size();
    }

    public long half() {
        return coverage.half();
    }

    /** When the newest entry behind it was recorded. */
    public Optional<Instant> newest() {
        return Stream.concat(
                        coverage.newest().stream(),
                        figures.stream().flatMap(figure -> figure.newest().stream()))
                .max(Comparator.naturalOrder());
    }

    /** An entity tag of all that is shown, in a language. */
    String tag(String language) {
        String shown = language + plan() + fed + heatmap + figures;
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(shown.getBytes(StandardCharsets.UTF_8));
            return '"' + HexFormat.of().formatHex(digest, 0, 16) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
