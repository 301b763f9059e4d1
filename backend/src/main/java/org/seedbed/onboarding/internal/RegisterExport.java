package org.seedbed.onboarding.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.onboarding.internal.workbook.Field;
import org.seedbed.onboarding.internal.workbook.RegisterLayout;
import org.seedbed.park.Parks;
import org.seedbed.shared.sheet.ListExports;
import org.seedbed.shared.sheet.ListExports.Title;
import org.seedbed.shared.sheet.SheetBook;
import org.seedbed.shared.sheet.SheetFile;
import org.seedbed.shared.sheet.SheetRows;
import org.seedbed.shared.text.Words;
import org.seedbed.shared.time.BusinessClock;

/** The register given back in the layout that the import reads, and that layout empty. */
@ApplicationScoped
class RegisterExport {

    /** Rows of an empty sheet that offer their choices. */
    private static final int PREPARED = 500;

    private static final List<String> HELP = List.of(
            "一、三张表（房源台账、入驻企业台账、导师台账）可以只填其中几张；表名、列的先后可以改，表头文字请保留。",
            "二、房源台账：楼栋、楼层、房号、类型、建筑面积必填；地下层填负数；工位区还要填工位数。",
            "三、入驻企业台账：一行是一家企业的一份租赁。同时租几间房，房号用“、”隔开；另有租赁的另起一行。还没租房的，房号和租赁日期留空。",
            "四、企业须填统一社会信用代码；没有代码的创业团队，主体类型填“创业团队”。",
            "五、日期写成 2026-11-01 这样；租赁截止日和聘期止填最后一天。",
            "六、租金单价默认：按房间租的为元/㎡·月，按工位租的为元/个·月；与此不同的，请在格内写明，如“35元/㎡·月”。",
            "七、创业者类型可填几类，用“、”隔开，指负责人本人。",
            "八、要说明台账截止到哪一天，在表头上方写“截至2026年11月1日”。",
            "九、再次导入时，空格不会清除系统里已有的内容。");

    private final RegisterWriter register;
    private final Parks parks;
    private final ListExports exports;
    private final Trail trail;
    private final BusinessClock clock;

    RegisterExport(RegisterWriter register, Parks parks, ListExports exports, Trail trail, BusinessClock clock) {
        this.register = register;
        this.parks = parks;
        this.exports = exports;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The park's register as of today. It tells names and telephone numbers in clear, so it needs what those need.
     *
     * @throws org.seedbed.shared.problem.ProblemException access.denied
     */
    @Transactional
    SheetFile write(Actor actor, UUID parkId) {
        actor.requireInPark(
                parkId, Permission.EXPORT_RUN, Permission.PERSONAL_READ, Permission.LEASE_READ, Permission.MENTOR_READ);
        var name = parks.name(parkId);
        var today = clock.today();
        var rows = new RegisterRows(register.load(parkId), today);
        var asOf = "截至%d年%d月%d日".formatted(today.getYear(), today.getMonthValue(), today.getDayOfMonth());
        var title = new Title("register", new Words("台账", "Register"), name);
        var file = exports.file(title, Locale.CHINESE, book -> {
            int written = sheet(book, RegisterLayout.UNITS, name, asOf, rows.units());
            written += sheet(book, RegisterLayout.TENANTS, name, asOf, rows.tenants());
            written += sheet(book, RegisterLayout.MENTORS, name, asOf, rows.mentors());
            help(book);
            return written;
        });
        trail.record(Change.of(Action.REGISTER_EXPORTED, SubjectType.EXPORT, null)
                .park(parkId)
                .label("register")
                .after(Facts.of("rows", file.rows())));
        return file;
    }

    /** The layout without rows, the same for every park. */
    SheetFile template() {
        return exports.file(
                new Title("register-template", new Words("台账模板", "Register template"), ""), Locale.CHINESE, book -> {
                    for (var layout : RegisterLayout.values()) {
                        sheet(book, layout, "", "", List.of());
                    }
                    help(book);
                    return 0;
                });
    }

    private static int sheet(
            SheetBook book, RegisterLayout layout, String park, String asOf, List<Map<Field, Object>> rows) {
        var sheet = book.sheet(layout.sheet());
        sheet.title((park + " " + layout.sheet()).strip());
        if (!asOf.isEmpty()) {
            sheet.note(asOf);
        }
        var columns = layout.columns();
        sheet.header(columns.stream().map(RegisterLayout.Column::header).toList());
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).choices().isEmpty()) {
                sheet.choices(i, columns.get(i).choices(), rows.size() + PREPARED);
            }
        }
        for (var row : rows) {
            sheet.row(columns.stream().map(column -> row.get(column.field())).toList());
        }
        return rows.size();
    }

    private static void help(SheetBook book) {
        SheetRows sheet = book.sheet("填写说明");
        sheet.width(0, 110);
        sheet.title("填写说明");
        HELP.forEach(sheet::note);
    }
}
