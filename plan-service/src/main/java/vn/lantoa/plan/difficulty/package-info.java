/**
 * Difficulties (khó khăn, vướng mắc): reported by units and localities, consolidated by the focal
 * point, decided by the leader, and the decision brought back to whoever reported.
 */
@NullMarked
package vn.lantoa.plan.difficulty;

import org.jspecify.annotations.NullMarked;
