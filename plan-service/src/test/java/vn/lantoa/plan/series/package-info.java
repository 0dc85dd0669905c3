@NullMarked
package vn.lantoa.plan.series;

import org.jspecify.annotations.NullMarked;
