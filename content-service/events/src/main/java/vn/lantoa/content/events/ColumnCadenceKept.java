package vn.lantoa.content.events;

/**
 * Something appeared in the column within the stretch its cadence asks for.
 *
 * @param articles how many appeared
 */
public record ColumnCadenceKept(ColumnFacts column, StretchFacts stretch, Integer articles)
        implements ColumnEvent {}
