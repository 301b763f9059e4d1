package org.seedbed.bench;

import java.util.List;
import java.util.regex.Pattern;

/** The JVM's log of its collections ({@code -Xlog:gc}): how full the heap was before and after each. */
final class HeapLog {
    private static final Pattern COLLECTION = Pattern.compile(".*\\b(\\d+)M->(\\d+)M\\((\\d+)M\\).*");

    private HeapLog() {}

    /** Megabytes in use before and after one collection. */
    record Collection(int before, int after) {}

    static List<Collection> collections(List<String> lines) {
        return lines.stream()
                .map(COLLECTION::matcher)
                .filter(match -> match.matches())
                .map(match -> new Collection(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                .toList();
    }
}
