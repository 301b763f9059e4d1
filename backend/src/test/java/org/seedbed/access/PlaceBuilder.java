package org.seedbed.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.seedbed.testing.World.as;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.Applying;
import org.seedbed.testing.Bills;
import org.seedbed.testing.Person;
import org.seedbed.testing.Signing;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** Fills a park through its API, so that whatever an operation's path may name exists in it. */
public final class PlaceBuilder {

    private static final String FIRST_DAY = "2026-01-01";
    private static final String DAY_AFTER = "2030-01-01";

    private final Database database;
    private final Person keeper;
    private final Person mentor;
    private final Person checker;
    private final Person approver;
    private final Person judge;
    private final Person finance;
    private final Map<String, UUID> ids = new HashMap<>();

    private PlaceBuilder(World world, Database database) {
        this.database = database;
        ids.put("parkId", world.park());
        keeper = world.with(Role.OPERATOR, ids.get("parkId"));
        mentor = world.with(Role.MENTOR);
        checker = world.with(Role.CHECKER, ids.get("parkId"));
        approver = world.with(Role.APPROVER, ids.get("parkId"));
        judge = world.with(Role.JUDGE);
        finance = world.with(Role.FINANCE, ids.get("parkId"));
    }

    public static Place build(World world, Database database) {
        var builder = new PlaceBuilder(world, database);
        builder.space();
        builder.people();
        builder.terms();
        builder.importRun();
        builder.team();
        builder.view();
        builder.privacy();
        builder.policy();
        builder.notice();
        builder.admission();
        builder.agreement();
        builder.charges();
        builder.billing();
        builder.money();
        builder.bankStatement();
        builder.waiver();
        builder.readiness();
        builder.exit();
        builder.report();
        builder.graduation();
        builder.facility();
        builder.session();
        return new Place(Map.copyOf(builder.ids), builder.keeper, builder.mentor, builder.judge);
    }

    private void space() {
        create("partnerId", "partners", Map.of("name", "合作单位（示例）", "role", "运营"));
        var path = "/api/v1/parks/" + ids.get("parkId") + "/buildings";
        var building = as(keeper)
                .body(Map.of("code", "A", "name", "A座（示例）", "floors", List.of(3)))
                .post(path)
                .then()
                .statusCode(201)
                .extract();
        ids.put("buildingId", UUID.fromString(building.path("id")));
        ids.put("floorId", UUID.fromString(building.path("floors[0].id")));
        var unit = Map.of("floorId", ids.get("floorId"), "number", "B101", "kind", "OFFICE", "area", "128.00");
        create("unitId", "units", unit);
        priceList();
    }

    private void priceList() {
        create("priceListId", "price-lists", Map.of("name", "价目表（示例）", "effectiveOn", DAY_AFTER, "source", "EMPTY"));
        ids.put("fromVersionId", ids.get("priceListId"));
        ids.put("againstId", ids.get("priceListId"));
    }

    private void people() {
        create("companyId", "companies", Map.of("kind", "TEAM", "name", Unique.name("创业团队（示例）")));
        var company = "companies/" + ids.get("companyId");
        create(
                "qualificationId",
                company + "/qualifications",
                Map.of("kind", "AWARD", "title", "奖项（示例）", "issuedOn", "2026-01-01"));
        database.execute(Sql.of("""
                insert into qualification_file
                    (park_id, qualification_id, file_name, media_type, size, sha256, content, uploaded_at)
                values (?, ?, 'evidence.pdf', 'application/pdf', 5, '\\x00', '%PDF-', now())""", ids.get("parkId"), ids.get("qualificationId")));
        create(
                "countId",
                company + "/employment-counts",
                Map.of("asOf", FIRST_DAY, "total", 3, "subCounts", List.of()));
        figures(company);
        create("founderId", company + "/founders", Map.of("name", "创始人（示例）", "categories", List.of()));
        create(
                "mentorId",
                "mentors",
                Map.of("name", "导师（示例）", "fields", List.of(), "email", mentor.subject() + "@example.com"));
    }

