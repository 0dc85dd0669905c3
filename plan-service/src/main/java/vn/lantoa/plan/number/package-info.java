/**
 * The yearly registers out of which documents get their numbers (Decree 30/2020/NĐ-CP, Annex I).
 */
@org.jspecify.annotations.NullMarked
package vn.lantoa.plan.number;
