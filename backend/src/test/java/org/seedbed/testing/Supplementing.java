package org.seedbed.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.seedbed.testing.World.as;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/** Supplements of an agreement and the three people they need, each step through the API. */
public final class Supplementing {

    public static final String SUPPLEMENTS = Signing.AGREEMENT + "/supplements";
    public static final String SUPPLEMENT = SUPPLEMENTS + "/{supplement}";

    private final UUID park;
    private final UUID agreement;
    private final Person maker;
    private final Person checker;
    private final Person approver;

    public Supplementing(UUID park, UUID agreement, Person maker, Person checker, Person approver) {
        this.park = park;
        this.agreement = agreement;
        this.maker = maker;
        this.checker = checker;
        this.approver = approver;
    }

    public ValidatableResponse write(Map<String, ?> body) {
        return as(maker).body(body).post(SUPPLEMENTS, park, agreement).then();
    }

    public UUID draft(Map<String, ?> body) {
        return UUID.fromString(write(body).statusCode(201).extract().path("id"));
    }

    /** From the draft to the approval. */
    public void approved(UUID supplement) {
        move(maker, supplement, "submission", null).statusCode(200);
        move(checker, supplement, "check", null).statusCode(200);
        move(approver, supplement, "approval", null).statusCode(200);
    }

    /** All the way from the draft to both signatures. */
    public ValidatableResponse sign(UUID supplement) {
        approved(supplement);
        upload(supplement).statusCode(200);
        return signature(supplement);
    }

    public ValidatableResponse signature(UUID supplement) {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        return move(maker, supplement, "signature", Map.of("signedOn", today));
    }

    public ValidatableResponse upload(UUID supplement) {
        return as(maker)
                .header("If-Match", tag(supplement))
                .contentType("multipart/form-data")
                .multiPart("file", "签章.pdf", "%PDF-1.7".getBytes(UTF_8))
                .post(SUPPLEMENT + "/files", park, agreement, supplement)
                .then();
    }

    public ValidatableResponse edit(UUID supplement, Map<String, ?> body) {
        return as(maker)
                .header("If-Match", tag(supplement))
                .body(body)
                .put(SUPPLEMENT, park, agreement, supplement)
                .then();
    }

    public ValidatableResponse get(UUID supplement) {
        return as(maker).get(SUPPLEMENT, park, agreement, supplement).then().statusCode(200);
    }

    /** As the supplement stands now. */
    public ValidatableResponse move(Person by, UUID supplement, String path, Map<String, ?> body) {
        var request = as(by).header("If-Match", tag(supplement));
        return (body == null ? request : request.body(body))
                .post(SUPPLEMENT + "/" + path, park, agreement, supplement)
                .then();
    }

    private String tag(UUID supplement) {
        return "\"" + get(supplement).extract().<Integer>path("version") + "\"";
    }
}
