/** What a reader of documents would mark in red: slips of form, of typing, of reading. */
@NullMarked
package vn.lantoa.plan.finding;

import org.jspecify.annotations.NullMarked;
