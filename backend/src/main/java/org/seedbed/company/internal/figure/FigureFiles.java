package org.seedbed.company.internal.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.seedbed.company.internal.figure.FigureJson.FigureFileView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.files.FileFence;
import org.seedbed.shared.files.FileRules;
import org.seedbed.shared.files.StoredFiles;
import org.seedbed.shared.files.Upload;
import org.seedbed.shared.problem.CommonErrors;

/** Papers that show figures: statements, tax returns, investment agreements. One paper may show several figures. */
@ApplicationScoped
class FigureFiles {

    private static final int MOST = 500;

    private final StoredFiles files;
    private final FigureStore store;
    private final Database database;
    private final FigureTrail trail;

    FigureFiles(StoredFiles files, FigureStore store, Database database, FigureTrail trail) {
        this.files = files;
        this.store = store;
        this.database = database;
        this.trail = trail;
    }

    @Transactional
    FigureFileView store(UUID parkId, UUID companyId, Upload upload) {
        store.requireInPark(parkId, companyId);
        store.lock(companyId);
        var kept = Sql.of("select 1 from company_figure_file where park_id = ? and company_id = ?", parkId, companyId);
        if (database.count(kept) >= MOST) {
            throw FigureErrors.TOO_MANY_FILES.raise("most", MOST);
        }
        var file = files.store(new FileFence(parkId, "figure_read", "company_edit"), upload, FileRules.SCAN);
        var id = UUID.randomUUID();
        database.execute(Sql.of(
                "insert into company_figure_file (park_id, id, company_id, file_id) values (?, ?, ?, ?)",
                parkId,
                id,
                companyId,
                file.id()));
        trail.stored(parkId, companyId, id, file);
        return new FigureFileView(id, file.fileName(), file.size(), file.sha256());
    }

    @Transactional
    RestResponse<InputStream> download(UUID parkId, UUID companyId, UUID id) {
        var file = database.first(Sql.of("""
                                select file_id from company_figure_file
                                where park_id = ? and company_id = ? and id = ?""", parkId, companyId, id), row -> row.uuid("file_id"))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        return files.download(parkId, file);
    }
}
