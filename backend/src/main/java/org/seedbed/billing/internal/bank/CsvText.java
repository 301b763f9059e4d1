package org.seedbed.billing.internal.bank;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.seedbed.shared.sheet.SheetReader.SheetRow;

/** Rows of a CSV file as banks write them: UTF-8 or GBK, commas, semicolons, tabs or bars, quoted or not. */
final class CsvText {

    private static final char[] DELIMITERS = {',', '\t', ';', '|'};
    private static final int LOOKED_AT = 40;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvText() {}

    /** Empty when the bytes are text in neither encoding, or no table. */
    static Optional<List<SheetRow>> rows(byte[] bytes) {
        return decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> decoded(bytes, Charset.forName("GB18030")))
                .flatMap(CsvText::parse);
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            var text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Empty where a quote is opened and never closed: whatever follows it would be one cell. */
    private static Optional<List<SheetRow>> parse(String text) {
        var delimiter = delimiter(text);
        var rows = new ArrayList<SheetRow>();
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        int number = 1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (quoted && i < text.length()) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && opens(cell)) {
                quoted = true;
            } else if (c == delimiter) {
                cells.add(clean(cell));
                cell.setLength(0);
            } else if (c == '\n') {
                cells.add(clean(cell));
                cell.setLength(0);
                if (cells.stream().anyMatch(one -> !one.isEmpty())) {
                    rows.add(new SheetRow(number, List.copyOf(cells)));
                }
                cells.clear();
                number++;
            } else {
                cell.append(c);
            }
        }
        return quoted ? Optional.empty() : Optional.of(rows);
    }

    /** A quote within a name is a part of it. */
    private static boolean opens(StringBuilder cell) {
        var before = cell.toString().strip();
        return before.isEmpty() || before.equals("=");
    }

    /** Banks keep long numbers from spreadsheet programs with a tab, an apostrophe or as {@code ="…"}. */
    private static String clean(StringBuilder cell) {
        var text = cell.toString().strip();
        return text.startsWith("=") || text.startsWith("'") ? text.substring(1).strip() : text;
    }

    /** The one that stands most often in the line where it stands most often. */
    private static char delimiter(String text) {
        var lines = text.lines().limit(LOOKED_AT).toList();
        char best = DELIMITERS[0];
        long most = 0;
        for (char delimiter : DELIMITERS) {
            long times = lines.stream()
                    .mapToLong(line -> line.chars().filter(c -> c == delimiter).count())
                    .max()
                    .orElse(0);
            if (times > most) {
                most = times;
                best = delimiter;
            }
        }
        return best;
    }
}
