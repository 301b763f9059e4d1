package org.seedbed.reporting.internal.statutory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.reporting.internal.statutory.StatutoryFindingKind.Severity;
import org.seedbed.shared.files.Downloads;
import org.seedbed.shared.files.FileFence;
import org.seedbed.shared.files.FileKind;
import org.seedbed.shared.files.StoredFiles;
import org.seedbed.shared.web.Etags;

/** Files a form: its cells, the records behind them and the workbook stay as they are from then on. */
@ApplicationScoped
class FileStatutory {

    private final StatutoryStore store;
    private final StatutoryCompiled compiled;
    private final StatutoryKeeping keeping;
    private final StoredFiles files;
    private final StatutoryForms forms;
    private final StatutoryTrail trail;

    FileStatutory(
            StatutoryStore store,
            StatutoryCompiled compiled,
            StatutoryKeeping keeping,
            StoredFiles files,
            StatutoryForms forms,
            StatutoryTrail trail) {
        this.store = store;
        this.compiled = compiled;
        this.keeping = keeping;
        this.files = files;
        this.forms = forms;
        this.trail = trail;
    }

    @Transactional
    void file(UUID parkId, UUID by, UUID id, @Nullable String ifMatch) {
        var filing = store.lock(parkId, id);
        Etags.require(ifMatch, filing.version());
        if (!filing.isDraft()) {
            throw StatutoryErrors.NOT_DRAFT.raise();
        }
        var known = compiled.of(filing);
        long errors = open(known.findings(), Severity.ERROR);
        long warnings = open(known.findings(), Severity.WARNING);
        if (errors + warnings > 0) {
            throw StatutoryErrors.UNSETTLED.raise("errors", errors, "warnings", warnings);
        }
        var fence = new FileFence(parkId, "readiness_read", "report_check");
        var file = files.store(fence, FileKind.XLSX, name(filing, ""), keeping.filed(known));
        keeping.keep(known, file.id(), by);
        trail.filed(store.find(parkId, id).orElseThrow(), known);
    }

    private static long open(List<StatutoryFinding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity && !finding.settled())
                .count();
    }

    private static String name(StatutoryFiling filing, String mark) {
        return filing.periodName() + filing.form().title() + mark + ".xlsx";
    }

    /** The workbook: of a draft as it stands, of what was filed the one that was. */
    @Transactional
    RestResponse<InputStream> workbook(Actor actor, UUID parkId, UUID id) {
        actor.requireInPark(parkId, Permission.READINESS_READ, Permission.EXPORT_RUN);
        var known = compiled.of(parkId, id);
        var filing = known.filing();
        trail.exported(filing, known.sheet().rows().size());
        var file = filing.fileId();
        if (file != null) {
            return files.download(parkId, file);
        }
        var bytes = StatutoryWorkbook.fill(
                forms.template(filing.form().id()), filing.form().content(), known.sheet());
        return Downloads.of(new ByteArrayInputStream(bytes), name(filing, "（草稿）"));
    }
}
