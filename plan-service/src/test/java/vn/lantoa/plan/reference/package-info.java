@NullMarked
package vn.lantoa.plan.reference;

import org.jspecify.annotations.NullMarked;
