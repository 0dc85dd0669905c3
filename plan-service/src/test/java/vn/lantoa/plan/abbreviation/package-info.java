@NullMarked
package vn.lantoa.plan.abbreviation;

import org.jspecify.annotations.NullMarked;
