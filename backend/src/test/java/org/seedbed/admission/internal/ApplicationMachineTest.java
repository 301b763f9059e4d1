package org.seedbed.admission.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seedbed.admission.ApplicationMove.BEGIN_REVIEW;
import static org.seedbed.admission.ApplicationMove.CLOSE_REVIEW;
import static org.seedbed.admission.ApplicationMove.DECLINE;
import static org.seedbed.admission.ApplicationMove.PROPOSE;
import static org.seedbed.admission.ApplicationMove.PUBLICIZE;
import static org.seedbed.admission.ApplicationMove.SEND_BACK;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.ApplicationMove.Who;
import org.seedbed.admission.ApplicationState;
import org.seedbed.identity.Role;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.acting.RowScope;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.Deciding;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** Every way through review and decision from every state: what the machine does not know is refused and stores nothing. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ApplicationMachineTest {

    @Inject
    World world;

    @Inject
    JobDatabase database;

    @Inject
    Database fenced;

    @Inject
    ActingContext acting;

    @Inject
    CloseReviews closing;

    @Inject
    SupplementExpiry supplements;

    @Inject
    SigningExpiry signing;

    @Inject
    BusinessClock clock;

    /** Made where a notice, an objection or an agreement moves: AnnouncedTest and AgreementTest make them. */
    private static final Set<ApplicationMove> ELSEWHERE =
            Set.of(ApplicationMove.RETRACT, ApplicationMove.REVIEW_AGAIN, ApplicationMove.SIGN, ApplicationMove.REOPEN);

    private Deciding on;
    private List<Person> panel;
    private Person judge;
    private Person checker;
    private Person approver;

    /** An operation, whose it is, and the moves without which it is refused. */
    private record Way(Person by, String path, Map<String, ?> body, Set<ApplicationMove> moves, String refusal) {}

    @BeforeEach
    void anApplicationUnderReview() {
        on = Deciding.accepted(world, database);
        checker = world.with(Role.CHECKER, on.park);
        approver = world.with(Role.APPROVER, on.park);
        panel = on.judges();
        judge = panel.get(0);
        on.begin(panel);
    }

    private List<Way> ways() {
        var hold = Map.of(
                "units",
                List.of(Map.of("unitId", UUID.randomUUID())),
                "from",
                clock.today().toString(),
                "until",
                clock.today().toString());
        var open = Set.of(BEGIN_REVIEW, CLOSE_REVIEW);
        var place = "review/panel/" + on.place(judge);
        var reason = Map.of("reason", "换人（示例）");
        var another = Map.of("reviewerId", UUID.randomUUID(), "reason", "换人（示例）");
        return List.of(
                new Way(on.officer, "review/panel", Map.of("reviewerId", UUID.randomUUID()), open, "admission.move"),
                new Way(on.officer, place + "/removal", reason, open, "admission.move"),
                new Way(on.officer, place + "/replacement", another, open, "admission.move"),
                new Way(on.officer, "review/beginning", null, Set.of(BEGIN_REVIEW), "admission.move"),
                new Way(on.officer, "decision/hold", hold, deciding(), "admission.move"),
                new Way(on.officer, "decision/release", null, deciding(), "admission.move"),
                new Way(checker, "decision/proposal", Map.of("opinion", "同意（示例）"), Set.of(PROPOSE), "admission.move"),
                new Way(checker, "decision/declination", reason, Set.of(DECLINE), "admission.move"),
                new Way(
                        approver,
                        "decision/publication",
                        Map.of("minutesNumber", "1"),
                        Set.of(PUBLICIZE),
                        "admission.move"),
                new Way(approver, "decision/return", reason, Set.of(SEND_BACK), "admission.move"),
                new Way(
                        judge,
                        "sheet",
                        Map.of("points", Map.of("TEAM", 1)),
                        Set.of(CLOSE_REVIEW),
                        "admission.no-review"),
                new Way(
                        judge,
                        "conflict",
                        Map.of("kind", "OTHER_DECLARED", "reason", "回避（示例）"),
                        Set.of(CLOSE_REVIEW),
                        "admission.no-review"));
    }

    /** What leads on from acceptance to signing: space may be held in between. */
    private static Set<ApplicationMove> deciding() {
        var moves = new HashSet<ApplicationMove>();
        for (var state : ApplicationState.values()) {
            if (HoldSpace.isPossible(state)) {
                moves.addAll(state.moves());
            }
        }
        moves.remove(ApplicationMove.WITHDRAW);
        return moves;
    }

    @Test
    void whatTheMachineDoesNotKnowIsRefusedAndStoresNothing() {
        var wrong = new ArrayList<String>();
        for (var state : ApplicationState.values()) {
            put(state);
            for (var way : ways()) {
                if (way.moves().stream().noneMatch(state.moves()::contains)) {
                    var before = stored();
                    var answer = (way.by().equals(judge)
                                    ? on.own(judge, way.path(), way.body())
                                    : on.by(way.by(), way.path(), way.body()))
                            .extract();
                    if (answer.statusCode() != 409 || !way.refusal().equals(answer.path("code"))) {
                        wrong.add(way.path() + " from " + state + ": " + answer.asString());
                    }
                    if (!stored().equals(before)) {
                        wrong.add(way.path() + " from " + state + " left something behind");
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** A move somebody adds is tried from every state, here or by {@link HandlingTest}, or this fails. */
    @Test
    void everyMoveOfPeopleIsOnAWay() {
        var moved = new HashSet<>(ELSEWHERE);
        // What a panel and a hold need is made by another way.
        ways().stream().map(Way::moves).filter(moves -> moves.size() == 1).forEach(moved::addAll);
        HandlingTest.WAYS.values().forEach(moved::addAll);
        moved.removeIf(move -> move.who() == Who.SYSTEM);
        assertThat(moved)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ApplicationMove.values())
                        .filter(move -> move.who() != Who.SYSTEM)
                        .toList());
    }

    @Test
    void jobsMoveOnlyWhatWaitsForThem() {
        panel.forEach(one -> on.submit(one, 60).statusCode(200));
        database.execute(Sql.of("""
                insert into admission_supplement (park_id, application_id, items, asked_by, asked_at, due_on, calendar_complete)
                values (?, ?, '{x}', ?, now(), current_date, true)""", on.park, on.begun.id(), on.officer.userId()));
        database.execute(
                Sql.of("update admission_application set sign_until = ? where id = ?", clock.today(), on.begun.id()));
        var late = clock.today().plusYears(1);
        var moved = new EnumMap<ApplicationState, String>(ApplicationState.class);
        for (var state : ApplicationState.values()) {
            put(state);
            closing.run(late);
            supplements.run(late);
            signing.run(late);
            if (!on.state().equals(state.name())) {
                moved.put(state, on.state());
            }
        }
        assertThat(moved)
                .isEqualTo(Map.of(
                        ApplicationState.NEED_SUPPLEMENT, "EXPIRED",
                        ApplicationState.REVIEWING, "REVIEWED",
                        ApplicationState.APPROVED, "EXPIRED"));
    }

    /** Whatever the service asks: who holds every permission of the park goes no other way than the machine's. */
    @Test
    void theDatabaseKnowsTheSameWays() {
        var known = new TreeMap<String, Boolean>();
        var found = new TreeMap<String, Boolean>();
        for (var from : ApplicationState.values()) {
            for (var to : ApplicationState.values()) {
                if (from != to) {
                    put(from);
                    known.put(from + " " + to, known(from, to));
                    found.put(from + " " + to, goes(to));
                }
            }
        }
        assertThat(found).isEqualTo(known);
    }

    /**
     * Days that pass are for jobs; the last objection may be dismissed after the period, by a person. What is contracted opens
     * again with an agreement that is void, and here is none.
     */
    private static boolean known(ApplicationState from, ApplicationState to) {
        return from.moves().stream()
                .filter(move -> move.who() != Who.SYSTEM || move == ApplicationMove.APPROVE)
                .filter(move -> move != ApplicationMove.REOPEN)
                .anyMatch(move -> move.to() == to);
    }

    private boolean goes(ApplicationState to) {
        var permissions = Set.of("admission_read", "admission_handle", "admission_check", "admission_approve");
        var parks = permissions.stream().collect(Collectors.toMap(Function.identity(), one -> Set.of(on.park)));
        var user = on.officer.userId();
        var all = new RowScope(user, null, null, clock.today(), Set.of(), Set.of(), Set.of(), parks);
        try {
            acting.run(
                    new Acting(user, "test", "test", all),
                    () -> fenced.execute(Sql.of(
                            "update admission_application set state = ?, ended_at = ? where id = ?",
                            to,
                            to.isEnd() ? clock.now() : null,
                            on.begun.id())));
            return true;
        } catch (RuntimeException refused) {
            var why = new StringWriter();
            refused.printStackTrace(new PrintWriter(why));
            // What a notice says about it is another guard's.
            return why.toString().contains("the public notice does not say so");
        }
    }

    private void put(ApplicationState state) {
        for (var step : List.of(ApplicationState.DRAFT, state)) {
            database.execute(Sql.of(
                    "update admission_application set state = ?, ended_at = ?, owner_id = ? where id = ?",
                    step,
                    step.isEnd() ? clock.now() : null,
                    on.officer.userId(),
                    on.begun.id()));
        }
    }

    /** Everything a way might have left. */
    private String stored() {
        return database.first(
                        Sql.of(
                                """
                                select concat_ws(' ', (select a from admission_application a where a.id = ?),
                                    (select count(*) from admission_step where application_id = ?),
                                    (select string_agg(r::text, ' ' order by r.id) from admission_reviewer r
                                        where r.application_id = ?),
                                    (select count(*) from unit_hold where case_id = ?),
                                    (select count(*) from admission_decision where application_id = ?),
                                    (select count(*) from public_notice where subject_id = ?)) as rows""",
                                on.begun.id(),
                                on.begun.id(),
                                on.begun.id(),
                                on.begun.id(),
                                on.begun.id(),
                                on.begun.id()),
                        row -> row.text("rows"))
                .orElseThrow();
    }
}
