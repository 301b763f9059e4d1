package org.seedbed.reporting.internal.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seedbed.company.CompanyKind;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.reporting.internal.readiness.Answer.Question;
import org.seedbed.reporting.internal.readiness.ParkRecords.Exit;
import org.seedbed.reporting.internal.readiness.ParkRecords.Heads;
import org.seedbed.reporting.internal.readiness.ParkRecords.KnownFact;
import org.seedbed.reporting.internal.readiness.ParkRecords.Letting;
import org.seedbed.reporting.internal.readiness.ParkRecords.Mentor;
import org.seedbed.reporting.internal.readiness.ParkRecords.StageDays;
import org.seedbed.reporting.internal.readiness.ParkRecords.Tenant;
import org.seedbed.reporting.internal.readiness.ParkRecords.Unit;
import org.seedbed.space.UnitKind;
import org.seedbed.tenancy.Stage;

/**
 * A park in a line of words, as the golden table writes it; {@code golden/readiness.md} says what each word means. The day is
 * 2026-11-23.
 */
final class ParkSketch {

    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final Map<String, String> words = new HashMap<>();
    private final List<Tenant> tenants = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();
    private final List<Letting> lettings = new ArrayList<>();
    private final Map<UUID, List<Heads>> heads = new HashMap<>();
    private final List<KnownFact> facts = new ArrayList<>();

    private ParkSketch(String line) {
        for (var word : line.strip().split("\\s+", -1)) {
            var at = word.indexOf('=');
            if (at < 0) {
                words.put(word, "1");
            } else if (Character.isUpperCase(word.charAt(0))) {
                fact(word.substring(0, at), word.substring(at + 1));
            } else {
                words.put(word.substring(0, at), word.substring(at + 1));
            }
        }
    }

    static ParkRecords of(String line) {
        return new ParkSketch(line).park();
    }

