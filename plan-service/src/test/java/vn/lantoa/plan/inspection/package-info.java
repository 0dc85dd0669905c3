@NullMarked
package vn.lantoa.plan.inspection;

import org.jspecify.annotations.NullMarked;
