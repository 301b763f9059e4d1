package org.seedbed.testing;

import static org.seedbed.testing.World.as;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;

/** Period reports of a park, each step through the API. */
public final class Reports {

    public static final String ROUNDS = "/api/v1/parks/{park}/report-rounds";
    public static final String ROUND = ROUNDS + "/{round}";
    public static final String REPORT = "/api/v1/parks/{park}/period-reports/{report}";
    public static final String OWN = "/api/v1/companies/{company}/period-reports";
    public static final String FORMS = "/api/v1/parks/{park}/report-forms";

    public final UUID park;
    public final Person officer;
    public final Person checker;

    public Reports(World world, UUID park) {
        this.park = park;
        officer = world.with(Role.OPERATOR, park);
        checker = world.with(Role.CHECKER, park);
    }

    /** A delivered form. */
    public UUID form(String code) {
        return UUID.fromString(as(officer)
                .queryParam("size", 100)
                .get(FORMS, park)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.code == '" + code + "' }.id"));
    }

    public static Map<String, Object> round(String kind, String from, UUID form, String dueOn) {
        var body = new HashMap<String, Object>();
        body.put("kind", kind);
        body.put("from", from);
        body.put("formId", form);
        body.put("dueOn", dueOn);
        body.put("stages", List.of());
        return body;
    }

    /** A quarter by the delivered form. */
    public UUID quarter(String from, String dueOn) {
        return UUID.fromString(as(officer)
                .body(round("QUARTER", from, form("quarterly-operation"), dueOn))
                .post(ROUNDS, park)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** As if the round had been opened in time: what is due on a day that is over was asked before it. */
    public UUID lateQuarter(SqlRunner rows, String from, String dueOn, String overdueOn) {
        var round = quarter(from, "2099-06-30");
        rows.execute(Sql.of("update report_round set due_on = ?::date where id = ?", dueOn, round));
        rows.execute(Sql.of(
                "update report set due_on = ?::date, overdue_on = ?::date where round_id = ?",
                dueOn,
                overdueOn,
                round));
        return round;
    }

    public UUID reportOf(UUID round, UUID company) {
        return UUID.fromString(as(officer)
                .queryParam("size", 100)
                .get(ROUND + "/reports", park, round)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.companyId == '" + company + "' }.id"));
    }

    /** Everything the quarterly form asks for; the money with the revenue. */
    public static Map<String, String> answers(String revenue) {
        var answers = new HashMap<String, String>();
        List.of("netProfit", "taxPaid", "rdSpend", "exportValue", "equityFinancing", "bankLoan")
                .forEach(key -> answers.put(key, "0.00"));
        answers.put("revenue", revenue);
        List.of("employeesCollege", "employeesFreshGraduate", "employeesReturnee", "employeesStudent")
                .forEach(key -> answers.put(key, "2"));
        answers.put("employees", "8");
        List.of("ipApplied", "ipGranted", "ipValid").forEach(key -> answers.put(key, "0"));
        return answers;
    }

    public static Map<String, Object> save(Map<String, String> answers) {
        return save(answers, Map.of(), List.of());
    }

    public static Map<String, Object> save(
            Map<String, String> answers, Map<String, String> notes, List<String> confirmed) {
        return Map.of("answers", answers, "notes", notes, "confirmed", confirmed);
    }

    public ValidatableResponse get(UUID report) {
        return as(checker).get(REPORT, park, report).then().statusCode(200);
    }

    public int version(UUID report) {
        return get(report).extract().path("version");
    }

    public ValidatableResponse ownSave(Person founder, UUID company, UUID report, Map<String, ?> body) {
        return as(founder)
                .header("If-Match", "\"" + version(report) + "\"")
                .body(body)
                .put(OWN + "/{report}/answers", company, report)
                .then();
    }

    public ValidatableResponse ownSubmit(Person founder, UUID company, UUID report) {
        return as(founder)
                .header("If-Match", "\"" + version(report) + "\"")
                .post(OWN + "/{report}/submission", company, report)
                .then();
    }

    public ValidatableResponse move(Person by, UUID report, String move, Map<String, ?> body) {
        var asked = as(by).header("If-Match", "\"" + version(report) + "\"");
        return (body.isEmpty() ? asked : asked.body(body))
                .post(REPORT + "/" + move, park, report)
                .then();
    }

    /** Filed by the company and found right. */
    public void file(Person founder, UUID company, UUID report, String revenue) {
        ownSave(founder, company, report, save(answers(revenue))).statusCode(200);
        ownSubmit(founder, company, report).statusCode(200);
        move(checker, report, "check", Map.of()).statusCode(200);
    }
}
