package org.seedbed.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.seedbed.testing.World.as;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/** Waivers of a park and the four people they need, each step through the API. */
public final class Waiving {

    public static final String WAIVERS = "/api/v1/parks/{park}/waivers";
    public static final String WAIVER = WAIVERS + "/{waiver}";
    public static final String BUDGETS = "/api/v1/parks/{park}/waiver-budgets";
    /** 100/50/30 on 100 ㎡, from the lease's first day, as delivered. */
    public static final String STEPS = "waiver-xz-demo-100-50-30";

    public final UUID park;
    public final Person maker;
    public final Person checker;
    public final Person approver;
    public final Person finance;

    public Waiving(World world, UUID park) {
        this.park = park;
        maker = world.with(Role.OPERATOR, park);
        checker = world.with(Role.CHECKER, park);
        approver = world.with(Role.APPROVER, park);
        finance = world.with(Role.FINANCE, park);
    }

    /** A delivered policy as the park's own. */
    public UUID policy(Database database, String code) {
        var id = UUID.randomUUID();
        database.execute(Sql.of("""
                insert into policy (park_id, id, kind, stage, name, created_by, created_at)
                select ?, ?, kind, stage, name, ?, now() from policy where code = ?""", park, id, maker.userId(), code));
        database.execute(Sql.of("""
                insert into policy_version (park_id, policy_id, id, version, number, state, effective_from, content,
                    content_hash, edited_by, edited_at, published_by, published_at)
                select ?, ?, gen_random_uuid(), 1, 1, 'PUBLISHED', v.effective_from, v.content, v.content_hash, ?, now(), ?, now()
                from policy_version v join policy p on p.id = v.policy_id where p.code = ? and v.number = 1""", park, id, maker.userId(), approver.userId(), code));
        return id;
    }

    public UUID budget(String amount) {
        return UUID.fromString(as(finance)
                .body(budgetOf(amount))
                .post(BUDGETS, park)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static Map<String, Object> budgetOf(String amount) {
        var body = new HashMap<String, Object>();
        body.put("payer", "UNION");
        body.put("name", Unique.name("减免专项 "));
        body.put("documentNumber", "徐工发〔2026〕1号");
        body.put("from", "2026-01-01");
        body.put("to", "2030-01-01");
        body.put("amount", Map.of("amount", amount, "currency", "CNY"));
        return body;
    }

    public static Map<String, Object> request(UUID tenant, UUID policy, String from, String to) {
        var body = new HashMap<String, Object>();
        body.put("tenantId", tenant);
        body.put("policyId", policy);
        body.put("from", from);
        body.put("to", to);
        body.put("reason", "初创企业，申请房租减免（示例）");
        return body;
    }

    public UUID draft(UUID tenant, UUID policy, String from, String to) {
        return UUID.fromString(as(maker)
                .body(request(tenant, policy, from, to))
                .post(WAIVERS, park)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public ValidatableResponse move(Person by, UUID waiver, String move, Map<String, ?> body) {
        var asked = as(by).header("If-Match", "\"" + version(waiver) + "\"");
        return (body.isEmpty() ? asked : asked.body(body))
                .post(WAIVER + "/" + move, park, waiver)
                .then();
    }

    public int version(UUID waiver) {
        return get(waiver).extract().path("version");
    }

    public ValidatableResponse get(UUID waiver) {
        return as(maker).get(WAIVER, park, waiver).then().statusCode(200);
    }

    public ValidatableResponse submit(UUID waiver) {
        return move(maker, waiver, "submission", Map.of());
    }

    /** Reports of periods cannot be known yet: accepted. */
    public ValidatableResponse check(UUID waiver) {
        var accepted = List.of(Map.of("kind", "PERIOD_REPORTS", "reason", "季报已线下收齐"));
        return move(checker, waiver, "check", Map.of("accepted", accepted));
    }

    public ValidatableResponse propose(UUID waiver, UUID budget) {
        return move(maker, waiver, "proposal", Map.of("budgetId", budget, "contact", "园区办公室（示例）"));
    }

    public ValidatableResponse publicize(UUID waiver) {
        return move(approver, waiver, "publication", Map.of("minutesNumber", "〔2026〕3号"));
    }

    public ValidatableResponse upload(UUID waiver) {
        return as(finance)
                .header("If-Match", "\"" + version(waiver) + "\"")
                .contentType("multipart/form-data")
                .multiPart("file", "signed.pdf", "%PDF-1.7 signed".getBytes(UTF_8), "application/pdf")
                .post(WAIVER + "/signed-agreement", park, waiver)
                .then();
    }
}
