package org.seedbed.billing.internal.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.billing.internal.report.ReportPaper.Cell;
import org.seedbed.billing.internal.report.ReportPaper.Column;
import org.seedbed.billing.internal.report.ReportPaper.Line;
import org.seedbed.identity.Actor;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Permission;
import org.seedbed.park.ParkLists;
import org.seedbed.park.ParkLists.Kind;
import org.seedbed.park.ParkLists.Wish;
import org.seedbed.park.Parks;
import org.seedbed.shared.document.Documents;
import org.seedbed.shared.files.Downloads;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.sheet.ListColumn;
import org.seedbed.shared.time.BusinessClock;

/** Reports as workbook and as paper: the same rows in the same columns, and a row of the trail for each. */
@ApplicationScoped
class ReportFiles {

    static final int MOST_LINES = 2000;

    private final CurrentActor actor;
    private final ParkLists lists;
    private final Parks parks;
    private final Documents documents;
    private final BusinessClock clock;
    private final Trail trail;

    ReportFiles(
            CurrentActor actor, ParkLists lists, Parks parks, Documents documents, BusinessClock clock, Trail trail) {
        this.actor = actor;
        this.lists = lists;
        this.parks = parks;
        this.documents = documents;
        this.clock = clock;
        this.trail = trail;
    }

    /**
     * What a report says besides its rows.
     *
     * @param period what it speaks of, in the words of a paper
     * @param filter the same for the trail
     */
    record Content<T extends ReportRow>(String period, Facts filter, List<T> rows, List<String> notes) {}

    /** As a workbook. Columns in the order they were chosen in; all where none was. */
    <T extends ReportRow> RestResponse<InputStream> sheet(
            UUID parkId, Kind<T> kind, Content<T> content, List<? extends ListColumn<T>> columns, Locale language) {
        var wish = new Wish<T>(null, columns, language, content.filter());
        return lists.file(
                        actor.get(), parkId, kind, wish, taker -> content.rows().forEach(taker))
                .response();
    }

    /**
     * On paper, in Chinese.
     *
     * @throws org.seedbed.shared.problem.ProblemException report.paper-too-long, document.character-missing
     */
    @Transactional
    <T extends ReportRow> RestResponse<InputStream> paper(UUID parkId, Kind<T> kind, Content<T> content) {
        var by = actor.get();
        by.requireInPark(parkId, Permission.EXPORT_RUN, kind.read());
        if (content.rows().size() > MOST_LINES) {
            throw ReportErrors.PAPER_TOO_LONG.raise("max", MOST_LINES);
        }
        var park = parks.name(parkId);
        var title = kind.name().zh();
        // Dated by the day it says, so that the same report of a day is the same file.
        var dated = clock.today().atStartOfDay(BusinessClock.PARK_ZONE).toInstant();
        var made = documents.make(ReportPaper.template(title), paper(by, park, kind, content), dated);
        trail.record(Change.of(Action.LIST_EXPORTED, SubjectType.EXPORT, null)
                .park(parkId)
                .label(kind.key())
                .after(content.filter().and("rows", content.rows().size()).and("template", made.template())));
        var name = park + "-" + title + "-" + clock.today() + ".pdf";
        return Downloads.of(new ByteArrayInputStream(made.content()), name);
    }

    private <T extends ReportRow> ReportPaper paper(Actor by, String park, Kind<T> kind, Content<T> content) {
        var rows = content.rows().stream()
                .map(row -> new Line(
                        row.sum(),
                        kind.columns().stream().map(column -> cell(column, row)).toList()))
                .toList();
        var columns = new ArrayList<Column>();
        for (int i = 0; i < kind.columns().size(); i++) {
            int at = i;
            var figures = rows.stream().anyMatch(row -> row.cells().get(at).figure());
            columns.add(new Column(kind.columns().get(i).zh(), figures));
        }
        return new ReportPaper(
                kind.name().zh(),
                park,
                content.period(),
                by.displayName(),
                clock.today().toString(),
                columns,
                rows,
                content.notes());
    }

    private static <T> Cell cell(ListColumn<T> column, T row) {
        var value = column.shape().content().of(row, Locale.CHINESE);
        return new Cell(text(value), value instanceof Money || value instanceof Number);
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Money money -> grouped("#,##0.00", money.amount());
            case BigDecimal number -> grouped("#,##0.######", number);
            default -> value.toString();
        };
    }

    private static String grouped(String form, BigDecimal number) {
        return new DecimalFormat(form, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
