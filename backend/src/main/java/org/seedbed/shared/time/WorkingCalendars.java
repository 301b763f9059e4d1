package org.seedbed.shared.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;

/** Reads {@code rules/working-days.json}, one record for every announced year. */
public final class WorkingCalendars {

    private static final String FILE = "/rules/working-days.json";
    private static final int VERSION_LENGTH = 12;

    private WorkingCalendars() {}

    /** The calendar of this release; its version is the fingerprint of the file. */
    @Produces
    @Singleton
    public static WorkingCalendar load() {
        try (var file = Objects.requireNonNull(WorkingCalendars.class.getResourceAsStream(FILE), FILE)) {
            var bytes = file.readAllBytes();
            var years = new ArrayList<CalendarYear>();
            new ObjectMapper().readTree(bytes).forEach(node -> years.add(year(node)));
            return new WorkingCalendar(fingerprint(bytes), years);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static CalendarYear year(JsonNode node) {
        var year = node.required("year").asInt();
        return new CalendarYear(
                year,
                node.required("authority").asText(),
                node.required("docNo").asText(),
                days(year, node.required("off")),
                days(year, node.required("work")));
    }

    /** {@code MM-DD} or {@code MM-DD..MM-DD}. */
    private static Set<LocalDate> days(int year, JsonNode spans) {
        var days = new HashSet<LocalDate>();
        spans.forEach(span -> {
            var ends = span.asText().split("\\.\\.", -1);
            var from = LocalDate.parse(year + "-" + ends[0]);
            var to = LocalDate.parse(year + "-" + ends[ends.length - 1]);
            from.datesUntil(to.plusDays(1)).forEach(days::add);
        });
        return Set.copyOf(days);
    }

    private static String fingerprint(byte[] bytes) {
        try {
            var hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return hash.substring(0, VERSION_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
