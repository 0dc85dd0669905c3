/** Files that are sent as evidence: what they are by their content, and what is kept of them. */
@NullMarked
package vn.lantoa.plan.evidence.file;

import org.jspecify.annotations.NullMarked;