    private void figures(String company) {
        String paper = as(keeper)
                .contentType("multipart/form-data")
                .multiPart("file", "tax.pdf", "%PDF-1.7 tax".getBytes(UTF_8), "application/pdf")
                .post("/api/v1/parks/{park}/" + company + "/figures/files", ids.get("parkId"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        ids.put("companyFigureFileId", UUID.fromString(paper));
        create(
                "companyFigureId",
                company + "/figures/records",
                Map.of(
                        "metric",
                        "REVENUE",
                        "period",
                        Map.of("kind", "YEAR", "from", "2024-01-01"),
                        "value",
                        "100.00",
                        "confirmed",
                        false));
    }

    private void terms() {
        create("tenantId", "tenants", Map.of("companyId", ids.get("companyId"), "from", FIRST_DAY, "stage", "NURSERY"));
        var units = List.of(Map.of("unitId", ids.get("unitId")));
        create(
                "leaseId",
                "leases",
                Map.of("tenantId", ids.get("tenantId"), "units", units, "from", FIRST_DAY, "to", DAY_AFTER));
        create(
                "linkId",
                "mentors/" + ids.get("mentorId") + "/links",
                Map.of("tenantId", ids.get("tenantId"), "from", FIRST_DAY));
        create(
                "mentorConflictId",
                "mentors/" + ids.get("mentorId") + "/conflicts",
                Map.of("companyId", ids.get("companyId"), "reason", "示例", "from", FIRST_DAY));
    }

    /** The mentor's: a view is its owner's alone. */
    private void view() {
        String id = as(mentor)
                .body(Map.of("list", "TENANTS", "name", "视图", "search", "", "columns", List.of(), "preferred", false))
                .post("/api/v1/me/views")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        ids.put("viewId", UUID.fromString(id));
        String feed = as(mentor)
                .body(Map.of("kind", "PERSON"))
                .post("/api/v1/me/calendar-feeds/renewal")
                .then()
                .statusCode(200)
                .extract()
                .path("feed.id");
        ids.put("feedId", UUID.fromString(feed));
        ids.put("token", UUID.randomUUID());
        // Nobody who knocks was told anything: the door answers before the message is looked for.
        ids.put("messageId", UUID.randomUUID());
    }

    /** Written as a finished run leaves it: a real one is a background job. */
    private void importRun() {
        ids.put("importId", UUID.randomUUID());
        database.execute(Sql.of("""
                insert into register_import (park_id, id, file_name, dry_run, status, started_by, started_at, finished_at)
                values (?, ?, '登记表（示例）.xlsx', true, 'CANCELLED', ?, now(), now())""", ids.get("parkId"), ids.get("importId"), keeper.userId()));
        database.execute(Sql.of("""
                insert into register_progress (park_id, import_id, phase, done, heartbeat_at)
                values (?, ?, 'FINISHED', 0, now())""", ids.get("parkId"), ids.get("importId")));
    }

    private void readiness() {
        create("parkFactId", "facts", Map.of("fact", "STAFF_TOTAL", "asOf", FIRST_DAY, "value", "10"));
        var park = "/api/v1/parks/" + ids.get("parkId");
        String shown = as(keeper)
                .contentType("multipart/form-data")
                .multiPart("file", "file.pdf", "%PDF-1.7".getBytes(UTF_8))
                .post(park + "/facts/" + ids.get("parkFactId") + "/file")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        ids.put("parkFactId", UUID.fromString(shown));
        var sql = Sql.of("select id from policy where kind = 'RECOGNITION' and park_id is null limit 1");
        String kept = as(keeper)
                .body(Map.of(
                        "policyId", database.first(sql, row -> row.uuid("id")).orElseThrow()))
                .post(park + "/readiness/snapshots")
                .then()
                .statusCode(201)
                .extract()
                .path("summary.id");
        ids.put("readinessSnapshotId", UUID.fromString(kept));
        statutory(park);
    }

    private void statutory(String park) {
        var form = Sql.of("select id from statutory_form where code = 'torch-incubator' and number = 1");
        String drafted = as(keeper)
                .body(Map.of(
                        "formId", database.first(form, row -> row.uuid("id")).orElseThrow(), "from", "2025-01-01"))
                .post(park + "/statutory-filings")
                .then()
                .statusCode(201)
                .extract()
                .path("filing.id");
        ids.put("statutoryFilingId", UUID.fromString(drafted));
    }

    private void team() {
        create("invitationId", "invitations", Map.of("email", UUID.randomUUID() + "@example.com", "role", "RECEPTION"));
        // Of the company: its owner sees it, its staff do not.
        database.execute(Sql.of("""
                insert into invitation (id, scope, role, company_id, email, state, invited_at, expires_at)
                values (gen_random_uuid(), 'COMPANY', 'STAFF', ?, ?, 'OPEN', now(), now() + interval '7 days')""", ids.get("companyId"), UUID.randomUUID() + "@example.com"));
        ids.put("userId", keeper.userId());
        var sql = Sql.of("select id from membership where user_id = ?", keeper.userId());
        ids.put("membershipId", database.first(sql, row -> row.uuid("id")).orElseThrow());
    }

    private void privacy() {
        ids.put("holdId", UUID.randomUUID());
        ids.put("subjectId", ids.get("founderId"));
        ids.put("requestId", UUID.randomUUID());
        database.execute(Sql.of("""
                insert into legal_hold (park_id, id, subject_type, subject_id, label, reason, placed_by, placed_at)
                values (?, ?, 'USER', ?, '示例', '示例冻结理由', ?, now())""", ids.get("parkId"), ids.get("holdId"), mentor.userId(), keeper.userId()));
        database.execute(Sql.of("""
                insert into privacy_request
                    (park_id, id, version, user_id, user_name, kind, status, details, filed_at, due_on, outcome)
                values (?, ?, 0, ?, '示例', 'CORRECTION', 'OPEN', '示例申请', now(), date '2026-12-01', '{}')""", ids.get("parkId"), ids.get("requestId"), keeper.userId()));
    }

    private void policy() {
        var policy = as(keeper)
                .body(Map.of("kind", "INCUBATEE", "name", "在孵条件（示例）", "effectiveFrom", FIRST_DAY))
                .post("/api/v1/parks/" + ids.get("parkId") + "/policies")
                .then()
                .statusCode(201)
                .extract();
        ids.put("policyId", UUID.fromString(policy.path("id")));
        ids.put("versionId", UUID.fromString(policy.path("versions[0].id")));
    }

    /** Posted with its paper, and an objection in the middle of its way, written as it would stand. */
    private void notice() {
        var notices = "/api/v1/parks/" + ids.get("parkId") + "/notices";
        var lines = List.of(Map.of("label", "事项", "value", "示例", "kind", "TEXT"));
        String notice = as(keeper)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "kind", "GENERAL", "title", "公示（示例）", "lines", lines, "workingDays", 5, "contact", "园区办公室（示例）"))
                .post(notices)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(approver)
                .header("If-Match", "\"0\"")
                .post(notices + "/" + notice + "/post")
                .then()
                .statusCode(200);
        ids.put("noticeId", UUID.fromString(notice));
        ids.put("objectionId", UUID.randomUUID());
        database.execute(
                Sql.of("""
                insert into objection (park_id, id, notice_id, version, state, text, text_hash, named, receipt_hash,
                    filed_at, due_on, calendar_complete)
                values (?, ?, ?, 0, 'INVESTIGATING', '示例异议', '0', false, ?, now(), date '2099-01-12', true)""", ids.get("parkId"), ids.get("objectionId"), ids.get("noticeId"), ids.get("objectionId")));
    }

