package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.seedbed.admission.internal.ApplicationJson.ApplicantFounder;
import org.seedbed.admission.internal.ApplicationJson.PaperView;
import org.seedbed.admission.internal.ApplicationJson.StepView;
import org.seedbed.admission.internal.ApplicationJson.SupplementView;
import org.seedbed.admission.internal.ApplicationStore.Application;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/** What hangs on an application, as its writer and its officers see it. */
@ApplicationScoped
class ApplicationParts {

    private final ApplicantFounders founders;
    private final Papers papers;
    private final Moves moves;
    private final Database database;

    ApplicationParts(ApplicantFounders founders, Papers papers, Moves moves, Database database) {
        this.founders = founders;
        this.papers = papers;
        this.moves = moves;
        this.database = database;
    }

    List<ApplicantFounder> founders(Application application, boolean withTags) {
        return founders.shown(application, withTags);
    }

    List<PaperView> papers(Application application) {
        return papers.list(application.id());
    }

    List<StepView> steps(Application application) {
        return moves.steps(application.id());
    }

    /** As the applicant reads them. */
    List<StepView> told(Application application) {
        return moves.told(application.id());
    }

    Optional<SupplementView> supplement(Application application) {
        return database.first(
                Sql.of("select * from admission_supplement where application_id = ?", application.id()),
                row -> new SupplementView(
                        row.texts("items"),
                        row.instant("asked_at"),
                        row.date("due_on"),
                        row.bool("calendar_complete"),
                        row.instantOrNull("answered_at")));
    }
}
