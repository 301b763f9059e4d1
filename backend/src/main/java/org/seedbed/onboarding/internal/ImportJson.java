package org.seedbed.onboarding.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seedbed.onboarding.internal.workbook.Severity;
import org.seedbed.onboarding.internal.workbook.SheetKind;
import org.seedbed.tenancy.Stage;

/** What the import operations answer. */
interface ImportJson {

    enum ImportStatus {
        RUNNING,
        DONE,
        FAILED,
        CANCELLED,
        /** Its process died; nothing of it was stored. */
        INTERRUPTED
    }

    enum ImportPhase {
        READING,
        CHECKING,
        STORING,
        FINISHED
    }

    /** An import. While it runs, {@code done} of {@code total} rows (records while storing) are through. */
    record ImportView(
            UUID id,
            String fileName,
            boolean dryRun,
            ImportStatus status,
            Instant startedAt,
            @Nullable Instant finishedAt,
            String startedBy,
            ImportPhase phase,
            int done,
            @Nullable Integer total,
            @Nullable ImportResult result,
            @Nullable ImportFailure failure) {}

    record ImportResult(
            @Schema(description = "false: the file tells nothing the park did not know")
            boolean changed,

            int errors,
            int warnings,
            List<SheetResult> sheets,
            ImportFigures figures) {}

    record SheetResult(
            String name,
            SheetKind kind,
            @Nullable Integer headerRow,
            List<ColumnResult> columns,
            int rows,
            int created,
            int updated,
            int unchanged,
            int refused) {}

    /** A column of the sheet; without a field its content was not imported. */
    record ColumnResult(
            String letter, String header, @Nullable String field) {}

    /**
     * The park as the import leaves it (units, areas, mentors), and the tenant rows read, refused ones included (tenant
     * rows, teams, stages).
     */
    record ImportFigures(
            int units,
            BigDecimal areaTotal,
            int lettableOfficeUnits,
            BigDecimal lettableOfficeArea,
            int tenantRows,
            int mentors,
            int teams,
            List<StageFigure> stages,
            int occupiedOfficeUnits,
            BigDecimal occupiedOfficeArea,
            LocalDate asOf) {}

    record StageFigure(Stage stage, int count) {}

    record ImportFailure(String code, Map<String, String> params) {}

    /** A problem at its place; column, header and field are empty where it concerns no single column. */
    record ImportProblemView(
            String sheet,
            int row,
            String column,
            String header,
            String field,
            String code,
            Severity severity,
            @Nullable String subject,
            Map<String, String> params,
            String messageZh,
            String messageEn) {}
}
