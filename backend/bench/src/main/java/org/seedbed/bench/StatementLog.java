package org.seedbed.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the server's CSV log. */
final class StatementLog {
    private static final int USER = 1;
    private static final int MESSAGE = 13;
    private static final int DETAIL = 14;
    private static final Pattern EXECUTED = Pattern.compile("(?s)(?:statement|execute [^:]*): (.*)");

    private StatementLog() {}

    /** The statements of one role, in their order. */
    static List<Statement> statements(String csv, String role) {
        List<Statement> found = new ArrayList<>();
        for (var entry : entries(csv)) {
            var message = entry.size() > DETAIL ? EXECUTED.matcher(entry.get(MESSAGE)) : null;
            if (message != null && entry.get(USER).equals(role) && message.matches()) {
                found.add(Statement.logged(message.group(1), entry.get(DETAIL)));
            }
        }
        return found;
    }

    /** CSV with quoted fields that may hold line ends. */
    static List<List<String>> entries(String csv) {
        List<List<String>> entries = new ArrayList<>();
        List<String> entry = new ArrayList<>();
        var field = new StringBuilder();
        var quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            var c = csv.charAt(i);
            if (c == '"') {
                // Two quotes inside a quoted field are one quote.
                if (quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                    field.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == ',' || c == '\n')) {
                entry.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    entries.add(entry);
                    entry = new ArrayList<>();
                }
            } else {
                field.append(c);
            }
        }
        return entries;
    }
}
