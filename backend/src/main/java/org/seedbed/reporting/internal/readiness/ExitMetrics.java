package org.seedbed.reporting.internal.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.seedbed.reporting.internal.readiness.Measured.Piece;
import org.seedbed.reporting.internal.readiness.ParkRecords.Exit;

/** Figures of who left, and of who had to. */
final class ExitMetrics {

    private ExitMetrics() {}

    static Measured successes(ParkRecords park, Slice slice) {
        var exits = park.exits();
        return exits == null
                ? Measured.unknown(List.of())
                : Measured.share(exits.stream()
                        .filter(exit -> exit.closedOn() != null && slice.contains(exit.closedOn()))
                        .map(exit -> piece(exit, exit.success() ? ReadinessPart.COUNTED : ReadinessPart.NOT_COUNTED))
                        .toList());
    }

    /** Of those who had to be out by a day of the slice. */
    static Measured onTime(ParkRecords park, Slice slice) {
        var exits = park.exits();
        if (exits == null) {
            return Measured.unknown(List.of());
        }
        var pieces = new ArrayList<Piece>();
        for (var exit : exits) {
            var due = exit.dueOn();
            if (due != null && slice.contains(due)) {
                pieces.add(piece(exit, inTime(exit, slice.asked())));
            }
        }
        return Measured.share(pieces);
    }

    /** Who is not out is not in time; but nobody knows as long as days of grace are left. */
    private static ReadinessPart inTime(Exit exit, LocalDate asked) {
        var out = exit.closedOn();
        if (out != null && !out.isAfter(asked)) {
            return Boolean.TRUE.equals(exit.onTime()) ? ReadinessPart.COUNTED : ReadinessPart.NOT_COUNTED;
        }
        var until = exit.inTimeUntil();
        return until == null || asked.isAfter(until) ? ReadinessPart.NOT_COUNTED : ReadinessPart.UNKNOWN;
    }

    private static Piece piece(Exit exit, ReadinessPart part) {
        return new Piece(ReadinessRecordKind.EXIT, exit.id(), part, null, null);
    }
}
