/**
 * The documents a plan rests on: the register of them with their validity, what is wrong with how a
 * plan cites them, and those it cites without a number.
 */
@NullMarked
package vn.lantoa.plan.reference;

import org.jspecify.annotations.NullMarked;
