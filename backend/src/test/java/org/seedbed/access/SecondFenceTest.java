package org.seedbed.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seedbed.architecture.ApiDocument;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.sheet.SheetFile;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;
import org.seedbed.testing.Xlsx;

/**
 * The access matrix once more, with every door open: what the first fence shows, row-level security shows alike; what
 * the first fence keeps back, row-level security keeps back alone.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SecondFenceTest {

    /** What is taken away as a file from the trail is a row of the trail: no two of them are alike. */
    private static final Set<String> LEAVES_A_ROW = Set.of("trailExport");

    @Inject
    World world;

    @Inject
    Database database;

    @Test
    void withEveryDoorOpenReadsAnswerEveryPersonaAsBefore() {
        var here = PlaceBuilder.build(world, database);
        var elsewhere = PlaceBuilder.build(world, database);
        var visitors = new Visitors(world, here, elsewhere);
        var nowhere = nowhere(here);
        var differences = new ArrayList<String>();
        for (var operation : ApiDocument.fetch().operations()) {
            if (!operation.isRead()) {
                continue;
            }
            for (var persona : Persona.values()) {
                var before = Knock.on(operation, here, visitors.as(persona));
                OpenDoor.whileOpen(() -> {
                    var after = Knock.on(operation, here, visitors.as(persona));
                    var unknown = Knock.on(operation, nowhere, visitors.as(persona));
                    if (!holds(operation.id(), before, after, unknown)) {
                        differences.add("%s by %s: %d %s became %d %s"
                                .formatted(
                                        operation.id(),
                                        persona,
                                        before.statusCode(),
                                        shown(before),
                                        after.statusCode(),
                                        shown(after)));
                    }
                });
            }
        }
        assertThat(differences).isEmpty();
    }

    private static boolean holds(String operation, Response before, Response after, Response unknown) {
        if (before.statusCode() == 400) {
            return after.statusCode() == 400;
        }
        if (before.statusCode() == 200) {
            return after.statusCode() == 200
                    && (LEAVES_A_ROW.contains(operation) || content(after).equals(content(before)));
        }
        // 400: a question that lacks a parameter is refused before anything is looked up, the same for ids of nothing.
        if (after.statusCode() == 400) {
            return unknown.statusCode() == 400 && faults(after).equals(faults(unknown));
        }
        // 403: a use case that needs more than its door's permission asks for all of them itself.
        return after.statusCode() == 401
                || after.statusCode() == 403
                || after.statusCode() == 404
                || after.statusCode() == 200
                        && (isEmptyPage(after) || content(after).equals(content(unknown)));
    }

    /** Of a workbook what is in it, of other files what does not tell when they were made. */
    private static Object content(Response answer) {
        return SheetFile.MEDIA_TYPE.equals(answer.contentType())
                ? Xlsx.of(answer.asByteArray()).allTexts()
                : answer.asString().replaceFirst("\"madeAt\":\"[^\"]*\"", "");
    }

    private static List<Object> faults(Response refused) {
        return List.of(refused.jsonPath().getString("code"), refused.jsonPath().getList("errors"));
    }

    private static boolean isEmptyPage(Response answer) {
        return answer.contentType().startsWith("application/json")
                && answer.jsonPath().get("items") instanceof Collection<?> items
                && items.isEmpty();
    }

    private static String shown(Response answer) {
        var text = answer.asString();
        return text.length() <= 160 ? text : text.substring(0, 160) + "…";
    }

    /** A place whose every id was never given to anything. */
    private static Place nowhere(Place here) {
        var ids = new HashMap<String, UUID>();
        here.ids().keySet().forEach(name -> ids.put(name, UUID.randomUUID()));
        return new Place(Map.copyOf(ids), here.keeper(), here.linkedMentor(), here.judge());
    }
}
