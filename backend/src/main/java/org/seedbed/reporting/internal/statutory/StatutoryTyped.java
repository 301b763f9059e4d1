package org.seedbed.reporting.internal.statutory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.internal.statutory.StatutoryContent.Cell;
import org.seedbed.reporting.internal.statutory.StatutoryJson.StatutoryEntryRequest;
import org.seedbed.shared.problem.ProblemException;

/** What somebody types into cells, held against the form. */
final class StatutoryTyped {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,10}(\\.[0-9]{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    private StatutoryTyped() {}

    /** By cell; empty texts are none. */
    static Map<String, StatutoryEntry> of(StatutoryContent content, List<StatutoryEntryRequest> entries) {
        var typed = new LinkedHashMap<String, StatutoryEntry>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var at = "/entries/" + i;
            var cell = content.cell(entry.cell())
                    .orElseThrow(() -> ProblemException.field(at + "/cell", StatutoryErrors.CELL_UNKNOWN));
            if (typed.containsKey(cell.key())) {
                throw ProblemException.field(at + "/cell", StatutoryErrors.CELL_TWICE);
            }
            var value = clean(entry.value());
            if (value != null) {
                require(cell, value, at + "/value");
            }
            typed.put(cell.key(), new StatutoryEntry(value, clean(entry.note()), settled(entry)));
        }
        return typed;
    }

    /** Nothing is settled without a word. */
    private static Set<String> settled(StatutoryEntryRequest entry) {
        return clean(entry.note()) == null || entry.settles() == null ? Set.of() : Set.copyOf(entry.settles());
    }

    private static @Nullable String clean(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static void require(Cell cell, String value, String pointer) {
        if (cell.source().how() != StatutoryHow.TYPED) {
            throw ProblemException.field(pointer, StatutoryErrors.CELL_WORKED_OUT);
        }
        var fits = switch (cell.unit()) {
            case TEXT -> true;
            case YES_NO -> value.equals(RowCells.YES) || value.equals(RowCells.NO);
            case DATE -> isDay(value);
            case ITEMS, PEOPLE -> WHOLE.matcher(value).matches();
            // A loss is one; areas and shares are not below nought.
            case M2, PERCENT -> NUMBER.matcher(value).matches() && new BigDecimal(value).signum() >= 0;
            case YUAN, THOUSAND_YUAN, WAN_YUAN -> NUMBER.matcher(value).matches();
        };
        if (!fits) {
            throw ProblemException.field(pointer, StatutoryErrors.CELL_FORMAT);
        }
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
