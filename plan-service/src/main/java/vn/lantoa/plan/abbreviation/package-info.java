/** The abbreviations of a document, and whether it says what they stand for. */
@NullMarked
package vn.lantoa.plan.abbreviation;

import org.jspecify.annotations.NullMarked;
