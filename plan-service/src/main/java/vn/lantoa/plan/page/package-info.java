/** What the pages of all features need: what was typed into a form, and why it was refused. */
@NullMarked
package vn.lantoa.plan.page;

import org.jspecify.annotations.NullMarked;
