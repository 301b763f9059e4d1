package org.seedbed.facility.internal.register;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.FacilityBookers;
import org.seedbed.facility.FacilityCharge;
import org.seedbed.facility.FacilityKind;
import org.seedbed.shared.money.Money;

/** A facility as it is described; what the fields mean is told of {@link FacilityRequest}. */
public record FacilityFacts(
        String code,
        String name,
        FacilityKind kind,
        String place,
        @Nullable UUID unitId,
        @Nullable Integer capacity,
        List<String> features,
        Integer bufferMinutes,
        Integer stepMinutes,
        Integer minMinutes,
        Integer maxMinutes,
        Integer daysAhead,
        Integer noticeMinutes,
        FacilityBookers bookers,
        Boolean needsApproval,
        Integer freeCancelHours,
        Boolean checkIn,
        FacilityCharge charge,
        @Nullable Money ownPrice,
        @Nullable String description) {}
