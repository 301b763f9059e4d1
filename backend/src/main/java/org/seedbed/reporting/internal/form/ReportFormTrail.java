package org.seedbed.reporting.internal.form;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;

/** What the trail is told of forms. */
@Singleton
class ReportFormTrail {

    private final Trail trail;

    ReportFormTrail(Trail trail) {
        this.trail = trail;
    }

    void moved(Action action, @Nullable ReportForm before, ReportForm after) {
        var change = of(action, after).after(facts(after));
        trail.record(before == null ? change : change.before(facts(before)).condensed());
    }

    void discarded(ReportForm before) {
        trail.record(of(Action.REPORT_FORM_DISCARDED, before).before(facts(before)));
    }

    private static Change of(Action action, ReportForm form) {
        return Change.of(action, SubjectType.REPORT_FORM, form.id())
                .park(form.parkId())
                .label(form.name());
    }

    private static Facts facts(ReportForm form) {
        return Facts.of("name", form.name())
                .and("reportKind", form.kind())
                .and("number", form.number())
                .and("reportFormState", form.state())
                .and("hash", form.hash());
    }
}
