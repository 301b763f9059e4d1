package org.seedbed.billing.internal.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.dunning.DunningJson.DunningStep;
import org.seedbed.billing.internal.dunning.DunningJson.DunningStepsResponse;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.web.Etags;

/** The steps of a park; a park without any of its own has three that most would take. */
@ApplicationScoped
class DunningSteps {

    private static final List<DunningStep> STANDARD = List.of(
            new DunningStep(3, "缴费提醒", "您单位有以下账单已过缴费期限，请核对并尽快缴纳。如已缴纳，请忽略本提醒。"),
            new DunningStep(15, "催缴通知书", "您单位以下账单已逾期，请在收到本通知之日起 7 日内缴清。逾期期间按合同约定计收滞纳金。"),
            new DunningStep(30, "催缴通知书（末次）", "您单位以下账单逾期已久，经催缴仍未缴清。请在收到本通知之日起 7 日内缴清，或者到园区商定还款安排。"));

    private final Database database;
    private final DunningTrail trail;

    DunningSteps(Database database, DunningTrail trail) {
        this.database = database;
        this.trail = trail;
    }

    @Transactional
    DunningStepsResponse of(UUID parkId) {
        var own = database.list(
                Sql.of("select days_after, name, text from dunning_step where park_id = ? order by step", parkId),
                row -> new DunningStep(row.integer("days_after"), row.text("name"), row.text("text")));
        var steps = own.isEmpty() ? STANDARD : own;
        return new DunningStepsResponse(version(steps), steps, own.isEmpty());
    }

    /** Takes the park's own steps; letters that were sent keep their text. */
    @Transactional
    DunningStepsResponse put(UUID parkId, @Nullable String ifMatch, List<DunningStep> steps) {
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).daysAfter() <= steps.get(i - 1).daysAfter()) {
                throw ProblemException.at("/steps/" + i + "/daysAfter", DunningErrors.STEPS_ORDER);
            }
        }
        database.lock("dunning " + parkId);
        var present = of(parkId);
        Etags.require(ifMatch, present.version());
        var before = present.steps();
        database.execute(Sql.of("delete from dunning_step where park_id = ?", parkId));
        var rows = new ArrayList<List<? extends @Nullable Object>>();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            rows.add(Arrays.<@Nullable Object>asList(
                    parkId,
                    i + 1,
                    step.daysAfter(),
                    step.name().strip(),
                    step.text().strip()));
        }
        database.batch("insert into dunning_step (park_id, step, days_after, name, text) values (?, ?, ?, ?, ?)", rows);
        trail.steps(parkId, before, steps);
        return of(parkId);
    }

    /** Steps are replaced as a whole, so what they say tells which they are; a counter would need a row of its own. */
    private static int version(List<DunningStep> steps) {
        return steps.toString().hashCode() & Integer.MAX_VALUE;
    }
}