    private ParkRecords park() {
        incubatees();
        var founded = LocalDate.of(2025, 3, 1);
        for (int i = 0; i < number("newfirms"); i++) {
            firm(founded, LocalDate.of(2025, 4, 1), Stage.NURSERY, i);
        }
        for (int i = 0; i < number("graduates"); i++) {
            firm(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1), Stage.GRADUATED, i);
        }
        for (int i = 0; i < number("firms"); i++) {
            firm(LocalDate.of(2015, 1, 1), LocalDate.of(2022, 1, 1), Stage.INCUBATOR, i);
        }
        for (int i = 0; i < number("entities"); i++) {
            tenant(CompanyKind.TEAM, null, LocalDate.of(2022, 1, 1), Stage.NURSERY, i, number("entities"), null);
        }
        for (int i = 0; i < number("undated"); i++) {
            tenant(CompanyKind.FIRM, null, LocalDate.of(2025, 6, 1), Stage.INCUBATOR, i, 0, null);
        }
        if (words.containsKey("stay")) {
            var from = DAY.minusMonths(number("stay")).minusDays(number("days"));
            tenant(CompanyKind.TEAM, null, from, Stage.NURSERY, 0, 1, null);
        }
        space();
        jobs();
        return new ParkRecords(
                null, tenants, units, lettings, mentors(), words.containsKey("noexits") ? null : exits(), heads, facts);
    }

    private int number(String word) {
        return Integer.parseInt(words.getOrDefault(word, "0"));
    }

    /** {@code industry=I65:30+C39:10} from the first one on; the others have none. */
    private void incubatees() {
        var industries = new ArrayList<String>();
        for (var group : words.getOrDefault("industry", "").split("\\+", -1)) {
            if (!group.isEmpty()) {
                var parts = group.split(":", -1);
                for (int i = 0; i < Integer.parseInt(parts[1]); i++) {
                    industries.add(parts[0]);
                }
            }
        }
        int all = number("incubatees");
        for (int i = 0; i < all; i++) {
            tenant(
                    CompanyKind.FIRM,
                    LocalDate.of(2025, 1, 1),
                    LocalDate.of(2025, 6, 1),
                    Stage.INCUBATOR,
                    i,
                    all,
                    i < industries.size() ? industries.get(i) : null);
        }
    }

    private void firm(LocalDate founded, LocalDate from, Stage stage, int i) {
        tenant(CompanyKind.FIRM, founded, from, stage, i, 0, null);
    }

    private void tenant(
            CompanyKind kind, LocalDate founded, LocalDate from, Stage stage, int i, int all, String industry) {
        tenants.add(new Tenant(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Kinds.always(kind),
                founded,
                from,
                null,
                industry,
                number("founderless") > 0 && i >= all - number("founderless") ? null : i < number("students"),
                List.of(new StageDays(stage, from, null, false)),
                (question, slice) -> answer(question, i, all)));
    }

    /** The first so many say yes, the last {@code silent} of them say nothing. */
    private Answer answer(Question question, int i, int all) {
        if (i >= all - number("silent")) {
            return Answer.UNKNOWN;
        }
        var yes = switch (question) {
            case FINANCED -> number("financed");
            case OWN_FUND -> number("ownfund");
            case PATENT_APPLIED -> number("patents");
            case VALID_IP -> number("ip");
            case GREW -> number("grew");
        };
        return Answer.of(i < yes, EvidenceLevel.EVIDENCED);
    }

    private void space() {
        var first = tenants.isEmpty() ? UUID.randomUUID() : tenants.getFirst().id();
        if (words.containsKey("let")) {
            var unit = unit(UnitKind.OFFICE, words.get("let"), null);
            let(unit, first, 24);
            if (words.containsKey("lettable")) {
                unit(
                        UnitKind.OFFICE,
                        new BigDecimal(words.get("lettable"))
                                .subtract(new BigDecimal(words.get("let")))
                                .toPlainString(),
                        null);
            }
        }
        if (words.containsKey("seats")) {
            unit(UnitKind.WORKSTATION, "100", number("seats"));
        }
        if (words.containsKey("office")) {
            unit(UnitKind.OFFICE, words.get("office"), null);
            unit(UnitKind.PUBLIC, words.get("shared"), null);
        }
        for (int i = 0; i < number("bound"); i++) {
            let(unit(UnitKind.OFFICE, "20", null), tenants.get(i).id(), 12);
        }
    }

    private UUID unit(UnitKind kind, String area, Integer seats) {
        var id = UUID.randomUUID();
        units.add(new Unit(id, kind, new BigDecimal(area), seats, null, null));
        return id;
    }

    private void let(UUID unit, UUID tenant, int months) {
        lettings.add(new Letting(unit, tenant, LocalDate.of(2022, 1, 1), LocalDate.of(2027, 1, 1), null, months));
    }

    /** The first one has them all, the last {@code uncounted} were never counted. */
    private void jobs() {
        if (words.containsKey("jobs")) {
            for (int i = 0; i < tenants.size() - number("uncounted"); i++) {
                heads.put(
                        tenants.get(i).companyId(),
                        List.of(new Heads(
                                LocalDate.of(2022, 6, 1), i == 0 ? number("jobs") : 0, EvidenceLevel.EVIDENCED)));
            }
        }
    }

    private List<Mentor> mentors() {
        var mentors = new ArrayList<Mentor>();
        for (int i = 0; i < number("mentors"); i++) {
            mentors.add(new Mentor(UUID.randomUUID(), null, null));
        }
        return mentors;
    }

    private List<Exit> exits() {
        var exits = new ArrayList<Exit>();
        for (int i = 0; i < number("exits"); i++) {
            var day = LocalDate.of(2025, 5, 1);
            exits.add(new Exit(UUID.randomUUID(), day, day, day, i < number("ontime"), i < number("success")));
        }
        return exits;
    }

    /** {@code STAFF_TOTAL=5} since 2020, {@code OPERATING@2023-11-23=1} since that day, {@code EVENTS@2024=3} of that year. */
    private void fact(String name, String value) {
        var parts = name.split("@", -1);
        var key = ParkFactKey.valueOf(parts[0]);
        if (parts.length > 1) {
            var day = parts[1].length() == 4 ? parts[1] + "-12-31" : parts[1];
            known(key, LocalDate.parse(day), value);
        } else if (key.yearly()) {
            for (int year = 2023; year <= 2025; year++) {
                known(key, LocalDate.of(year, 12, 31), value);
            }
        } else {
            known(key, LocalDate.of(2020, 1, 1), value);
        }
    }

    private void known(ParkFactKey key, LocalDate asOf, String value) {
        facts.add(new KnownFact(UUID.randomUUID(), key, asOf, new BigDecimal(value), EvidenceLevel.EVIDENCED));
    }
}
