@NullMarked
package vn.lantoa.reporting.session;

import org.jspecify.annotations.NullMarked;
