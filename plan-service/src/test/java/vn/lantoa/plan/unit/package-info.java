/** The register of units. */
@org.jspecify.annotations.NullMarked
package vn.lantoa.plan.unit;
