/**
 * The budget (kinh phí) of a plan: from which source, what of it is for which task or unit, and
 * what was spent. Money is whole VND, and none is spent that is not there.
 */
@org.jspecify.annotations.NullMarked
package vn.lantoa.plan.budget;
