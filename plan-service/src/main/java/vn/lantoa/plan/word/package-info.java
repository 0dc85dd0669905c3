/**
 * Reading a Word file as its reader sees it: numbers that Word makes, tracked changes, tables,
 * notes. The parts of the file are streamed, never held as a tree; every bound on what a hostile
 * file may cost stands in {@link vn.lantoa.plan.word.Archive}, {@link vn.lantoa.plan.word.Cursor}
 * and {@link vn.lantoa.plan.word.Facts}.
 */
@NullMarked
package vn.lantoa.plan.word;

import org.jspecify.annotations.NullMarked;
