/** The whole system on one machine: every part a process, started, watched and stopped together. */
@NullMarked
package vn.lantoa.local;

import org.jspecify.annotations.NullMarked;
