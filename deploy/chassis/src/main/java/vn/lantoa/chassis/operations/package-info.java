/** What operators and auditors see. */
@NullMarked
package vn.lantoa.chassis.operations;

import org.jspecify.annotations.NullMarked;
