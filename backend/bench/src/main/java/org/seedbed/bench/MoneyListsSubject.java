package org.seedbed.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** First pages of every list of money in a park that has billed for fifty months. */
final class MoneyListsSubject extends LoadSubject {
    private static final int SIZE = 100_000;
    private static final int MONTHS = 50;
    private static final int AIM = 150;
    private static final String LATER = "&page=20";

    @Override
    public String name() {
        return "money-lists";
    }

    @Override
    public String title() {
        return "first pages of all lists of money; bills of one park over fifty months, each paid from a line of a bank statement";
    }

    @Override
    public int usualSize() {
        return SIZE;
    }

    @Override
    Scene seed(Seeding seeding, int size) {
        var billing = new BillingSeed(seeding);
        var park = billing.write(1, Math.max(1, size / MONTHS)).getFirst();
        var user = billing.finance(List.of(park));
        for (var statement : script().split(";\n\n", 0)) {
            seeding.execute(statement.replace(":by", user.id().toString()));
        }
        return new Scene(user, variants(park, seeding));
    }

    private static String script() {
        try (var in = Objects.requireNonNull(MoneyListsSubject.class.getResourceAsStream("money.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BenchFailure("无法读取 / Cannot read money.sql", e);
        }
    }

    private static List<Variant> variants(UUID park, Seeding seeding) {
        var base = "/api/v1/parks/" + park;
        var tenant = seeding.texts("select min(id::text) from tenant where park_id = '" + park + "'")
                .getFirst();
        var bill = seeding.texts("select min(id::text) from bill where park_id = '" + park + "'")
                .getFirst();
        var run = seeding.texts("select id from bill_run where park_id = '" + park + "' order by month desc limit 1")
                .getFirst();
        var meter = seeding.texts("select min(id::text) from meter where park_id = '" + park + "'")
                .getFirst();
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var year = "from=" + YearMonth.from(today).minusMonths(11) + "&to=" + YearMonth.from(today);
        var ledger = "from=" + today.minusYears(1).withDayOfMonth(1) + "&to=" + today;
        return List.of(
                page("bills", base + "/bills"),
                page("bills, by amount, page 20", base + "/bills?sort=payable,desc" + LATER),
                page("bills of a name", base + "/bills" + Query.of("?q=", "云龙")),
                page("bill", base + "/bills/" + bill),
                page("runs", base + "/bill-runs"),
                page("tenants of a run", base + "/bill-runs/" + run + "/tenants"),
                page("payments", base + "/payments"),
                page("payments of a voucher", base + "/payments?q=V-4711"),
                page("payments, by number", base + "/payments?sort=number,desc"),
                page("account", base + "/tenants/" + tenant + "/account"),
                page("statement", base + "/tenants/" + tenant + "/statement"),
                page("arrears", base + "/arrears"),
                page("arrears of a past day", base + "/arrears?asOf=" + today.minusMonths(7)),
                page("bank statements", base + "/bank-imports"),
                page("bank lines", base + "/bank-lines?state=CONFIRMED"),
                page("open bank lines with proposals", base + "/bank-lines?state=OPEN"),
                page("reminders", base + "/dunning"),
                page("late fees", base + "/late-fees"),
                page("single charges", base + "/charge-entries"),
                page("meters", base + "/meters"),
                page("readings of a meter", base + "/meters/" + meter),
                page("meter sheet", base + "/meter-sheet?day=" + today.withDayOfMonth(1)),
                page("tariffs", base + "/tariffs"),
                page("waivers", base + "/waivers"),
                page("waivers in force", base + "/waivers?state=ACTIVE"),
                page("budgets", base + "/waiver-budgets"),
                page("ledger by policy", base + "/waiver-ledger?by=POLICY&" + ledger),
                page("ledger by company", base + "/waiver-ledger?by=COMPANY&" + ledger),
                page("lines of the ledger", base + "/waiver-ledger/lines?" + ledger),
                page("collection", base + "/billing-reports/collection?" + year),
                page("exemption", base + "/billing-reports/exemption?" + year),
                page("rent roll", base + "/billing-reports/rent-roll"),
                page("lines of a month", base + "/billing-reports/lines?month=" + YearMonth.from(today)));
    }

    private static Variant page(String name, String path) {
        return Variant.of(name, path).aiming(AIM);
    }
}
