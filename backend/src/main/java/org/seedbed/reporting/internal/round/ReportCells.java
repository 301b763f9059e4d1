package org.seedbed.reporting.internal.round;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.ReportFieldType;
import org.seedbed.reporting.ReportState;
import org.seedbed.reporting.ReportUnit;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportChoice;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportField;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.text.Words;

/** A report as the cells of a row. */
@Singleton
class ReportCells {

    private static final Words COMPANY = new Words("企业名称", "Company");
    private static final Words CODE = new Words("统一社会信用代码", "Credit code");
    private static final Words STATE = new Words("状态", "State");
    private static final Words REVISION = new Words("第几次报送", "Revision");
    private static final Words COUNTS = new Words("是否计入汇总", "Counts in the sums");
    private static final Words YES = new Words("是", "yes");
    private static final Words NO = new Words("否", "no");

    private final JsonColumns json;

    ReportCells(JsonColumns json) {
        this.json = json;
    }

    static List<String> header(List<ReportField> fields, Locale language) {
        var header = new ArrayList<String>();
        List.of(COMPANY, CODE, STATE, REVISION, COUNTS).forEach(words -> header.add(words.in(language)));
        fields.forEach(field -> header.add(heading(field, language)));
        return header;
    }

    private static String heading(ReportField field, Locale language) {
        var english = language.getLanguage().equals("en");
        var name = english ? field.en() : field.zh();
        if (field.unit() == null) {
            return name;
        }
        // Values are written in 元, whatever unit they were typed in.
        var unit = field.type() == ReportFieldType.AMOUNT ? ReportUnit.YUAN : field.unit();
        return english ? name + " (" + unit.en() + ")" : name + "（" + unit.zh() + "）";
    }

    /** What stands in the cells of one row. */
    record Line(List<@Nullable Object> values) {}

    Line of(Row row, List<ReportField> fields, Locale language) {
        var answers = json.readMap(row.text("answers_text"), String.class);
        var known = json.readMap(row.text("known_text"), Known.class);
        var cells = new ArrayList<@Nullable Object>();
        cells.add(row.text("company_name"));
        cells.add(row.textOrNull("uscc"));
        cells.add(row.constant("state", ReportState.class).in(language));
        cells.add(row.integerOrNull("number"));
        cells.add((row.bool("counts") ? YES : NO).in(language));
        fields.forEach(field -> cells.add(cell(field, value(field, answers, known), language)));
        return new Line(cells);
    }

    /** As much of a known value as a cell needs. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Known(String value) {}

    private static @Nullable String value(ReportField field, Map<String, String> answers, Map<String, Known> known) {
        var system = known.get(field.key());
        return system == null ? answers.get(field.key()) : system.value();
    }

    private static @Nullable Object cell(ReportField field, @Nullable String value, Locale language) {
        if (value == null) {
            return null;
        }
        return switch (field.type()) {
            case AMOUNT, COUNT, PERCENT, AREA -> new BigDecimal(value);
            case TEXT, DATE -> value;
            case YES_NO -> (value.equals("YES") ? YES : NO).in(language);
            case CHOICE ->
                field.choices().stream()
                        .filter(choice -> choice.key().equals(value))
                        .findFirst()
                        .map(choice -> word(choice, language))
                        .orElse(value);
        };
    }

    private static String word(ReportChoice choice, Locale language) {
        return language.getLanguage().equals("en") ? choice.en() : choice.zh();
    }
}
