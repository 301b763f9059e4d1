package org.seedbed.onboarding.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.onboarding.internal.ImportJson.ImportProblemView;
import org.seedbed.onboarding.internal.ImportJson.ImportView;
import org.seedbed.onboarding.internal.workbook.Severity;
import org.seedbed.park.Parks;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.text.FileName;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Starts imports, tells of them, asks them to stop. */
@ApplicationScoped
class ImportService {

    private final ImportStore store;
    private final ProblemStore problems;
    private final ImportRunner runner;
    private final Parks parks;

    ImportService(ImportStore store, ProblemStore problems, ImportRunner runner, Parks parks) {
        this.store = store;
        this.problems = problems;
        this.runner = runner;
        this.parks = parks;
    }

    ImportView start(Actor actor, UUID parkId, Path upload, @Nullable String fileName, boolean dryRun) {
        var operatedArea = parks.operatedArea(parkId).orElseThrow(CommonErrors.NOT_FOUND::raise);
        var id = UUID.randomUUID();
        if (!store.begin(parkId, id, FileName.of(fileName, "register.xlsx"), dryRun, actor.userId())) {
            throw ImportErrors.RUNNING.raise();
        }
        // The server deletes the upload when the request ends; the import outlives it.
        runner.submit(new ImportRun.Order(parkId, id, kept(upload), dryRun, operatedArea));
        return get(parkId, id);
    }

    ImportView get(UUID parkId, UUID id) {
        store.interruptSilent(parkId);
        return store.find(parkId, id).orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    Page<ImportView> list(UUID parkId, PageParams page) {
        store.interruptSilent(parkId);
        return store.page(parkId, page);
    }

    Page<ImportProblemView> problems(UUID parkId, UUID id, List<Severity> severities, PageParams page) {
        get(parkId, id);
        return problems.page(parkId, id, severities, page);
    }

    /** Asking again, or asking one that has ended, changes nothing. */
    ImportView cancel(UUID parkId, UUID id) {
        store.askToCancel(parkId, id);
        return get(parkId, id);
    }

    private static Path kept(Path upload) {
        try {
            var kept = Files.createTempFile("register-", ".upload");
            return Files.copy(upload, kept, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
