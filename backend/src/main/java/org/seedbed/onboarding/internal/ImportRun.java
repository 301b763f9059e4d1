package org.seedbed.onboarding.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.seedbed.company.Companies;
import org.seedbed.onboarding.internal.ImportJson.ColumnResult;
import org.seedbed.onboarding.internal.ImportJson.ImportFigures;
import org.seedbed.onboarding.internal.ImportJson.ImportPhase;
import org.seedbed.onboarding.internal.ImportJson.ImportResult;
import org.seedbed.onboarding.internal.ImportJson.SheetResult;
import org.seedbed.onboarding.internal.ImportJson.StageFigure;
import org.seedbed.onboarding.internal.plan.Outcome;
import org.seedbed.onboarding.internal.plan.RegisterPlan;
import org.seedbed.onboarding.internal.workbook.Problem;
import org.seedbed.onboarding.internal.workbook.ProblemCode;
import org.seedbed.onboarding.internal.workbook.RegisterRow;
import org.seedbed.onboarding.internal.workbook.RegisterWorkbook;
import org.seedbed.onboarding.internal.workbook.Severity;
import org.seedbed.onboarding.internal.workbook.SheetKind;
import org.seedbed.onboarding.internal.workbook.SheetReport;
import org.seedbed.shared.time.BusinessClock;

/** One pass over one file: reads, decides and, unless it is a dry run, stores. Runs inside the import's transaction. */
final class ImportRun {

    private static final int CHUNK = 200;

    /** What one run needs to know of its import. */
    record Order(UUID parkId, UUID importId, Path file, boolean dryRun, BigDecimal operatedArea) {}

    private final Order order;
    private final RegisterWriter writer;
    private final Companies companies;
    private final ProblemLog problems;
    private final Progress progress;
    private final BusinessClock clock;
    private final Map<String, Map<Outcome, Integer>> outcomes = new HashMap<>();
    private final List<RegisterRow> chunk = new ArrayList<>(CHUNK);

    ImportRun(
            Order order,
            RegisterWriter writer,
            Companies companies,
            ProblemLog problems,
            Progress progress,
            BusinessClock clock) {
        this.order = order;
        this.writer = writer;
        this.companies = companies;
        this.problems = problems;
        this.progress = progress;
        this.clock = clock;
    }

    ImportResult run() {
        progress.enter(ImportPhase.READING, null);
        try (var workbook = RegisterWorkbook.open(order.file(), progress::passRow)) {
            var sheets = workbook.sheets();
            sheets.forEach(sheet -> sheet.problems().forEach(problems));
            var asOf = sheets.stream()
                    .map(SheetReport::asOf)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseGet(clock::today);
            progress.enter(ImportPhase.CHECKING, workbook.rowEstimate());
            var plan = new RegisterPlan(writer.load(order.parkId()), companies::byUscc, asOf, problems);
            workbook.forEachRow(row -> collect(plan, row));
            decide(plan);
            var summary = plan.summary(asOf);
            compareArea(sheets, summary.areaTotal());
            problems.flush();
            if (!order.dryRun()) {
                writer.store(order.parkId(), plan, asOf, progress);
            }
            progress.finish();
            return result(sheets, figures(summary, asOf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(RegisterPlan plan, RegisterRow row) {
        chunk.add(row);
        if (chunk.size() == CHUNK) {
            decide(plan);
        }
    }

    private void decide(RegisterPlan plan) {
        plan.prepare(chunk);
        for (var row : chunk) {
            outcomes.computeIfAbsent(row.head().sheet(), sheet -> new EnumMap<>(Outcome.class))
                    .merge(plan.take(row), 1, Integer::sum);
        }
        progress.advance(chunk.size());
        chunk.clear();
    }

    /** The sum tells whether a room was forgotten or typed wrong; the officer decides which. */
    private void compareArea(List<SheetReport> sheets, BigDecimal sum) {
        sheets.stream()
                .filter(sheet -> sheet.kind() == SheetKind.UNITS && sheet.readable())
                .filter(sheet -> sum.compareTo(order.operatedArea()) != 0)
                .findFirst()
                .ifPresent(sheet -> problems.accept(new Problem(
                        sheet.name(),
                        Objects.requireNonNullElse(sheet.headerRow(), 1),
                        null,
                        null,
                        null,
                        ProblemCode.AREA_SUM_DIFFERS,
                        Severity.WARNING,
                        null,
                        Map.of(
                                "sum", sum.toPlainString(),
                                "operated", order.operatedArea().toPlainString()))));
    }

    private ImportResult result(List<SheetReport> sheets, ImportFigures figures) {
        var results = sheets.stream().map(this::sheet).toList();
        return new ImportResult(
                results.stream().anyMatch(s -> s.created() + s.updated() > 0),
                problems.errors(),
                problems.warnings(),
                results,
                figures);
    }

    private SheetResult sheet(SheetReport sheet) {
        var counts = outcomes.getOrDefault(sheet.name(), Map.of());
        return new SheetResult(
                sheet.name(),
                sheet.kind(),
                sheet.headerRow(),
                sheet.columns().stream()
                        .map(c -> new ColumnResult(
                                c.letter(),
                                c.header(),
                                c.field() == null ? null : c.field().label()))
                        .toList(),
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.getOrDefault(Outcome.CREATED, 0),
                counts.getOrDefault(Outcome.UPDATED, 0),
                counts.getOrDefault(Outcome.UNCHANGED, 0),
                counts.getOrDefault(Outcome.REFUSED, 0));
    }

    private static ImportFigures figures(RegisterPlan.Summary s, LocalDate asOf) {
        return new ImportFigures(
                s.units(),
                s.areaTotal(),
                s.offices(),
                s.officeArea(),
                s.tenantRows(),
                s.mentors(),
                s.teams(),
                s.stages().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> new StageFigure(e.getKey(), e.getValue()))
                        .toList(),
                s.occupiedOffices(),
                s.occupiedOfficeArea(),
                asOf);
    }
}
