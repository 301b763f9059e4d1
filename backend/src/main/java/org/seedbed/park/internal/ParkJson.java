package org.seedbed.park.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.park.ParkKind;
import org.seedbed.park.ParkLevel;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.validation.ValidUscc;

/** What the park operations take and answer. */
interface ParkJson {

    /** A park as it is described. Area in ㎡, two decimals; without a time zone Beijing time, or what it was. */
    record ParkRequest(
            @NotNull UUID operatorId,
            @NotBlank @Size(max = 100) String name,
            @NotNull ParkKind kind,
            @NotNull ParkLevel level,
            @Nullable LocalDate recognisedOn,
            @NotNull @Pattern(regexp = "[1-9]\\d{5}") String regionCode,
            @Nullable @Size(max = 200) String address,

            @NotNull @DecimalMin("0.01") @Digits(integer = 10, fraction = 2)
            BigDecimal operatedArea,

            @Nullable LocalDate openedOn,

            @Nullable @Pattern(regexp = "Asia/(Shanghai|Urumqi)")
            String timeZone) {

        ParkFacts facts() {
            return new ParkFacts(
                    name.strip(), kind, level, recognisedOn, regionCode, address, operatedArea, openedOn, timeZone);
        }
    }

    /** A park as it is described. Area in ㎡, two decimals; without a time zone Beijing time, or what it was. */
    record ParkUpdateRequest(
            @NotBlank @Size(max = 100) String name,
            @NotNull ParkKind kind,
            @NotNull ParkLevel level,
            @Nullable LocalDate recognisedOn,
            @NotNull @Pattern(regexp = "[1-9]\\d{5}") String regionCode,
            @Nullable @Size(max = 200) String address,

            @NotNull @DecimalMin("0.01") @Digits(integer = 10, fraction = 2)
            BigDecimal operatedArea,

            @Nullable LocalDate openedOn,

            @Nullable @Pattern(regexp = "Asia/(Shanghai|Urumqi)")
            String timeZone) {

        ParkFacts facts() {
            return new ParkFacts(
                    name.strip(), kind, level, recognisedOn, regionCode, address, operatedArea, openedOn, timeZone);
        }
    }

    /** What anybody may know of a park. */
    record PublicPark(UUID id, String name) {}

    record ParkSummary(
            UUID id,
            String name,
            ParkKind kind,
            ParkLevel level,
            String regionCode,
            String regionName,
            BigDecimal operatedArea) {}

    record ParkResponse(
            UUID id,
            int version,
            String name,
            ParkKind kind,
            ParkLevel level,
            @Nullable LocalDate recognisedOn,
            String regionCode,
            String regionName,
            @Nullable String address,
            BigDecimal operatedArea,
            @Nullable LocalDate openedOn,
            String timeZone,
            OperatorView operator,
            List<PartnerView> partners,
            List<String> abilities) {}

    record OperatorRequest(
            @NotBlank @Size(max = 100) String name,
            @Nullable @ValidUscc String uscc) {}

    record OperatorView(UUID id, String name, @Nullable String uscc) {}

    /** A partner and what it put in. */
    record PartnerRequest(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 50) String role,
            @Nullable @Valid Money contribution) {}

    record PartnerView(
            UUID id, String name, String role, @Nullable Money contribution) {}

    /** A region of GB/T 2260. */
    record RegionView(
            String code,
            String name,
            String fullName,
            RegionLevel level,
            @Nullable String parentCode) {}

    enum RegionLevel {
        PROVINCE,
        CITY,
        COUNTY
    }
}
