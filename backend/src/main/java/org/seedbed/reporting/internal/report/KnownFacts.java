package org.seedbed.reporting.internal.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.seedbed.reporting.ReportSource;
import org.seedbed.reporting.internal.form.ReportFormContent;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/** What the system itself knows of a company at the end of a report's period, asked anew each time until it is filed. */
@ApplicationScoped
class KnownFacts {

    private final Database database;

    KnownFacts(Database database) {
        this.database = database;
    }

    /** A value with the day as of which it stands. */
    record KnownFact(ReportSource source, BigDecimal value, LocalDate on) {}

    /** A known value as a revision keeps it. */
    record KnownValue(ReportSource source, String value, LocalDate on) {}

    Map<ReportSource, KnownFact> of(UUID reportId) {
        var facts = new HashMap<ReportSource, KnownFact>();
        database.list(
                        Sql.of("select source, value, on_day from report_known(?)", reportId),
                        row -> new KnownFact(
                                row.constant("source", ReportSource.class), row.decimal("value"), row.date("on_day")))
                .forEach(fact -> facts.put(fact.source(), fact));
        return facts;
    }

    /** Of the fields a form leaves to the system, by field. */
    static Map<String, KnownValue> values(ReportFormContent form, Map<ReportSource, KnownFact> facts) {
        var values = new HashMap<String, KnownValue>();
        form.fields().filter(field -> field.known() && field.source() != null).forEach(field -> {
            var fact = facts.get(field.source());
            if (fact != null) {
                values.put(field.key(), new KnownValue(fact.source(), AnswerText.of(field, fact.value()), fact.on()));
            }
        });
        return values;
    }
}
