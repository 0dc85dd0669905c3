@NullMarked
package vn.lantoa.plan.objective;

import org.jspecify.annotations.NullMarked;
