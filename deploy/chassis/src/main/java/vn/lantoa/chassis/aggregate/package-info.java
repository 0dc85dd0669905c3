/** State and event in one write: what a feature author sees. */
@NullMarked
package vn.lantoa.chassis.aggregate;

import org.jspecify.annotations.NullMarked;
