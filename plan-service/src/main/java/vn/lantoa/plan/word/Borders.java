package vn.lantoa.plan.word;

import java.util.Optional;

/** Whether lines are drawn around or inside a table or a cell. */
final class Borders {

    private Borders() {}

    /** From the {@code w:tblBorders} below the present element; empty if it has none. */
    static Optional<Boolean> ofTable(Cursor at) throws Refused {
        Found found = new Found();
        at.children(
                name -> {
                    if (name.equals("tblBorders")) {
                        found.lines = Optional.of(drawn(at));
                    }
                });
        return found.lines;
    }

    /** From the present {@code w:tblBorders} or {@code w:tcBorders}. */
    static boolean drawn(Cursor at) throws Refused {
        Found found = new Found();
        at.children(
                name -> {
                    if (at.attribute("val").isPresent() && at.on()) {
                        found.lines = Optional.of(true);
                    }
                });
        return found.lines.orElse(false);
    }

    private static final class Found {
        private Optional<Boolean> lines = Optional.empty();
    }
}
