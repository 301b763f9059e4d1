package org.seedbed.shared.web;

import java.util.List;
import java.util.function.Function;

/**
 * One page of an operator table.
 *
 * @param page from 1
 * @param size asked for, at most 100
 * @param total rows over all pages
 * @param more whether rows were counted as far as {@code total} only, and there are more
 */
public record Page<T>(List<T> items, int page, int size, int total, boolean more) {

    public static <T> Page<T> of(List<T> items, PageParams params, long total) {
        return new Page<>(items, params.page(), params.size(), Math.toIntExact(total), false);
    }

    /** A page of a list that is counted no further than {@code most}: who searches narrows down before reading so far. */
    public static <T> Page<T> counted(List<T> items, PageParams params, long found, int most) {
        return found <= most ? of(items, params, found) : new Page<>(items, params.page(), params.size(), most, true);
    }

    /** A page of a list that is short enough to be read whole. */
    public static <T> Page<T> cut(List<T> all, PageParams params) {
        var items = all.stream().skip(params.offset()).limit(params.size()).toList();
        return of(items, params, all.size());
    }

    public <R> Page<R> map(Function<T, R> mapper) {
        return new Page<>(items.stream().map(mapper).toList(), page, size, total, more);
    }
}
