@NullMarked
package vn.lantoa.plan.trace;

import org.jspecify.annotations.NullMarked;
