package vn.lantoa.content.events;

/** Something that happened to a column; each carries its facts as they are afterwards. */
public sealed interface ColumnEvent extends ContentEvents
        permits ColumnOpened, ColumnCadenceKept, ColumnCadenceMissed {

    ColumnFacts column();
}
