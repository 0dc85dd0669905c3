@NullMarked
package vn.lantoa.plan.deadline;

import org.jspecify.annotations.NullMarked;
