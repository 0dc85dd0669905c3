/** Figures: a catalogue as data, computed from balances, explained by entries. */
@NullMarked
package vn.lantoa.reporting.indicator;

import org.jspecify.annotations.NullMarked;
