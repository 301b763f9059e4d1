package org.seedbed.reporting.internal.readiness;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.internal.readiness.ReadinessJson.ReadinessSetView;

/** Readiness supposed, and readiness as it was kept. */
interface ReadinessSnapshotJson {

    /**
     * What if. Nothing of it is stored.
     *
     * @param on null: today
     * @param graduating tenants that graduate on the day
     * @param leaving tenants that are gone on the day
     * @param newIncubatees firms that come; nobody knows their figures
     */
    record ReadinessTrialRequest(
            @Nullable LocalDate on,
            @NotNull @Size(max = 500) List<@NotNull UUID> graduating,
            @NotNull @Size(max = 500) List<@NotNull UUID> leaving,
            @NotNull @Min(0) @Max(1000) Integer newIncubatees,
            @NotNull @Min(0) @Max(1000) Integer newMentors,
            @NotNull @Size(max = 30) List<@NotNull @Valid ReadinessSupposedFact> facts) {}

    /** A fact as if it were so on the day, and of the years told. */
    record ReadinessSupposedFact(
            @NotNull ParkFactKey fact,

            @NotNull @PositiveOrZero @Digits(integer = 14, fraction = 2)
            BigDecimal value) {}

    /** Keeps how the park stands against a policy on a day. */
    record ReadinessSnapshotRequest(
            @NotNull UUID policyId,
            @Nullable LocalDate on,
            @Nullable @Size(max = 300) String note) {}

    /**
     * What was kept.
     *
     * @param contentHash SHA-256 of what the policy said
     * @param resultHash SHA-256 of how the park stood
     * @param intact whether it is still the text that was hashed
     */
    record ReadinessSnapshotView(
            UUID id,
            UUID policyId,
            String policyName,
            int policyNumber,
            String contentHash,
            LocalDate on,
            ReadinessVerdict verdict,
            int met,
            int criteria,
            @Nullable String note,
            String resultHash,
            boolean intact,
            @Nullable String savedBy,
            Instant savedAt) {}

    /** What was kept, line by line. */
    record ReadinessSnapshotResponse(
            ReadinessSnapshotView summary, boolean county, boolean hardship, ReadinessSetView set) {}
}
