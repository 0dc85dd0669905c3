@NullMarked
package vn.lantoa.reporting.task;

import org.jspecify.annotations.NullMarked;
