@NullMarked
package vn.lantoa.plan.difficulty;

import org.jspecify.annotations.NullMarked;
