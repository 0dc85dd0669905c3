package vn.lantoa.local;

import java.time.Duration;

/**
 * How long is waited.
 *
 * @param ready for one part to become ready
 * @param stop for the parts of a stage to end after they were asked to; then they are killed
 */
record Patience(Duration ready, Duration stop) {}
