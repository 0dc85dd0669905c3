/** Refusals as problem+json, in the reader's language. */
@NullMarked
package vn.lantoa.chassis.problem;

import org.jspecify.annotations.NullMarked;
