package org.seedbed.onboarding.internal.plan;

import static org.seedbed.onboarding.internal.plan.Facts.merged;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.mentoring.MentorDraft;
import org.seedbed.mentoring.MentorRecord;
import org.seedbed.onboarding.internal.workbook.Expertise;
import org.seedbed.onboarding.internal.workbook.Field;
import org.seedbed.onboarding.internal.workbook.MentorRow;
import org.seedbed.onboarding.internal.workbook.Problem;
import org.seedbed.onboarding.internal.workbook.ProblemCode;
import org.seedbed.onboarding.internal.workbook.Severity;

/** The mentors of the park. Known by their e-mail; one without, by the name. */
public final class MentorBook {

    private final Map<String, MentorDraft> byKey = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<UUID, MentorDraft> added = new LinkedHashMap<>();
    private final Map<UUID, MentorDraft> changed = new LinkedHashMap<>();
    private final Set<UUID> decided;
    private final Consumer<Problem> problems;

    MentorBook(List<MentorRecord> stored, Consumer<Problem> problems) {
        this.problems = problems;
        decided = stored.stream()
                .filter(MentorRecord::decided)
                .map(MentorRecord::id)
                .collect(Collectors.toSet());
        stored.forEach(m -> put(new MentorDraft(
                m.id(), m.name(), m.title(), m.category(), m.fields(), m.termFrom(), m.termTo(), m.email())));
    }

    Outcome take(MentorRow row, MentorRow.Values told) {
        var fresh = new MentorDraft(
                UUID.randomUUID(),
                told.name(),
                told.title(),
                told.category(),
                told.fields(),
                told.termFrom(),
                told.termTo(),
                told.email());
        var earlier = rows.putIfAbsent(fresh.key(), row.head().row());
        if (earlier != null) {
            var params = Map.of("name", told.name(), "row", earlier.toString());
            problems.accept(row.head().problem(ProblemCode.MENTOR_DUPLICATE, Severity.ERROR, Field.NAME, params));
            return Outcome.REFUSED;
        }
        var stored = find(fresh);
        if (stored == null) {
            put(fresh);
            added.put(fresh.id(), fresh);
            return Outcome.CREATED;
        }
        var mentor = merge(termAsDecided(row, fresh, stored), stored);
        if (mentor.equals(stored)) {
            return Outcome.UNCHANGED;
        }
        put(mentor);
        changed.put(mentor.id(), mentor);
        return Outcome.UPDATED;
    }

    /** A term that was decided is changed by the next decision, and not by a register. */
    private MentorDraft termAsDecided(MentorRow row, MentorDraft told, MentorDraft stored) {
        if (!decided.contains(stored.id())) {
            return told;
        }
        if (!Objects.equals(merged(told.termFrom(), stored.termFrom()), stored.termFrom())
                || !Objects.equals(merged(told.termTo(), stored.termTo()), stored.termTo())) {
            problems.accept(row.head()
                    .problem(
                            ProblemCode.MENTOR_TERM_DECIDED,
                            Severity.WARNING,
                            Field.TERM_FROM,
                            Map.of("name", stored.name())));
        }
        return new MentorDraft(
                told.id(), told.name(), told.title(), told.category(), told.fields(), null, null, told.email());
    }

    int size() {
        return (int) byKey.values().stream().map(MentorDraft::id).distinct().count();
    }

    public List<MentorDraft> added() {
        return List.copyOf(added.values());
    }

    public List<MentorDraft> changed() {
        return List.copyOf(changed.values());
    }

    /** Somebody stored by name who now has an e-mail is still the same person. */
    private @Nullable MentorDraft find(MentorDraft told) {
        var known = byKey.get(told.key());
        if (known != null || told.email() == null) {
            return known;
        }
        var namesake = byKey.get(told.name());
        return namesake == null || namesake.email() != null ? null : namesake;
    }

    /** A row without e-mail means the one mentor of that name, with or without e-mail. */
    private void put(MentorDraft mentor) {
        byKey.put(mentor.key(), mentor);
        byKey.putIfAbsent(mentor.name(), mentor);
        byKey.computeIfPresent(mentor.name(), (name, known) -> known.id().equals(mentor.id()) ? mentor : known);
    }

    private static MentorDraft merge(MentorDraft told, MentorDraft stored) {
        return new MentorDraft(
                stored.id(),
                told.name(),
                merged(told.title(), stored.title()),
                merged(told.category(), stored.category()),
                told.fields().isEmpty() || Expertise.same(told.fields(), stored.fields())
                        ? stored.fields()
                        : told.fields(),
                merged(told.termFrom(), stored.termFrom()),
                merged(told.termTo(), stored.termTo()),
                merged(told.email(), stored.email()));
    }
}
