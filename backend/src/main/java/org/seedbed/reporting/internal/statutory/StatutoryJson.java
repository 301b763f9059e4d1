package org.seedbed.reporting.internal.statutory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.FigurePeriod;
import org.seedbed.policy.EvidenceLevel;

/** Statutory forms on the wire. Values are in the unit of their cell. */
interface StatutoryJson {

    /** A version of a form. */
    record StatutoryFormView(
            UUID id,
            String code,
            int number,
            FigurePeriod.Kind period,
            String title,
            String titleEn,
            String document) {}

    /**
     * A form to be compiled.
     *
     * @param from first day of the period
     * @param asOf the last day looked at; without it the period's last
     */
    record StatutoryDraftRequest(
            @NotNull UUID formId,
            @NotNull LocalDate from,
            @Nullable LocalDate asOf) {}

    /**
     * What is written to a cell; null takes away what was written before.
     *
     * @param settles marks of the findings the note is written for; found with other figures they ask for a note again
     */
    record StatutoryEntryRequest(
            @NotBlank @Size(max = 60) String cell,
            @Nullable @Size(max = 200) String value,
            @Nullable @Size(max = 300) String note,
            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 60) String> settles) {}

    /** What is written to several cells; others stay as they are. */
    record StatutoryEntriesRequest(
            @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid StatutoryEntryRequest> entries) {}

    /**
     * Why a filing is corrected.
     *
     * @param formId a newer version of the same form to correct it with; without it the version that was filed
     */
    record StatutoryAmendRequest(
            @NotBlank @Size(max = 300) String reason,
            @Nullable UUID formId) {}

    /**
     * A form to be filed.
     *
     * @param sheet of the view that was looked at
     */
    record StatutoryFileRequest(@NotBlank @Size(max = 64) String sheet) {}

    /**
     * A filing in a list.
     *
     * @param to the first day after the period
     * @param reason why it corrects the one before
     * @param hash of form and lines; null while it is a draft
     */
    record StatutoryFilingSummary(
            UUID id,
            int version,
            StatutoryFormView form,
            LocalDate from,
            LocalDate to,
            LocalDate asOf,
            int revision,
            StatutoryState state,
            @Nullable String reason,
            @Nullable String draftedBy,
            @Nullable String filedBy,
            @Nullable Instant filedAt,
            @Nullable String hash) {}

    /** A heading in both languages. */
    record StatutoryBlockView(String key, String zh, String en) {}

    /**
     * A cell as it stands.
     *
     * @param code as the form calls it
     * @param at its address in the workbook
     * @param overlap cells of one group count some things twice and are never added up
     * @param value at least this where something is unknown
     * @param level the lowest of what it was worked out from; null of what the register knows by itself
     * @param unknowns how many records say nothing
     * @param records how many are behind it
     */
    record StatutoryCellView(
            String key,
            @Nullable String code,
            String block,
            String zh,
            String en,
            StatutoryUnit unit,
            String at,
            StatutoryHow how,
            boolean required,
            @Nullable String overlap,
            StatutoryCellState state,
            @Nullable BigDecimal value,
            @Nullable String text,
            @Nullable EvidenceLevel level,
            int unknowns,
            int records,
            @Nullable String note) {}

    /** A column of the companies' lines. */
    record StatutoryColumnView(
            String key,
            @Nullable String code,
            String zh,
            String en,
            StatutoryUnit unit,
            StatutoryHow how,
            boolean required,
            @Nullable String note) {}

    /**
     * A filing, filled in.
     *
     * @param columns empty where the form has no lines
     * @param rows how many lines
     * @param findings errors first
     * @param sheet changes with whatever a draft's filing would freeze: cells, lines and the records behind them, findings; null
     *     of what was filed
     * @param abilities what its reader may do: write, file, amend, discard, download
     */
    record StatutoryFilingView(
            StatutoryFilingSummary filing,
            List<StatutoryBlockView> blocks,
            List<StatutoryCellView> cells,
            List<StatutoryColumnView> columns,
            int rows,
            List<StatutoryFinding> findings,
            @Nullable String sheet,
            List<String> abilities) {}
}
