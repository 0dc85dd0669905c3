package vn.lantoa.plan.form;

/** Word's units. */
final class Measure {

    private Measure() {}

    /** Twentieths of a point, from tenths of a millimetre. */
    static int twips(int tenths) {
        return Math.round(tenths * 1440f / 254f);
    }

    static int twipsOfPoints(double points) {
        return (int) Math.round(points * 20);
    }
}
