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
import org.seedbed.reporting.internal.statutory.StatutoryJson.StatutoryFilingView;
import org.seedbed.shared.files.Downloads;
import org.seedbed.shared.files.FileFence;
import org.seedbed.shared.files.FileKind;
import org.seedbed.shared.files.StoredFiles;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.web.Etags;

/** Files a form: its cells, the records behind them and the workbook stay as they are from then on. */
@ApplicationScoped
class FileStatutory {

    private final StatutoryStore store;
    private final StatutoryCompiled compiled;
    private final StatutoryKeeping keeping;
    private final StoredFiles files;
    private final StatutoryFrozen frozen;
    private final StatutoryViews views;
    private final StatutoryTrail trail;

    FileStatutory(
            StatutoryStore store,
            StatutoryCompiled compiled,
            StatutoryKeeping keeping,
            StoredFiles files,
            StatutoryFrozen frozen,
            StatutoryViews views,
            StatutoryTrail trail) {
        this.store = store;
        this.compiled = compiled;
        this.keeping = keeping;
        this.files = files;
        this.frozen = frozen;
        this.views = views;
        this.trail = trail;
    }

    /**
     * Files what was looked at, all of one moment.
     *
     * @param sheet of the view its filer looked at
     */
    @FewAtOnce
    @Transactional
    StatutoryFilingView file(Actor actor, UUID parkId, UUID id, @Nullable String ifMatch, String sheet) {
        store.holdMoment();
        var filing = store.lock(parkId, id);
        Etags.require(ifMatch, filing.version());
        if (!filing.isDraft()) {
            throw StatutoryErrors.NOT_DRAFT.raise();
        }
        var known = compiled.of(filing);
        if (!StatutoryMark.of(known).equals(sheet)) {
            throw StatutoryErrors.SHEET_CHANGED.raise();
        }
        long errors = open(known.findings(), Severity.ERROR);
        long warnings = open(known.findings(), Severity.WARNING);
        if (errors + warnings > 0) {
            throw StatutoryErrors.UNSETTLED.raise("errors", errors, "warnings", warnings);
        }
        var fence = new FileFence(parkId, "readiness_read", "report_check");
        var file = files.store(fence, FileKind.XLSX, name(filing, ""), keeping.filed(known));
        keeping.keep(known, file.id(), actor.userId());
        trail.filed(store.find(parkId, id).orElseThrow(), known);
        return views.of(actor, parkId, id);
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
    @FewAtOnce
    @Transactional
    RestResponse<InputStream> workbook(Actor actor, UUID parkId, UUID id) {
        actor.requireInPark(parkId, Permission.READINESS_READ, Permission.FIGURE_READ, Permission.EXPORT_RUN);
        store.holdMoment();
        var filing = store.find(parkId, id).orElseThrow(CommonErrors.NOT_FOUND::raise);
        var file = filing.fileId();
        if (file != null) {
            trail.exported(filing, frozen.rows(filing));
            return files.download(parkId, file);
        }
        var known = compiled.of(filing);
        trail.exported(filing, known.sheet().rows().size());
        return Downloads.of(new ByteArrayInputStream(keeping.draft(known)), name(filing, "（草稿）"));
    }
}
