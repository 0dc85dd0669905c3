/** What the events of tasks book. */
@NullMarked
package vn.lantoa.reporting.task;

import org.jspecify.annotations.NullMarked;
