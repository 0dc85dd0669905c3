package vn.lantoa.plan.word;

import java.util.Optional;

/**
 * By which list, on which of its levels, Word numbers a paragraph ({@code w:numPr}).
 *
 * @param list {@code numId}; "0" for none
 * @param level {@code ilvl}, from 0
 */
record NumberProperty(Optional<String> list, Optional<Integer> level) {

    static NumberProperty read(Cursor at) throws Refused {
        NumberProperty[] read = {new NumberProperty(Optional.empty(), Optional.empty())};
        at.children(
                name -> {
                    switch (name) {
                        case "numId" ->
                                read[0] = new NumberProperty(at.attribute("val"), read[0].level);
                        case "ilvl" ->
                                read[0] =
                                        new NumberProperty(
                                                read[0].list, Measure.number(at.value()));
                        default -> {}
                    }
                });
        return read[0];
    }

    NumberProperty over(Optional<NumberProperty> there) {
        return new NumberProperty(
                list.or(() -> there.flatMap(NumberProperty::list)),
                level.or(() -> there.flatMap(NumberProperty::level)));
    }
}
