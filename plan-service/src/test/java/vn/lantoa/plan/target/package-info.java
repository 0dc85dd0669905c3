@NullMarked
package vn.lantoa.plan.target;

import org.jspecify.annotations.NullMarked;
