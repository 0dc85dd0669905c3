package vn.lantoa.content.events;

import java.time.LocalDate;

/**
 * A column was opened.
 *
 * @param from the first day it is judged from, in Asia/Ho_Chi_Minh
 */
public record ColumnOpened(ColumnFacts column, LocalDate from) implements ColumnEvent {}
