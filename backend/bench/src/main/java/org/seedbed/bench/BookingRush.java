package org.seedbed.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.seedbed.bench.BookingCalls.Slot;
import org.seedbed.bench.BookingCalls.Told;

/** Races for time: each says how many of its rounds came out otherwise than they must. */
final class BookingRush {
    private static final int SLOTS = 20;
    private static final List<Integer> CLIENTS = List.of(2, 5, 10, 50, 200);
    private static final int BOOKERS = 10;
    private static final int HALF = 30;

    private final BookingCalls calls;
    private final Asking asking;
    private final List<String> rooms;
    private final LocalDate today;
    private final StringBuilder rows = new StringBuilder();
    private int wrong;

    BookingRush(BookingCalls calls, Asking asking, List<String> rooms, LocalDate today) {
        this.calls = calls;
        this.asking = asking;
        this.rooms = rooms;
        this.today = today;
    }

    void run() throws IOException, InterruptedException {
        for (var clients : CLIENTS) {
            race(
                    clients + " book one free slot",
                    slot -> IntStream.range(0, clients)
                            .<Callable<Told>>mapToObj(n -> () -> calls.book(n, slot))
                            .toList());
        }
        race("a booking moves there, others book it, hold it, book more than it", this::movers);
        race("a hold has run out: its owner confirms, " + BOOKERS + " book", this::heirs);
    }

    String rows() {
        return rows.toString();
    }

    int wrong() {
        return wrong;
    }

    /** Twenty rounds, each for a half hour of its own; of each exactly one must succeed and all others hear it is taken. */
    private void race(String name, Function<Slot, List<Callable<Told>>> callers) {
        var room = rooms.removeFirst();
        var told = new TreeMap<String, Long>();
        var longest = 0.0;
        var bad = 0;
        for (int round = 0; round < SLOTS; round++) {
            var slot = new Slot(room, today.plusDays(20), 2 * HALF * round + HALF, 2 * HALF * round + 2 * HALF);
            var all = callers.apply(slot);
            var begin = System.nanoTime();
            var answers = BookingCalls.atOnce(all);
            longest = Math.max(longest, (System.nanoTime() - begin) / 1e9);
            answers.stream()
                    .collect(Collectors.groupingBy(Told::said, Collectors.counting()))
                    .forEach((said, count) -> told.merge(said, count, Long::sum));
            var done = answers.stream().filter(Told::isDone).count();
            var refused = answers.stream().filter(one -> isRefusal(one)).count();
            if (done != 1 || done + refused != answers.size()) {
                bad++;
            }
        }
        wrong += bad;
        row(name, told, bad, longest);
    }

    /** Taken, or (the owner of a hold that ran out) no longer theirs to confirm. */
    private static boolean isRefusal(Told told) {
        return told.said().equals(BookingCalls.TAKEN) || told.said().equals("409 booking.hold-lapsed");
    }

    private List<Callable<Told>> movers(Slot free) {
        var before = new Slot(free.room(), free.date(), free.fromMinute() - HALF, free.fromMinute());
        var standing = done(() -> calls.book(0, before));
        var both = new Slot(free.room(), free.date(), before.fromMinute(), free.toMinute());
        return List.of(
                () -> calls.move(0, standing, free),
                () -> calls.book(1, free),
                () -> calls.book(0, free, true, UUID.randomUUID().toString()),
                () -> calls.book(1, both));
    }

    private List<Callable<Told>> heirs(Slot free) {
        var held = done(() -> calls.book(0, free, true, UUID.randomUUID().toString()));
        for (var table : Map.of("booking", "id", "reserved_time", "owner_id").entrySet()) {
            asking.execute("update %s set held_until = now() - interval '1 second' where %s = '%s'"
                    .formatted(table.getKey(), table.getValue(), held.id()));
        }
        var all = new ArrayList<Callable<Told>>();
        all.add(() -> calls.confirm(0, held));
        IntStream.range(0, BOOKERS).forEach(n -> all.add(() -> calls.book(n, free)));
        return all;
    }

    private static Told done(Callable<Told> call) {
        var told = BookingCalls.atOnce(List.of(call)).getFirst();
        if (!told.isDone()) {
            throw new BenchFailure("意外的回答 / Unexpected answer: " + told.body());
        }
        return told;
    }

    private void row(String name, Map<String, Long> told, int bad, double longest) {
        var answers = told.entrySet().stream()
                .map(one -> one.getValue() + " × " + one.getKey())
                .collect(Collectors.joining(", "));
        rows.append(String.format(
                Locale.ROOT,
                "| %s | %d | %s | %.2f | %s |\n",
                name,
                SLOTS,
                answers,
                longest,
                bad == 0 ? "one each" : "**" + bad + " wrong**"));
    }
}
