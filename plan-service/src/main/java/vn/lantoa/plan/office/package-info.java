/** The office itself: the names at the head of its documents, from which day on. */
@NullMarked
package vn.lantoa.plan.office;

import org.jspecify.annotations.NullMarked;
