package org.seedbed.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.seedbed.testing.World.as;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Agreements of a park and the three people they need, each step through the API. */
public final class Signing {

    public static final String AGREEMENTS = "/api/v1/parks/{park}/agreements";
    public static final String AGREEMENT = AGREEMENTS + "/{agreement}";

    private final UUID park;
    private final Person maker;
    private final Person checker;
    private final Person approver;

    public Signing(UUID park, Person maker, Person checker, Person approver) {
        this.park = park;
        this.maker = maker;
        this.checker = checker;
        this.approver = approver;
    }

    /** A whole unit for the whole time at 20 元. */
    public static Map<String, Object> content(UUID termsPolicy, UUID unit, String from, String to) {
        var content = new HashMap<String, Object>();
        content.put("from", from);
        content.put("to", to);
        content.put("termsPolicyId", termsPolicy);
        content.put("party", Map.of("address", "创业路 1 号（示例）", "representative", "李示例", "phone", "13800000000"));
        content.put("park", Map.of("representative", "张示例", "phone", "0516-80000000"));
        content.put("places", List.of(place(unit, null, from, to)));
        content.put("prices", List.of(price("SQM_MONTH", from, "20.00")));
        content.put("free", List.of());
        content.put("deposit", Map.of("amount", "1000.00", "currency", "CNY"));
        content.put("lateRate", "0.05");
        content.put("benefits", List.of());
        content.put("services", List.of("导师辅导"));
        return content;
    }

    public static Map<String, Object> place(UUID unit, Integer seats, String from, String to) {
        var place = new HashMap<String, Object>();
        place.put("unitId", unit);
        place.put("seats", seats);
        place.put("from", from);
        place.put("to", to);
        return place;
    }

    public static Map<String, Object> price(String basis, String from, String amount) {
        return Map.of("basis", basis, "from", from, "amount", Map.of("amount", amount, "currency", "CNY"));
    }

    /** A draft for a company that stays already. */
    public UUID draft(UUID tenant, UUID admissionPolicy, Map<String, Object> content) {
        return UUID.fromString(ofTenant(tenant, admissionPolicy, content)
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public ValidatableResponse ofTenant(UUID tenant, UUID admissionPolicy, Map<String, Object> content) {
        return as(maker)
                .body(Map.of("tenantId", tenant, "admissionPolicyId", admissionPolicy, "content", content))
                .post(AGREEMENTS, park)
                .then();
    }

    public ValidatableResponse submit(UUID agreement) {
        return move(maker, agreement, "submission", null);
    }

    public ValidatableResponse check(UUID agreement) {
        return move(checker, agreement, "check", null);
    }

    public ValidatableResponse approve(UUID agreement) {
        return move(approver, agreement, "approval", null);
    }

    /** All the way from the draft to both signatures. */
    public void sign(UUID agreement) {
        approved(agreement);
        upload(agreement, "SIGNED_AGREEMENT").statusCode(200);
        upload(agreement, "SIGNED_LEASE").statusCode(200);
        signature(agreement).statusCode(200);
    }

    /** What it waits for between the signature and its first day. */
    public void handOver(UUID agreement) {
        upload(agreement, "HAND_OVER").statusCode(200);
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        deposit(agreement, "1000.00", today, "SJ-0001", null).statusCode(200);
    }

    public ValidatableResponse deposit(
            UUID agreement, String amount, String receivedOn, String receipt, String reason) {
        var body = new HashMap<String, Object>();
        body.put("amount", Map.of("amount", amount, "currency", "CNY"));
        body.put("receivedOn", receivedOn);
        body.put("receiptNumber", receipt);
        body.put("reason", reason);
        return move(maker, agreement, "deposit", body);
    }

    /** From the draft to the approval. */
    public void approved(UUID agreement) {
        submit(agreement).statusCode(200);
        check(agreement).statusCode(200);
        approve(agreement).statusCode(200);
    }

    public ValidatableResponse signature(UUID agreement) {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        return move(maker, agreement, "signature", Map.of("signedOn", today));
    }

    public ValidatableResponse upload(UUID agreement, String kind) {
        return as(maker)
                .header("If-Match", tag(agreement))
                .contentType("multipart/form-data")
                .multiPart("file", "签章.pdf", "%PDF-1.7".getBytes(UTF_8))
                .queryParam("kind", kind)
                .post(AGREEMENT + "/files", park, agreement)
                .then();
    }

    public ValidatableResponse get(UUID agreement) {
        return as(maker).get(AGREEMENT, park, agreement).then().statusCode(200);
    }

    /** The last file of a kind. */
    public UUID file(UUID agreement, String kind) {
        return UUID.fromString(get(agreement).extract().path("files.findAll { it.kind == '" + kind + "' }.last().id"));
    }

    /** As the agreement stands now. */
    public ValidatableResponse move(Person by, UUID agreement, String path, Map<String, ?> body) {
        var request = as(by).header("If-Match", tag(agreement));
        return (body == null ? request : request.body(body))
                .post(AGREEMENT + "/" + path, park, agreement)
                .then();
    }

    private String tag(UUID agreement) {
        return "\"" + get(agreement).extract().<Integer>path("version") + "\"";
    }
}
