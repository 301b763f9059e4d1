package org.seedbed.reporting.internal.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.reporting.ReportFormState;
import org.seedbed.reporting.internal.form.ReportFormJson.ReportFormSummary;
import org.seedbed.reporting.internal.form.ReportFormJson.ReportFormView;

/** Versions of forms as they are shown, and what the actor may do with them now. */
@ApplicationScoped
class ReportFormViews {

    private final ReportForms forms;

    ReportFormViews(ReportForms forms) {
        this.forms = forms;
    }

    ReportFormView get(Actor actor, UUID parkId, UUID id) {
        var f = forms.require(parkId, id);
        return new ReportFormView(
                f.id(),
                f.code(),
                f.kind(),
                f.number(),
                f.state(),
                f.isDelivered(),
                f.name(),
                f.nameEn(),
                f.content().typedFields(),
                f.drafter(),
                f.publisher(),
                f.publishedAt(),
                f.version(),
                f.hash(),
                f.content(),
                abilities(actor, parkId, f));
    }

    private static List<String> abilities(Actor who, UUID parkId, ReportForm form) {
        var abilities = new ArrayList<String>();
        var edits = who.mayInPark(parkId, Permission.REPORT_EDIT);
        if (form.state() == ReportFormState.PUBLISHED && edits) {
            abilities.add("draft");
        }
        if (form.state() == ReportFormState.DRAFT && edits) {
            abilities.addAll(List.of("edit", "discard"));
        }
        if (form.state() == ReportFormState.DRAFT
                && who.mayInPark(parkId, Permission.REPORT_CHECK)
                && !form.editors().contains(who.userId())) {
            abilities.add("publish");
        }
        return List.copyOf(abilities);
    }

    static ReportFormSummary summary(ReportForm f) {
        return new ReportFormSummary(
                f.id(),
                f.code(),
                f.kind(),
                f.number(),
                f.state(),
                f.isDelivered(),
                f.name(),
                f.nameEn(),
                f.content().typedFields(),
                f.drafter(),
                f.publisher(),
                f.publishedAt(),
                f.version());
    }
}
