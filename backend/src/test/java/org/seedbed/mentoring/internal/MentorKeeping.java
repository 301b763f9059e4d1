package org.seedbed.mentoring.internal;

import static org.seedbed.testing.World.as;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seedbed.testing.Person;

/** What the staff of one park do with mentors, over HTTP. */
public record MentorKeeping(UUID park, Person keeper) {

    public static final String MENTORS = "/api/v1/parks/{park}/mentors";
    public static final String MENTOR = MENTORS + "/{mentor}";

    public ValidatableResponse appoint(Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of("name", "导师（示例）", "fields", List.of()));
        body.putAll(more);
        return as(keeper).body(body).post(MENTORS, park).then();
    }

    public UUID mentor(Map<String, ?> more) {
        return UUID.fromString(appoint(more).statusCode(201).extract().path("id"));
    }

    public ValidatableResponse link(UUID mentor, UUID tenant, LocalDate from, String kind) {
        return as(keeper)
                .body(Map.of("tenantId", tenant, "from", from.toString(), "kind", kind))
                .post(MENTOR + "/links", park, mentor)
                .then();
    }

    public ValidatableResponse conflict(UUID mentor, UUID company, LocalDate from) {
        return as(keeper)
                .body(Map.of("companyId", company, "from", from.toString(), "reason", "持有同业公司股份"))
                .post(MENTOR + "/conflicts", park, mentor)
                .then();
    }
}
