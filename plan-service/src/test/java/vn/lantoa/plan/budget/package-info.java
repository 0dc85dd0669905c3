@NullMarked
package vn.lantoa.plan.budget;

import org.jspecify.annotations.NullMarked;
