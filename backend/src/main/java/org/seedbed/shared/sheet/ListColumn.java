package org.seedbed.shared.sheet;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.text.Worded;

/**
 * A column that a list may be exported with. Implemented by one enum per list over the rows the list itself answers
 * with, so that a file never tells more than the screen.
 */
public interface ListColumn<T> extends Worded {

    /** What stands in the column: a text, a number, a day, an amount of money, or nothing. */
    interface Content<T> {
        @Nullable
        Object of(T row, Locale language);
    }

    /** What a column is made of: its name in both languages, and what stands in it. */
    record Shape<T>(String zh, String en, Content<T> content) {}

    Shape<T> shape();

    @Override
    default String zh() {
        return shape().zh();
    }

    @Override
    default String en() {
        return shape().en();
    }
}
