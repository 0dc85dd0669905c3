@NullMarked
package vn.lantoa.reporting.difficulty;

import org.jspecify.annotations.NullMarked;
