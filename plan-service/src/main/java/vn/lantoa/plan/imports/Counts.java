package vn.lantoa.plan.imports;

/** What became of rows. */
record Counts(int created, int changed, int unchanged, int conflicts, int refused) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    Counts and(RowResult.How how) {
        return switch (how) {
            case CREATED -> and(new Counts(1, 0, 0, 0, 0));
            case CHANGED -> and(new Counts(0, 1, 0, 0, 0));
            case UNCHANGED -> and(new Counts(0, 0, 1, 0, 0));
            case CONFLICT -> and(new Counts(0, 0, 0, 1, 0));
            case REFUSED -> and(new Counts(0, 0, 0, 0, 1));
        };
    }

    Counts and(Counts more) {
        return new Counts(
                created + more.created,
                changed + more.changed,
                unchanged + more.unchanged,
                conflicts + more.conflicts,
                refused + more.refused);
    }
}
