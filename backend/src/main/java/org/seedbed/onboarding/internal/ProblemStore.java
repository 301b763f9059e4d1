package org.seedbed.onboarding.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.onboarding.internal.ImportJson.ImportProblemView;
import org.seedbed.onboarding.internal.workbook.Field;
import org.seedbed.onboarding.internal.workbook.Problem;
import org.seedbed.onboarding.internal.workbook.ProblemCode;
import org.seedbed.onboarding.internal.workbook.Severity;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** The problems of imports: stored as codes with params, put into words when read. */
@ApplicationScoped
class ProblemStore {

    private static final Map<String, ProblemCode> CODES =
            Stream.of(ProblemCode.values()).collect(Collectors.toUnmodifiableMap(ProblemCode::code, c -> c));

    private final Database database;
    private final ObjectMapper json;

    ProblemStore(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void add(UUID parkId, UUID importId, int firstPosition, List<Problem> problems) {
        var rows = new ArrayList<List<@Nullable Object>>(problems.size());
        for (var p : problems) {
            rows.add(Arrays.asList(
                    parkId,
                    importId,
                    firstPosition + rows.size(),
                    p.sheet(),
                    p.row(),
                    p.column(),
                    p.header(),
                    p.field(),
                    p.code().code(),
                    p.severity(),
                    p.subject(),
                    write(p.params())));
        }
        database.batch("""
                insert into register_problem (park_id, import_id, position, sheet, row_number, col, header, field, code,
                    severity, subject, params)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""", rows);
    }

    @Transactional
    Page<ImportProblemView> page(UUID parkId, UUID importId, List<Severity> severities, PageParams page) {
        var sql = Sql.of("""
                        select position, sheet, row_number, col, header, field, code, severity, subject,
                            params::text as params
                        from register_problem where park_id = ? and import_id = ?""", parkId, importId).filter(severities, "and severity = any(?)");
        return database.page(sql, " order by position", page, this::view);
    }

    private ImportProblemView view(Row row) {
        var problem = new Problem(
                row.text("sheet"),
                row.integer("row_number"),
                row.textOrNull("col"),
                row.textOrNull("header"),
                row.constantOrNull("field", Field.class),
                Objects.requireNonNull(CODES.get(row.text("code"))),
                row.constant("severity", Severity.class),
                row.textOrNull("subject"),
                read(row.text("params")));
        var field = problem.field();
        return new ImportProblemView(
                problem.sheet(),
                problem.row(),
                Objects.requireNonNullElse(problem.column(), ""),
                Objects.requireNonNullElse(problem.header(), ""),
                field == null ? "" : field.label(),
                problem.code().code(),
                problem.severity(),
                problem.subject(),
                problem.params(),
                problem.messageZh(),
                problem.messageEn());
    }

    private String write(Map<String, String> params) {
        try {
            return json.writeValueAsString(params);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> read(String params) {
        try {
            return json.readValue(params, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
