/** Tasks that a plan's document seems to give; a person accepts or rejects each. */
@NullMarked
package vn.lantoa.plan.proposal;

import org.jspecify.annotations.NullMarked;
