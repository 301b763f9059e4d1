package org.seedbed.tenancy.internal.exit;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.shared.files.StoredFile;
import org.seedbed.tenancy.ExitMove;
import org.seedbed.tenancy.ExitState;
import org.seedbed.tenancy.ExitTrigger;

/** What the trail keeps of exits: moves, days and sums; what somebody said on the telephone is not among it. */
@ApplicationScoped
class ExitTrail {

    private final Trail trail;

    ExitTrail(Trail trail) {
        this.trail = trail;
    }

    void opened(ExitCase exit) {
        trail.record(of(Action.EXIT_OPENED, exit).after(facts(exit)).reason(exit.reason()));
    }

    /** By the clock. */
    void triggered(List<Change> changes) {
        trail.recordJob(changes);
    }

    static Change triggering(UUID parkId, UUID id, UUID companyId, String number, LocalDate lastDay) {
        return Change.of(Action.EXIT_OPENED, SubjectType.EXIT_CASE, id)
                .park(parkId)
                .company(companyId)
                .label(number)
                .after(Facts.of("exitState", ExitState.TRIGGERED)
                        .and("exitTrigger", ExitTrigger.TERM_OVER)
                        .and("lastDay", lastDay));
    }

    void changed(ExitCase before, ExitCase after) {
        trail.record(of(Action.EXIT_CHANGED, after)
                .before(facts(before))
                .after(facts(after))
                .reason(after.reason())
                .condensed());
    }

    void moved(ExitCase exit, ExitMove move, @Nullable String reason) {
        trail.record(of(Action.EXIT_MOVED, exit)
                .before(Facts.of("exitState", exit.state()))
                .after(Facts.of("exitState", move.to()).and("exitMove", move))
                .reason(reason));
    }

    void settled(ExitCase exit, ExitBalance balance, int open) {
        trail.record(of(Action.EXIT_SETTLED, exit)
                .after(Facts.of("owed", balance.owed())
                        .and("held", balance.held())
                        .and("openItems", open)));
    }

    void planned(ExitCase exit, BigDecimal amount, int instalments) {
        trail.record(of(Action.EXIT_DEBT_PLANNED, exit)
                .after(Facts.of("amount", amount).and("instalments", instalments)));
    }

    void approved(ExitCase exit, BigDecimal amount) {
        trail.record(of(Action.EXIT_DEBT_APPROVED, exit).after(Facts.of("amount", amount)));
    }

    void stored(ExitCase exit, ExitFileKind kind, StoredFile file) {
        trail.record(of(Action.EXIT_FILE_STORED, exit)
                .after(Facts.of("exitFile", kind).and("size", file.size()).and("sha256", file.sha256())));
    }

    void sheetSaved(ExitCase exit, int lines, int unfilled) {
        trail.record(
                of(Action.EXIT_SHEET_SAVED, exit).after(Facts.of("lines", lines).and("unfilled", unfilled)));
    }

    void sheetConfirmed(ExitCase exit, ExitConfirmedHow how) {
        trail.record(of(Action.EXIT_SHEET_CONFIRMED, exit).after(Facts.of("confirmedHow", how)));
    }

    void addressMoved(ExitCase exit, LocalDate movedOn) {
        trail.record(of(Action.EXIT_ADDRESS_MOVED, exit).after(Facts.of("movedOn", movedOn)));
    }

    void followedUp(ExitCase exit, int months, ExitFollowUpState state, @Nullable Boolean running) {
        trail.record(of(Action.EXIT_FOLLOWED_UP, exit)
                .after(Facts.of("months", months).and("followUpState", state).and("stillRunning", running)));
    }

    void settingsChanged(UUID parkId, ExitSettings before, ExitSettings after) {
        trail.record(Change.of(Action.EXIT_SETTINGS_CHANGED, SubjectType.PARK, parkId)
                .park(parkId)
                .before(facts(before))
                .after(facts(after))
                .condensed());
    }

    private static Facts facts(ExitSettings settings) {
        return Facts.of("graceDays", settings.graceDays())
                .and("addressDays", settings.addressDays())
                .and("followUpMonths", settings.followUpMonths())
                .and("lines", settings.sheet().size());
    }

    private static Facts facts(ExitCase exit) {
        return Facts.of("exitState", exit.state())
                .and("exitTrigger", exit.trigger())
                .and("lastDay", exit.lastDay())
                .and("dueOn", exit.due().on());
    }

    private static Change of(Action action, ExitCase exit) {
        return Change.of(action, SubjectType.EXIT_CASE, exit.id())
                .park(exit.parkId())
                .company(exit.companyId())
                .label(exit.number());
    }
}
