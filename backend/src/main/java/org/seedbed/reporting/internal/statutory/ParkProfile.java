package org.seedbed.reporting.internal.statutory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedbed.park.ParkLevel;
import org.seedbed.park.Parks;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/** What the register says of the park itself, in the words of a form. */
@ApplicationScoped
class ParkProfile {

    /** Whether it is a draft. */
    static final String MARK = "MARK";

    /** All it can say. */
    static final Set<String> WORDS =
            Set.of("NAME", "OPERATOR", "USCC", "ADDRESS", "NATIONAL", "OPENED_ON", "YEAR", "PERIOD", "AS_OF", MARK);

    private final Parks parks;
    private final Database database;

    ParkProfile(Parks parks, Database database) {
        this.parks = parks;
        this.database = database;
    }

    /** NAME, OPERATOR, USCC, ADDRESS, NATIONAL, OPENED_ON, YEAR, PERIOD, AS_OF and MARK; what is not recorded is missing. */
    Map<String, String> of(StatutoryFiling filing) {
        var parkId = filing.parkId();
        var words = new HashMap<String, String>();
        var operator = parks.operator(parkId);
        put(words, "NAME", parks.name(parkId));
        put(words, "OPERATOR", operator.name());
        put(words, "USCC", operator.uscc());
        put(words, "ADDRESS", operator.address());
        put(words, "NATIONAL", national(parks.recognition(parkId), filing.asOf()) ? RowCells.YES : RowCells.NO);
        database.first(
                        Sql.of("select opened_on from park where id = ? and opened_on is not null", parkId),
                        row -> row.date("opened_on"))
                .ifPresent(day -> put(words, "OPENED_ON", day.toString()));
        put(words, "YEAR", Integer.toString(filing.from().getYear()));
        put(words, "PERIOD", filing.periodName());
        put(words, "AS_OF", filing.asOf().toString());
        put(words, MARK, "草稿，未报送");
        return words;
    }

    /** On the day: recognised later, it was none then. */
    static boolean national(Parks.Recognition recognition, LocalDate day) {
        var on = recognition.on();
        return recognition.level() == ParkLevel.NATIONAL && (on == null || !on.isAfter(day));
    }

    /** What {@link #MARK} says once it is filed. */
    static String filed(StatutoryFiling filing) {
        return filing.revision() == 1 ? "正式报送" : "更正报送（第" + filing.revision() + "版）";
    }

    private static void put(Map<String, String> words, String key, @Nullable String word) {
        if (word != null) {
            words.put(key, word);
        }
    }
}
