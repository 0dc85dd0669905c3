@NullMarked
package vn.lantoa.plan.form;

import org.jspecify.annotations.NullMarked;
