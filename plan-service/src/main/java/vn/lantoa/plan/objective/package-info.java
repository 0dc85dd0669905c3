/** What a plan is for (mục đích) and what it asks of how it is carried out (yêu cầu). */
@NullMarked
package vn.lantoa.plan.objective;

import org.jspecify.annotations.NullMarked;
