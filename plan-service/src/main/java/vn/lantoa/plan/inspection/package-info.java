/**
 * Inspections (kiểm tra) of units: planned for a year or one by one, with a checklist; what they
 * find is fixed by the inspected unit and re-checked by somebody who is not of it.
 */
@org.jspecify.annotations.NullMarked
package vn.lantoa.plan.inspection;
