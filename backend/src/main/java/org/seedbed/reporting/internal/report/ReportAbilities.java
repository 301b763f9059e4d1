package org.seedbed.reporting.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.reporting.ReportMove;

/** What is somebody's to do with a report now, as the API calls it. */
final class ReportAbilities {

    private ReportAbilities() {}

    static List<String> inPark(Actor actor, Report report) {
        var edits = actor.mayInPark(report.parkId(), Permission.REPORT_EDIT);
        var checks = actor.mayInPark(report.parkId(), Permission.REPORT_CHECK);
        var abilities = new ArrayList<String>();
        if (edits && report.state().isWritten()) {
            abilities.addAll(List.of("save", "submit", "attach", "extend"));
        }
        if (edits && allows(report, ReportMove.RETURN)) {
            abilities.add("return");
        }
        if (checks && allows(report, ReportMove.CHECK) && isAnother(actor.userId(), report)) {
            abilities.add("check");
        }
        if (edits && allows(report, ReportMove.RESTATE)) {
            abilities.add("restate");
        }
        if (checks && allows(report, ReportMove.KEEP)) {
            abilities.add("keep");
        }
        if (edits && allows(report, ReportMove.EXEMPT_FROM)) {
            abilities.add("exempt");
        }
        if (edits && allows(report, ReportMove.REQUIRE)) {
            abilities.add("require");
        }
        return List.copyOf(abilities);
    }

    static List<String> ofCompany(Report report) {
        return report.state().isWritten() ? List.of("save", "submit", "attach") : List.of();
    }

    private static boolean allows(Report report, ReportMove move) {
        return move.from().contains(report.state());
    }

    private static boolean isAnother(UUID actor, Report report) {
        return !actor.equals(report.filed().by());
    }
}
