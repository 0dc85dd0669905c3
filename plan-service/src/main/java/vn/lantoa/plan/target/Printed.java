package vn.lantoa.plan.target;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import vn.lantoa.chassis.page.WrittenTime;
import vn.lantoa.chassis.problem.Messages;

/** What reports print of a target: its measure, or "chưa định lượng" and no figure at all. */
record Printed(Messages messages, Locale reader) {

    String text(Target target) {
        return switch (target.state()) {
            case UNQUANTIFIED -> messages.text(reader, "target.printed.UNQUANTIFIED");
            case SPLIT -> messages.text(reader, "target.printed.SPLIT", target.parts().size());
            case DROPPED -> messages.text(reader, "target.printed.DROPPED");
            case OPERATIONALISED -> text(target.measure().orElseThrow());
        };
    }

    String text(Measure measure) {
        return messages.text(
                reader,
                "target.printed." + measure.direction().name(),
                figure(measure.value(), measure.unit()));
    }

    /** "91,67%", "1.200 tin, bài". */
    String figure(BigDecimal value, String unit) {
        return number(value) + (unit.equals("%") ? "%" : " " + unit);
    }

    String number(BigDecimal value) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
        if (!WrittenTime.isEnglish(reader)) {
            symbols.setGroupingSeparator('.');
            symbols.setDecimalSeparator(',');
        }
        return new DecimalFormat("#,##0.######", symbols).format(value);
    }
}
