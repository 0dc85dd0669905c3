package vn.lantoa.plan.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads paragraphs and tables in order, wherever they stand: a body, a cell, a box, a note. */
final class Story {

    private final Styles styles;
    private final Counters counters;
    private final Facts facts;
    private final Fields fields = new Fields();

    Story(Styles styles, Counters counters, Facts facts) {
        this.styles = styles;
        this.counters = counters;
        this.facts = facts;
    }

    /** What stands in the present element; afterwards it is behind. */
    void read(Cursor at, Consumer<Block> into) throws Refused {
        Flowing flowing = new Flowing(this, at, into);
        at.children(flowing::element);
        flowing.end();
    }

    List<Block> read(Cursor at) throws Refused {
        List<Block> blocks = new ArrayList<>();
        read(at, blocks::add);
        return blocks;
    }

    /** The present element itself. */
    List<Block> element(Cursor at, String name) throws Refused {
        List<Block> blocks = new ArrayList<>();
        Flowing flowing = new Flowing(this, at, blocks::add);
        flowing.element(name);
        flowing.end();
        return blocks;
    }

    /** Elements that say how something looks, or how it looked before a tracked change. */
    static boolean isProperties(String name) {
        return name.endsWith("Pr") || name.endsWith("Change");
    }

    Styles styles() {
        return styles;
    }

    Counters counters() {
        return counters;
    }

    Facts facts() {
        return facts;
    }

    Fields fields() {
        return fields;
    }
}
