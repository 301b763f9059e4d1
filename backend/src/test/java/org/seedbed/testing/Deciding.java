package org.seedbed.testing;

import static org.seedbed.testing.World.as;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.Applying.Begun;

/** An accepted application, and the people who review it and decide on it, each step through the API. */
public final class Deciding {

    public static final String APPLICATION = "/api/v1/parks/{park}/applications/{application}";
    public static final String OWN = "/api/v1/me/reviews";
    private static final List<String> CRITERIA = List.of("TEAM", "TECHNOLOGY", "MARKET", "FEASIBILITY", "PARK_FIT");

    public final UUID park;
    public final Person officer;
    public final Begun begun;
    private final World world;
    private final JobDatabase database;

    private Deciding(World world, JobDatabase database) {
        this.world = world;
        this.database = database;
        park = world.park();
        officer = world.with(Role.OPERATOR, park);
        begun = submitted(database);
    }

    private Deciding(Deciding other) {
        world = other.world;
        database = other.database;
        park = other.park;
        officer = other.officer;
        begun = submitted(database);
    }

    private Begun submitted(JobDatabase database) {
        var applying = new Applying(park, officer);
        return applying.submitted(
                applying.call("NURSERY", Applying.delivered(database, "nursery-default")), Applying.team());
    }

    /** A team's application that its officer has taken. */
    public static Deciding accepted(World world, JobDatabase database) {
        return take(new Deciding(world, database));
    }

    /** Another one of the same park. */
    public static Deciding acceptedIn(Deciding other) {
        return take(new Deciding(other));
    }

    private static Deciding take(Deciding deciding) {
        deciding.by(deciding.officer, "check", Map.of("proofs", List.of())).statusCode(200);
        deciding.by(deciding.officer, "acceptance", null).statusCode(200);
        return deciding;
    }

    /** Somebody the park asked in as a reviewer. */
    public Person judge() {
        var judge = world.with(Role.JUDGE);
        database.execute(Sql.of(
                "update membership set via_park_id = ? where user_id = ? and role = 'JUDGE'", park, judge.userId()));
        return judge;
    }

    public List<Person> judges() {
        return List.of(judge(), judge(), judge());
    }

    public ValidatableResponse assign(Person judge) {
        return by(officer, "review/panel", Map.of("reviewerId", judge.userId()));
    }

    public void begin(List<Person> panel) {
        panel.forEach(one -> assign(one).statusCode(200));
        by(officer, "review/beginning", null).statusCode(200);
    }

    /** Three who all give the same marks; who closes the review is the caller. */
    public void judged(int points) {
        var panel = judges();
        begin(panel);
        panel.forEach(one -> submit(one, points).statusCode(200));
    }

    public ValidatableResponse submit(Person judge, int points) {
        var marks = new HashMap<String, Integer>();
        CRITERIA.forEach(criterion -> marks.put(criterion, points));
        return sheet(judge, marks);
    }

    public ValidatableResponse sheet(Person judge, Map<String, Integer> marks) {
        return own(judge, "sheet", Map.of("points", marks));
    }

    public ValidatableResponse own(Person judge, String what, Object body) {
        var place = place(judge);
        var version = number("select version as n from admission_reviewer where id = ?", place);
        return as(judge)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(OWN + "/{place}/" + what, place)
                .then();
    }

    /** The applicant named this person as their contact. */
    public void contact(Person person) {
        database.execute(Sql.of("""
                update admission_application set content = jsonb_set(content, '{contactEmail}', to_jsonb(?::text))
                where id = ?""", person.subject() + "@example.com", begun.id()));
    }

    /** The last place the person was given. */
    public UUID place(Person judge) {
        return database.first(Sql.of("""
                                select id from admission_reviewer where application_id = ? and reviewer_id = ?
                                order by assigned_at desc limit 1""", begun.id(), judge.userId()), row -> row.uuid("id"))
                .orElseThrow();
    }

    /** As the person has seen the application last. */
    public ValidatableResponse by(Person person, String what, Object body) {
        var version = number("select version as n from admission_application where id = ?", begun.id());
        var request = as(person).header("If-Match", "\"" + version + "\"");
        if (body != null) {
            request.body(body);
        }
        return request.post(APPLICATION + "/" + what, park, begun.id()).then();
    }

    public ValidatableResponse read(Person person, String what) {
        return as(person).get(APPLICATION + "/" + what, park, begun.id()).then().statusCode(200);
    }

    public String state() {
        return database.first(
                        Sql.of("select state from admission_application where id = ?", begun.id()),
                        row -> row.text("state"))
                .orElseThrow();
    }

    private int number(String sql, UUID id) {
        return database.first(Sql.of(sql, id), row -> row.integer("n")).orElseThrow();
    }
}
