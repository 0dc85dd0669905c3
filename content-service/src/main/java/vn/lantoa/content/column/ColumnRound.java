package vn.lantoa.content.column;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.clock.Round;

/** After each stretch of a column it is told whether something appeared in it. */
@Component
final class ColumnRound implements Round {

    private final Columns columns;
    private final Appearances appearances;

    ColumnRound(Columns columns, Appearances appearances) {
        this.columns = columns;
        this.appearances = appearances;
    }

    @Override
    public String name() {
        return "columns-judged";
    }

    @Override
    public void at(Instant now) {
        columns.judge(now, appearances);
    }
}
