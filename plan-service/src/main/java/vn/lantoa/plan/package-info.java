/** plan-service: what an office plans to do, and the doing of it. */
@NullMarked
package vn.lantoa.plan;

import org.jspecify.annotations.NullMarked;
