/** The contract of a topic: types, samples, AsyncAPI. */
@NullMarked
package vn.lantoa.chassis.contract;

import org.jspecify.annotations.NullMarked;
