@NullMarked
package vn.lantoa.plan.finding;

import org.jspecify.annotations.NullMarked;
