@NullMarked
package vn.lantoa.plan.proposal;

import org.jspecify.annotations.NullMarked;
