package org.seedbed.onboarding.internal.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.validation.Uscc;

/** Reads one tenant row. Split in who, where and how many, so that each part reports all of its problems at once. */
final class TenantRowReader {
    private static final Pattern INDUSTRY = Pattern.compile("[A-T]\\d{2,4}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s、,，;；/+和]+");

    private final RowCells cells;

    private TenantRowReader(RowCells cells) {
        this.cells = cells;
    }

    private record Company(
            @Nullable String name,
            @Nullable String uscc,
            @Nullable String kind,
            @Nullable LocalDate founded,
            @Nullable BigDecimal capital,
            @Nullable String industry) {}

    private record Letting(
            List<String> rooms,
            @Nullable Integer seats,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable BigDecimal price,
            String basis) {}

    private record Staff(@Nullable Integer total, @Nullable Integer college) {}

    static TenantRow read(RowCells cells) {
        return new TenantRowReader(cells).read();
    }

    private TenantRow read() {
        Company company = company();
        LocalDate entry = cells.required(Field.ENTRY, cells.date(Field.ENTRY));
        String stage = cells.required(Field.STAGE, cells.parsed(Field.STAGE, ProblemCode.STAGE, Vocabulary::stage));
        Letting letting = letting();
        Staff staff = staff();
        String contact = cells.text(Field.CONTACT);
        String phone = cells.phone();
        List<String> categories = categories();
        String waiver = cells.text(Field.WAIVER);
        String remark = cells.text(Field.REMARK);
        checkAge(company, entry);
        checkLeaseStart(letting, entry);
        String name = company.name;
        String kind = company.kind;
        if (cells.hasErrors() || name == null || kind == null || entry == null || stage == null) {
            return new TenantRow(cells.head(), stage, kind, null);
        }
        TenantRow.Values values = new TenantRow.Values(
                name,
                Names.key(name),
                kind,
                company.uscc,
                company.founded,
                company.capital,
                company.industry,
                contact,
                phone,
                categories,
                entry,
                stage,
                letting.rooms,
                letting.seats,
                letting.from,
                letting.to == null ? null : letting.to.plusDays(1),
                letting.price,
                letting.basis,
                waiver,
                staff.total,
                staff.college,
                remark);
        return new TenantRow(cells.head(), stage, kind, values);
    }

    private Company company() {
        String name = cells.required(Field.COMPANY, cells.text(Field.COMPANY));
        String uscc = cells.parsed(Field.USCC, ProblemCode.USCC, text -> Uscc.isValid(text) ? Uscc.fold(text) : null);
        String kind = name == null ? null : kind(name);
        return new Company(
                name,
                uscc,
                kind,
                cells.date(Field.FOUNDED),
                cells.money(Field.CAPITAL),
                cells.optional(Field.INDUSTRY, ProblemCode.INDUSTRY_CODE, TenantRowReader::industry));
    }

    private @Nullable String kind(String name) {
        String written = cells.text(Field.USCC);
        String kind = Vocabulary.companyKind(
                written == null ? null : Uscc.fold(written), name, cells.text(Field.COMPANY_KIND));
        if (kind == null && cells.cell(Field.USCC) == null && !cells.hasProblem(Field.USCC)) {
            cells.error(ProblemCode.USCC_MISSING, Field.USCC, Map.of());
        }
        return kind;
    }

    private static @Nullable String industry(String text) {
        String code = Fold.tight(text).toUpperCase(Locale.ROOT);
        return INDUSTRY.matcher(code).matches() ? code : null;
    }

    private Letting letting() {
        String written = cells.text(Field.ROOM);
        List<String> rooms = written == null ? List.of() : Rooms.list(written);
        LocalDate from = cells.date(Field.LEASE_FROM);
        LocalDate to = cells.date(Field.LEASE_TO);
        if (!rooms.isEmpty()) {
            cells.required(Field.LEASE_FROM, from);
            cells.required(Field.LEASE_TO, to);
        }
        if (from != null && to != null && to.isBefore(from)) {
            cells.error(
                    ProblemCode.LEASE_REVERSED, Field.LEASE_TO, Map.of("from", from.toString(), "to", to.toString()));
        }
        Integer seats = cells.count(Field.SEATS, Limits.SEATS);
        BigDecimal price = cells.price(Field.UNIT_PRICE);
        String text = cells.text(Field.UNIT_PRICE);
        String basis = PriceBases.of(text == null ? "" : text, cells.header(Field.UNIT_PRICE), seats != null);
        return new Letting(rooms, seats, from, to, price, basis);
    }

    private Staff staff() {
        Integer total = cells.count(Field.STAFF, Limits.PEOPLE);
        Integer college = cells.count(Field.COLLEGE, Limits.PEOPLE);
        if (total != null && college != null && college > total) {
            cells.warning(
                    ProblemCode.COLLEGE_EXCEEDS_STAFF,
                    Field.COLLEGE,
                    Map.of("value", college.toString(), "total", total.toString()));
        }
        return new Staff(total, college);
    }

    private List<String> categories() {
        String text = cells.text(Field.FOUNDER_CATEGORY);
        List<String> categories = new ArrayList<>();
        for (String part : SEPARATORS.split(text == null ? "" : Fold.spaced(text), -1)) {
            String category = part.isEmpty() ? null : Vocabulary.founderCategory(part);
            if (category == null && !part.isEmpty()) {
                cells.warning(ProblemCode.FOUNDER_CATEGORY, Field.FOUNDER_CATEGORY, Map.of("value", part));
                category = "OTHER";
            }
            if (category != null && !categories.contains(category)) {
                categories.add(category);
            }
        }
        return List.copyOf(categories);
    }

    /** Teams have no founding date that counts. Month ends clamp: 29 February plus 24 months is 28 February. */
    private void checkAge(Company company, @Nullable LocalDate entry) {
        LocalDate founded = company.founded;
        if (founded == null || entry == null || "TEAM".equals(company.kind)) {
            return;
        }
        Map<String, String> params = Map.of("founded", founded.toString(), "entry", entry.toString());
        if (founded.isAfter(entry)) {
            cells.warning(ProblemCode.FOUNDED_AFTER_ENTRY, Field.FOUNDED, params);
        } else if (founded.plusMonths(24).isBefore(entry)) {
            cells.warning(ProblemCode.OLDER_THAN_24_MONTHS, Field.FOUNDED, params);
        }
    }

    private void checkLeaseStart(Letting letting, @Nullable LocalDate entry) {
        if (letting.from != null && entry != null && letting.from.isBefore(entry)) {
            cells.warning(
                    ProblemCode.LEASE_BEFORE_ENTRY,
                    Field.LEASE_FROM,
                    Map.of("from", letting.from.toString(), "entry", entry.toString()));
        }
    }
}
