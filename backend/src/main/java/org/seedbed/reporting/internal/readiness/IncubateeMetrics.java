package org.seedbed.reporting.internal.readiness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.ParkMetric;
import org.seedbed.reporting.internal.readiness.Answer.Question;
import org.seedbed.reporting.internal.readiness.Measured.Piece;
import org.seedbed.reporting.internal.readiness.ParkRecords.Mentor;
import org.seedbed.reporting.internal.readiness.ParkRecords.Tenant;

/** Figures of 在孵企业. */
final class IncubateeMetrics {

    private static final int TEN = 10;
    private static final int THOUSAND = 1000;
    /** Of a GB/T 4754 code: the letter and the two digits of its division. */
    private static final int DIVISION = 3;

    private IncubateeMetrics() {}

    static Measured of(ParkMetric metric, ParkRecords park, Slice slice) {
        var incubatees = park.incubatees(slice.day());
        return switch (metric) {
            case INCUBATEES_PER_THOUSAND -> perThousand(park, slice, incubatees);
            case FINANCED_SHARE -> share(incubatees, Question.FINANCED, slice);
            case OWN_FUND_SHARE -> share(incubatees, Question.OWN_FUND, slice);
            case PATENT_APPLICANT_SHARE -> share(incubatees, Question.PATENT_APPLIED, slice);
            case VALID_IP_SHARE -> share(incubatees, Question.VALID_IP, slice);
            case SAME_INDUSTRY_SHARE -> sameIndustry(incubatees);
            case SERVICE_STAFF_PER_TEN -> serviceStaff(park, slice, incubatees);
            case MENTORS_PER_TEN -> mentors(park, slice, incubatees);
            default -> Measured.heads(incubatees.pieces());
        };
    }

    private static Measured share(Incubatees incubatees, Question question, Slice slice) {
        return Measured.share(incubatees.pieces(t -> t.piece(t.figures().of(question, slice))));
    }

    static Measured grown(ParkRecords park, Slice slice, BigDecimal above) {
        return Measured.share(
                park.incubatees(slice.day()).pieces(t -> t.piece(t.figures().grew(above, slice))));
    }

    private static Measured perThousand(ParkRecords park, Slice slice, Incubatees incubatees) {
        var area = park.fact(ParkFactKey.SELF_CONTROLLED_AREA, slice);
        var pieces = new ArrayList<>(incubatees.pieces());
        if (area.isEmpty()) {
            return Measured.unknown(pieces);
        }
        pieces.add(area.get().piece());
        return Measured.ratio(incubatees.least(), incubatees.most(), area.get().value(), THOUSAND, pieces);
    }

    private static Measured serviceStaff(ParkRecords park, Slice slice, Incubatees incubatees) {
        var staff = park.fact(ParkFactKey.STAFF_PROFESSIONAL, slice);
        if (staff.isEmpty()) {
            return Measured.unknown(List.of());
        }
        return incubatees.per(staff.get().value(), TEN, List.of(staff.get().piece()));
    }

    private static Measured mentors(ParkRecords park, Slice slice, Incubatees incubatees) {
        var mentors = mentorPieces(park.mentors(slice.day()));
        return incubatees.per(BigDecimal.valueOf(mentors.size()), TEN, mentors);
    }

    static List<Piece> mentorPieces(List<Mentor> mentors) {
        return mentors.stream()
                .map(m -> new Piece(
                        m.id() == null ? ReadinessRecordKind.SUPPOSED : ReadinessRecordKind.MENTOR,
                        m.id(),
                        ReadinessPart.COUNTED,
                        null,
                        null))
                .toList();
    }

    /** Of the largest division; firms whose industry nobody recorded may be of it. */
    private static Measured sameIndustry(Incubatees incubatees) {
        var largest = incubatees.sure().stream()
                .map(IncubateeMetrics::division)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(String::valueOf, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
        return Measured.share(incubatees.pieces(t -> t.piece(part(division(t), largest), null, null)));
    }

    private static ReadinessPart part(@Nullable String division, @Nullable String largest) {
        return division == null
                ? ReadinessPart.UNKNOWN
                : division.equals(largest) ? ReadinessPart.COUNTED : ReadinessPart.NOT_COUNTED;
    }

    private static @Nullable String division(Tenant tenant) {
        var code = tenant.industryCode();
        return code == null ? null : code.substring(0, Math.min(DIVISION, code.length()));
    }
}
