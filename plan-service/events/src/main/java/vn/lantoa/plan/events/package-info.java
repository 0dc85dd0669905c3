/** What plan-service tells the others: records, ids and strings; no domain types. */
@NullMarked
package vn.lantoa.plan.events;

import org.jspecify.annotations.NullMarked;
