package vn.lantoa.chassis.paging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The one envelope of every list.
 *
 * @param items at most as many as asked for
 * @param next what to send as {@code after} for the next page; empty on the last one
 */
public record Page<T>(List<T> items, Optional<String> next) {

    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> f) {
        return new Page<>(items.stream().<R>map(f).toList(), next);
    }
}
