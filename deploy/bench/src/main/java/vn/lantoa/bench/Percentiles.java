package vn.lantoa.bench;

import java.util.Arrays;

/**
 * Times of one kind, in milliseconds.
 *
 * @param sorted the shortest first
 */
record Percentiles(double[] sorted) {

    /** Of all but the first ones, by which the system got warm. */
    static Percentiles after(int warmUp, double[] millis) {
        double[] counted = Arrays.copyOfRange(millis, warmUp, millis.length);
        Arrays.sort(counted);
        return new Percentiles(counted);
    }

    void print(String what) {
        System.out.printf(
                "%s, %d one at a time: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, most %.1f ms%n",
                what,
                sorted.length,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length * 99 / 100],
                sorted[sorted.length - 1]);
    }
}
