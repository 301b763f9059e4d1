package org.seedbed.shared.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seedbed.shared.text.Worded;
import org.seedbed.shared.time.BusinessClock;

/**
 * Writes a list into a workbook. The file is complete before the first byte is sent: a failure is then a problem the
 * caller can read and not half a file, and a slow phone holds no database connection (ADR 0016).
 */
@ApplicationScoped
public class ListExports {

    /** Hands over the rows of a list one by one, in the list's order. */
    public interface Rows<T> {
        void each(Consumer<T> taker);
    }

    /**
     * What a file is called.
     *
     * @param ascii name for clients that read nothing else
     * @param list the list's name
     * @param park the park's name; empty for a file that is of no park
     */
    public record Title(String ascii, Worded list, String park) {}

    private final BusinessClock clock;
    private final int mostRows;

    ListExports(
            BusinessClock clock,
            @ConfigProperty(name = "seedbed.export.max-rows", defaultValue = "100000") int mostRows) {
        this.clock = clock;
        this.mostRows = mostRows;
    }

    /**
     * The workbook of a list.
     *
     * @param chosen the columns in the order wanted; none means all
     * @throws org.seedbed.shared.problem.ProblemException export.too-many-rows
     */
    public <T> SheetFile write(
            Title title,
            List<? extends ListColumn<T>> chosen,
            List<? extends ListColumn<T>> all,
            Locale language,
            Rows<T> rows) {
        var columns = List.copyOf(new LinkedHashSet<ListColumn<T>>(chosen.isEmpty() ? all : chosen));
        return file(title, language, book -> {
            var sheet = book.sheet(title.list().in(language));
            sheet.header(columns.stream().map(column -> column.in(language)).toList());
            var taken = new int[1];
            rows.each(row -> {
                if (++taken[0] > mostRows) {
                    throw SheetErrors.TOO_MANY_ROWS.raise("max", mostRows);
                }
                sheet.row(columns.stream()
                        .map(column -> column.shape().content().of(row, language))
                        .toList());
            });
            return taken[0];
        });
    }

    /** Fills a workbook. */
    public interface Filling {
        /** Answers how many records were written. */
        int fill(SheetBook book);
    }

    /** A workbook of whatever content, named after the park and the day. */
    public SheetFile file(Title title, Locale language, Filling filling) {
        var path = temporary();
        try {
            int rows;
            try (var out = Files.newOutputStream(path);
                    var book = new SheetBook(out)) {
                rows = filling.fill(book);
            }
            var today = clock.today();
            var list = title.list().in(language);
            var name =
                    (title.park().isEmpty() ? list : title.park() + "-" + list).replaceAll("[\\\\/:*?\"<>|\\s]+", " ");
            return new SheetFile(path, title.ascii() + "-" + today + ".xlsx", name + "-" + today + ".xlsx", rows);
        } catch (IOException e) {
            discard(path);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            discard(path);
            throw e;
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("export-", ".xlsx");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void discard(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
