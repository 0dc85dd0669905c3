@NullMarked
package vn.lantoa.plan.dispatch;

import org.jspecify.annotations.NullMarked;
