/** What content-service tells the others: records, ids and strings; no domain types. */
@NullMarked
package vn.lantoa.content.events;

import org.jspecify.annotations.NullMarked;