    private void admission() {
        var applying = new Applying(ids.get("parkId"), keeper);
        var call = applying.call("NURSERY", Applying.delivered(database, "nursery-default"));
        var application = applying.submitted(call, Applying.team());
        ids.put("callId", call);
        ids.put("applicationId", application.id());
        ids.put("paperId", UUID.fromString(Applying.read(application).extract().path("papers[0].id")));
        review();
    }

    /** A review that has begun, and a judge who is asked. */
    private void review() {
        ids.put("placeId", UUID.randomUUID());
        ids.put("reviewerId", judge.userId());
        database.execute(Sql.of(
                "update membership set via_park_id = ? where user_id = ? and role = 'JUDGE'",
                ids.get("parkId"),
                judge.userId()));
        var review = UUID.randomUUID();
        database.execute(Sql.of("""
                insert into admission_review (park_id, id, application_id, round, criteria, reviewers_min, pass_score,
                    opened_at, begun_at, due_on, calendar_complete)
                values (?, ?, ?, 1, '[{"code":"TEAM","weight":100,"textZh":"团队","textEn":"Team"}]', 3, 60, now(), now(),
                    date '2099-01-12', true)""", ids.get("parkId"), review, ids.get("applicationId")));
        database.execute(Sql.of(
                """
                insert into admission_reviewer (park_id, id, version, review_id, application_id, reviewer_id, assigned_by,
                    assigned_at)
                values (?, ?, 0, ?, ?, ?, ?, now())""",
                ids.get("parkId"),
                ids.get("placeId"),
                review,
                ids.get("applicationId"),
                judge.userId(),
                keeper.userId()));
    }

