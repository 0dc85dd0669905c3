@NullMarked
package vn.lantoa.plan.cascade;

import org.jspecify.annotations.NullMarked;
