/**
 * How objectives, targets, topics, tasks and evidence hang together, and where they do not: the
 * trace "one objective – one measure – one owner", and its gaps.
 */
@NullMarked
package vn.lantoa.plan.trace;

import org.jspecify.annotations.NullMarked;