    /** Signed, of another unit than the lease that was recorded by itself. */
    private void agreement() {
        ids.put("admissionPolicyId", ownPolicy("nursery-default"));
        ids.put("termsPolicyId", ownPolicy("lease-terms-template"));
        var unit = ids.get("unitId");
        create(
                "unitId",
                "units",
                Map.of("floorId", ids.get("floorId"), "number", "B102", "kind", "OFFICE", "area", "60.00"));
        var signing = new Signing(ids.get("parkId"), keeper, checker, approver);
        var content = Signing.content(ids.get("termsPolicyId"), ids.get("unitId"), FIRST_DAY, DAY_AFTER);
        var agreement = signing.draft(ids.get("tenantId"), ids.get("admissionPolicyId"), content);
        signing.sign(agreement);
        ids.put("unitId", unit);
        ids.put("agreementId", agreement);
        ids.put("renewsId", agreement);
        ids.put("agreementFileId", signing.file(agreement, "SIGNED_LEASE"));
        var tomorrow = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1).toString();
        create(
                "supplementId",
                "agreements/" + agreement + "/supplements",
                Map.of("effectiveOn", tomorrow, "reason", "缩短租期（示例）", "to", "2029-01-01"));
    }

    /** What charges rest on besides what is let. */
    private void charges() {
        create(
                "tariffId",
                "tariffs",
                Map.of("fee", "ELECTRICITY", "basis", "USAGE", "unitPrice", "0.85", "from", FIRST_DAY));
        var entry = new HashMap<String, Object>(Map.of("tenantId", ids.get("tenantId"), "fee", "ONE_OFF"));
        entry.putAll(Map.of("label", "换锁（示例）", "from", FIRST_DAY, "quantity", "1", "unitPrice", "50.00"));
        create("chargeEntryId", "charge-entries", entry);
        var meter = new HashMap<String, Object>(Map.of("number", "D-1", "fee", "ELECTRICITY", "shared", false));
        meter.put("places", List.of(Map.of("unitId", ids.get("unitId"))));
        meter.put("installedOn", FIRST_DAY);
        meter.put("device", Map.of("number", "2026-1", "multiplier", "1", "firstValue", "0"));
        create("meterId", "meters", meter);
        var reading = Sql.of("select id from meter_reading where meter_id = ?", ids.get("meterId"));
        ids.put("meterReadingId", database.first(reading, row -> row.uuid("id")).orElseThrow());
    }

    /** A bill of which something is open, and a payment with something left. */
    private void money() {
        ids.put(
                "billId",
                new Bills(database).rent(ids.get("parkId"), ids.get("tenantId"), "ZD-示例", FIRST_DAY, "3600.00"));
        ids.put("paymentId", UUID.randomUUID());
        database.execute(Sql.of(
                """
                insert into payment (park_id, id, tenant_id, company_id, kind, series, year, serial, received_on, method,
                    amount, voucher_number, recorded_by, recorded_at)
                values (?, ?, ?, ?, 'PAYMENT', 'SK', 1999, 1, date '2026-01-05', 'CASH', 9000, '示例', ?, now())""",
                ids.get("parkId"),
                ids.get("paymentId"),
                ids.get("tenantId"),
                ids.get("companyId"),
                keeper.userId()));
        database.execute(Sql.of(
                "insert into payment_balance (park_id, payment_id, tenant_id, amount) values (?, ?, ?, 9000)",
                ids.get("parkId"),
                ids.get("paymentId"),
                ids.get("tenantId")));
        database.execute(Sql.of("""
                insert into settlement (park_id, id, tenant_id, payment_id, bill_id, amount, settled_at)
                values (?, gen_random_uuid(), ?, ?, ?, 100, now())""", ids.get("parkId"), ids.get("tenantId"), ids.get("paymentId"), ids.get("billId")));
    }

    /** A run as it stands once it is issued: a real one is a background job. */
    private void billing() {
        ids.put("billRunId", UUID.randomUUID());
        ids.put("runId", ids.get("billRunId"));
        database.execute(Sql.of("""
                insert into bill_run (park_id, id, version, month, seq, state, as_of, preview, tenants, position, bills,
                    credits, charged, credited, waived, started_by, started_at, issue_by, issue_at, issued_on, ended_at)
                values (?, ?, 1, date '2026-01-01', 1, 'ISSUED', date '2026-01-01', 1, 1, 1, 1, 0, 100, 0, 0, ?, now(), ?,
                    now(), date '2026-01-01', now())""", ids.get("parkId"), ids.get("billRunId"), keeper.userId(), keeper.userId()));
        database.execute(
                Sql.of("""
                insert into bill_run_item (park_id, run_id, preview, position, tenant_id, company_id, bills, charged, hash)
                values (?, ?, 1, 1, ?, ?, 1, 100, '0')""", ids.get("parkId"), ids.get("billRunId"), ids.get("tenantId"), ids.get("companyId")));
    }

    /** A statement with a line nobody has decided on, and a letter that was sent. */
    private void bankStatement() {
        var path = "/api/v1/parks/" + ids.get("parkId");
        var statement = "交易日期,收入金额,对方户名\n2026-01-05,5000.00,付款人（示例）\n";
        String bankImport = as(finance)
                .contentType("multipart/form-data")
                .multiPart("file", "statement.csv", statement.getBytes(UTF_8))
                .post(path + "/bank-imports")
                .then()
                .statusCode(201)
                .extract()
                .path("bankImport.id");
        ids.put("bankImportId", UUID.fromString(bankImport));
        String line = as(finance)
                .queryParam("bankImportId", bankImport)
                .get(path + "/bank-lines")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        ids.put("bankLineId", UUID.fromString(line));
        String letter = as(finance)
                .body(Map.of("tenantId", ids.get("tenantId"), "step", 1, "sentHow", "当面送达"))
                .post(path + "/dunning")
                .then()
                .statusCode(201)
                .extract()
                .path("last.id");
        ids.put("dunningNoticeId", UUID.fromString(letter));
    }

    /** A request that is being written, with a paper, and a budget for it. */
    private void waiver() {
        var from = Map.of("from", FIRST_DAY, "to", DAY_AFTER);
        var request = new HashMap<String, Object>(from);
        request.putAll(Map.of(
                "tenantId", ids.get("tenantId"),
                "policyId", ownPolicy("waiver-xz-demo-100-50-30"),
                "reason", "初创企业（示例）"));
        create("waiverId", "waivers", request);
        ids.put("waiverBudgetId", UUID.randomUUID());
        ids.put("budgetId", ids.get("waiverBudgetId"));
        database.execute(Sql.of("""
                insert into waiver_budget (park_id, id, version, payer, name, from_on, to_on, amount, created_by, created_at)
                values (?, ?, 0, 'UNION', '减免专项（示例）', date '2026-01-01', date '2030-01-01', 100000, ?, now())""", ids.get("parkId"), ids.get("budgetId"), keeper.userId()));
        String file = as(keeper)
                .header("If-Match", "\"0\"")
                .contentType("multipart/form-data")
                .multiPart("file", "a.pdf", "%PDF-1.7 a".getBytes(UTF_8), "application/pdf")
                .post("/api/v1/parks/" + ids.get("parkId") + "/waivers/" + ids.get("waiverId") + "/files")
                .then()
                .statusCode(200)
                .extract()
                .path("files[0].id");
        ids.put("waiverFileId", UUID.fromString(file));
        database.execute(Sql.of("update waiver set version = 0 where id = ?", ids.get("waiverId")));
    }

    /** An exit that is being settled, with a photo of its sheet, and a follow-up as it comes after the end. */
    private void exit() {
        ids.put("exitCaseId", UUID.randomUUID());
        ids.put("exitSheetLineId", UUID.randomUUID());
        ids.put("exitFollowUpId", UUID.randomUUID());
        database.execute(Sql.of("""
                insert into exit_case (park_id, id, version, number, state, tenant_id, cause, own, reason,
                    last_day, opened_by, opened_at)
                values (?, ?, 0, 'TC-示例', 'SETTLING', ?, 'VOLUNTARY', false, '示例', date '2029-12-31', ?, now())""", ids.get("parkId"), ids.get("exitCaseId"), ids.get("tenantId"), keeper.userId()));
        database.execute(Sql.of("""
                insert into exit_sheet_line (park_id, id, exit_case_id, position, kind, place, label)
                values (?, ?, ?, 0, 'ROOM', 'B101', '墙面（示例）')""", ids.get("parkId"), ids.get("exitSheetLineId"), ids.get("exitCaseId")));
        database.execute(Sql.of("""
                insert into exit_follow_up (park_id, id, version, exit_case_id, months, due_on, state, tries)
                values (?, ?, 0, ?, 6, date '2030-06-30', 'DUE', 0)""", ids.get("parkId"), ids.get("exitFollowUpId"), ids.get("exitCaseId")));
        String file = as(keeper)
                .header("If-Match", "\"0\"")
                .contentType("multipart/form-data")
                .multiPart("file", "a.pdf", "%PDF-1.7 a".getBytes(UTF_8), "application/pdf")
                .post(
                        "/api/v1/parks/{park}/exits/{exit}/sheet/lines/{line}/photos",
                        ids.get("parkId"),
                        ids.get("exitCaseId"),
                        ids.get("exitSheetLineId"))
                .then()
                .statusCode(200)
                .extract()
                .path("files[0].id");
        ids.put("exitFileId", UUID.fromString(file));
        database.execute(Sql.of("update exit_case set version = 0 where id = ?", ids.get("exitCaseId")));
    }

    /** A round of a quarter, the team's report of it filed with a paper, and the park's own form. */
    private void report() {
        ids.put("formId", UUID.randomUUID());
        database.execute(Sql.of("""
                insert into report_form (park_id, id, version, code, kind, number, state, name, name_en, content, content_hash,
                    drafted_by, drafted_at, published_by, published_at)
                select ?, ?, 0, code, kind, 1, 'PUBLISHED', name, name_en, content, content_hash, ?, now(), ?, now()
                from report_form where park_id is null and code = 'team-progress'""", ids.get("parkId"), ids.get("formId"), keeper.userId(), checker.userId()));
        ids.put("teamFormId", ids.get("formId"));
        ids.put("fromId", ids.get("formId"));
        var form = ids.get("formId");
        create("reportFormId", "report-forms", Map.of("fromId", form, "name", "团队进展（示例）", "nameEn", "Progress"));
        var round = new HashMap<String, Object>(Map.of("kind", "QUARTER", "from", FIRST_DAY, "dueOn", "2099-01-01"));
        round.putAll(Map.of("formId", form, "teamFormId", form, "stages", List.of()));
        create("reportRoundId", "report-rounds", round);
        var path = "/api/v1/parks/" + ids.get("parkId");
        String report = as(keeper)
                .get(path + "/report-rounds/" + ids.get("reportRoundId") + "/reports")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        ids.put("reportId", UUID.fromString(report));
        var answers = Map.of("members", "3", "progress", "完成样机（示例）", "funds", "0");
        var reports = path + "/period-reports/" + report;
        var attached = as(keeper)
                .header("If-Match", "\"0\"")
                .contentType("multipart/form-data")
                .multiPart("file", "a.pdf", "%PDF-1.7 a".getBytes(UTF_8), "application/pdf")
                .post(reports + "/files?section=team")
                .then()
                .statusCode(200);
        ids.put("reportFileId", UUID.fromString(attached.extract().path("files[0].id")));
        as(keeper)
                .header("If-Match", "\"1\"")
                .body(Map.of("answers", answers, "notes", Map.of(), "confirmed", List.of()))
                .put(reports + "/answers")
                .then()
                .statusCode(200);
        var filed = as(keeper)
                .header("If-Match", "\"2\"")
                .post(reports + "/submission")
                .then()
                .statusCode(200);
        ids.put("reportRevisionId", UUID.fromString(filed.extract().path("revisions[0].id")));
    }

    /** Written as it stands before the decision, with a certificate beside it for whoever reads one. */
    private void graduation() {
        as(keeper)
                .header("If-Match", "\"0\"")
                .body(Map.of("stage", "GRADUATED", "policyId", Applying.delivered(database, "grad-national-2018")))
                .put("/api/v1/parks/" + ids.get("parkId") + "/stage-rules")
                .then()
                .statusCode(200);
        ids.put("graduationId", UUID.randomUUID());
        database.execute(Sql.of("""
                insert into graduation_review (park_id, id, version, state, tenant_id, entry_id, occasion, proposed_by,
                    proposed_at)
                select park_id, ?, 0, 'PROPOSED', tenant_id, id, 'OFFICER', ?, now()
                from stage_entry where park_id = ? and tenant_id = ?""", ids.get("graduationId"), keeper.userId(), ids.get("parkId"), ids.get("tenantId")));
        String evidence = as(keeper)
                .header("If-Match", "\"0\"")
                .contentType("multipart/form-data")
                .multiPart("metric", "QUALIFICATION")
                .multiPart("value", "HIGH_TECH")
                .multiPart("says", "GR202632000001（示例）")
                .multiPart("file", "a.pdf", "%PDF-1.7 a".getBytes(UTF_8), "application/pdf")
                .post("/api/v1/parks/" + ids.get("parkId") + "/graduations/" + ids.get("graduationId") + "/evidence")
                .then()
                .statusCode(200)
                .extract()
                .path("evidence[0].id");
        ids.put("evidenceId", UUID.fromString(evidence));
        database.execute(Sql.of("update graduation_review set version = 0 where id = ?", ids.get("graduationId")));
        database.execute(Sql.of("""
                insert into graduation_certificate (park_id, id, review_id, year, serial, file_id, template, text_hash,
                    issued_by, issued_at)
                select park_id, gen_random_uuid(), review_id, 2026, 1, file_id, 'graduation-certificate-v1', '0', ?, now()
                from graduation_evidence where id = ?""", approver.userId(), ids.get("evidenceId")));
    }

    /** A meeting room that is closed for a day and booked on another. */
    private void facility() {
        create(
                "facilityId",
                "facilities",
                Map.ofEntries(
                        Map.entry("code", "HYS-1"),
                        Map.entry("name", "一号会议室（示例）"),
                        Map.entry("kind", "MEETING_ROOM"),
                        Map.entry("place", "A座 1 层"),
                        Map.entry("features", List.of()),
                        Map.entry("bufferMinutes", 15),
                        Map.entry("stepMinutes", 30),
                        Map.entry("minMinutes", 30),
                        Map.entry("maxMinutes", 480),
                        Map.entry("daysAhead", 30),
                        Map.entry("noticeMinutes", 0),
                        Map.entry("bookers", "TENANTS"),
                        Map.entry("needsApproval", false),
                        Map.entry("freeCancelHours", 2),
                        Map.entry("checkIn", false),
                        Map.entry("charge", "HOURS")));
        database.execute(Sql.of("""
                insert into facility_hours (park_id, facility_id, day_kind, from_minute, to_minute)
                select ?, ?, k, 480, 1200 from unnest(array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY',
                    'SUNDAY', 'HOLIDAY', 'MAKE_UP_DAY']) k""", ids.get("parkId"), ids.get("facilityId")));
        create(
                "blackoutId",
                "facilities/" + ids.get("facilityId") + "/blackouts",
                Map.of("fromDate", "2029-01-01", "untilDate", "2029-01-01", "reason", "检修（示例）"));
        create(
                "bookingId",
                "bookings",
                Map.of(
                        "facilityIds", List.of(ids.get("facilityId")),
                        "date", "2029-01-02",
                        "from", "09:00",
                        "to", "10:00",
                        "tenantId", ids.get("tenantId"),
                        "title", "例会（示例）",
                        "hold", false));
        ids.put("seriesId", UUID.randomUUID());
        database.execute(Sql.of(
                """
                insert into booking_series (park_id, id, version, tenant_id, own, rule, first_on, title, from_minute, to_minute,
                    facility_ids, made_by, made_at)
                values (?, ?, 0, ?, false, 'FREQ=WEEKLY;COUNT=3', date '2029-01-05', '例会（示例）', 540, 600, array[?]::uuid[], ?, now())""",
                ids.get("parkId"),
                ids.get("seriesId"),
                ids.get("tenantId"),
                ids.get("facilityId"),
                keeper.userId()));
    }

    /** A session that the linked mentor refused, with something that was to be done after it. */
    private void session() {
        create("sessionId", "mentor-sessions", Map.of("tenantId", ids.get("tenantId"), "topic", "股权设计（示例）"));
        ids.put("wishedMentorId", ids.get("mentorId"));
        database.execute(Sql.of(
                "update mentor_session set state = 'REJECTED', mentor_id = ?, reason = '示例' where id = ?",
                ids.get("mentorId"),
                ids.get("sessionId")));
        ids.put("actionId", UUID.randomUUID());
        database.execute(Sql.of("""
                insert into mentor_action (park_id, id, session_id, tenant_id, topic, what, owner, due_on)
                select park_id, ?, id, tenant_id, topic, '整理股东名册（示例）', 'COMPANY', date '2026-12-01'
                from mentor_session where id = ?""", ids.get("actionId"), ids.get("sessionId")));
    }

    /** One that came with the product, as the park's own. */
    private UUID ownPolicy(String code) {
        var id = UUID.randomUUID();
        database.execute(Sql.of("""
                insert into policy (park_id, id, kind, stage, name, created_by, created_at)
                select ?, ?, kind, stage, name, ?, now() from policy where code = ?""", ids.get("parkId"), id, keeper.userId(), code));
        database.execute(Sql.of("""
                insert into policy_version (park_id, policy_id, id, version, number, state, effective_from, content,
                    content_hash, edited_by, edited_at, published_by, published_at)
                select ?, ?, gen_random_uuid(), 1, 1, 'PUBLISHED', v.effective_from, v.content, v.content_hash, ?, now(), ?, now()
                from policy_version v join policy p on p.id = v.policy_id where p.code = ? and v.number = 1""", ids.get("parkId"), id, keeper.userId(), approver.userId(), code));
        return id;
    }

    private void create(String name, String path, Map<String, ?> body) {
        String id = as(keeper)
                .body(body)
                .post("/api/v1/parks/" + ids.get("parkId") + "/" + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        ids.put(name, UUID.fromString(id));
    }
}
