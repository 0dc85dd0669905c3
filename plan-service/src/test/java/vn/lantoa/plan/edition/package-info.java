@NullMarked
package vn.lantoa.plan.edition;

import org.jspecify.annotations.NullMarked;
