package org.seedbed.tenancy.internal.exit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.park.Parks;
import org.seedbed.shared.document.Documents;
import org.seedbed.shared.files.Downloads;
import org.seedbed.tenancy.internal.exit.ExitSheetJson.ExitSheetLineView;
import org.seedbed.tenancy.internal.exit.ExitSheetPaper.Line;

/** Makes the hand-over sheet: equal sheets make equal papers. */
@ApplicationScoped
class ExitSheetPapers {

    private final ExitSheetRows rows;
    private final Parks parks;
    private final Documents documents;

    ExitSheetPapers(ExitSheetRows rows, Parks parks, Documents documents) {
        this.rows = rows;
        this.parks = parks;
        this.documents = documents;
    }

    /** To fill in by hand where it says nothing yet. */
    @Transactional
    RestResponse<InputStream> download(Supplier<ExitCase> which) {
        var exit = which.get();
        var dated = exit.sheetAt() == null ? exit.openedAt() : exit.sheetAt();
        var made = documents.make(ExitSheetPaper.TEMPLATE, paper(exit), dated);
        return Downloads.of(new ByteArrayInputStream(made.content()), "退出交接单-" + exit.number() + ".pdf");
    }

    private ExitSheetPaper paper(ExitCase exit) {
        var operator = parks.operator(exit.parkId());
        var sheet = rows.view(exit);
        var confirmed = sheet.confirmedHow() == ExitConfirmedHow.APP ? "企业负责人已在系统中确认" : "";
        return new ExitSheetPaper(
                exit.number(),
                parks.name(exit.parkId()),
                operator.name(),
                exit.companyName(),
                exit.trigger().zh(),
                day(exit.lastDay()),
                sheet.lines().stream().map(ExitSheetPapers::line).toList(),
                confirmed,
                sheet.unfilled() == 0 && sheet.hash() != null ? ExitSheetPaper.code(sheet.hash()) : "");
    }

    private static Line line(ExitSheetLineView line) {
        return new Line(
                line.place(),
                line.kind().zh(),
                line.label(),
                number(line.expected()),
                line.reading() == null ? number(line.counted()) : line.reading().toPlainString(),
                line.condition() == null ? "" : line.condition().zh(),
                line.remark() == null ? "" : line.remark());
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
