package org.seedbed.space.internal.pricing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.space.PriceVersionRef;
import org.seedbed.space.PriceVersionState;
import org.seedbed.space.UnitKind;

/** What the operations on price lists take and answer. */
interface PriceVersionJson {

    /** What a draft begins with. */
    enum PriceSource {
        /** No line. */
        EMPTY,
        /** Today's prices. */
        CURRENT,
        /** The lines of another price list. */
        VERSION
    }

    /** What prices are rounded to. */
    enum PriceStep {
        /** 0.01 元. */
        FEN("0.01"),
        /** 0.1 元. */
        JIAO("0.1"),
        /** 1 元. */
        YUAN("1");

        private final BigDecimal yuan;

        PriceStep(String yuan) {
            this.yuan = new BigDecimal(yuan);
        }

        BigDecimal yuan() {
            return yuan;
        }
    }

    /** Prices up or down by a percentage, each rounded half up to the step. */
    record PriceAdjustmentRequest(
            @NotNull @DecimalMin("-90") @DecimalMax("900") @Digits(integer = 3, fraction = 2)
            BigDecimal percent,

            @NotNull PriceStep step) {}

    /** Which units are meant; what is left out does not narrow. */
    record UnitSelectionRequest(
            @Nullable UUID buildingId,
            @Nullable UUID floorId,

            @Nullable @Size(max = 6) List<@NotNull UnitKind> kinds) {}

    /**
     * A draft. {@code fromVersionId} names the list to copy when the source is VERSION; adjustment and selection are for
     * what is taken over.
     */
    record PriceVersionRequest(
            @NotBlank @Size(max = 100) String name,
            @NotNull LocalDate effectiveOn,
            @Nullable @Size(max = 200) String decision,
            @Nullable @Size(max = 1000) String note,
            @NotNull PriceSource source,
            @Nullable UUID fromVersionId,
            @Nullable @Valid PriceAdjustmentRequest adjustment,
            @Nullable @Valid UnitSelectionRequest selection) {}

    /** What is said of a draft beside its lines. */
    record PriceVersionUpdateRequest(
            @NotBlank @Size(max = 100) String name,
            @NotNull LocalDate effectiveOn,
            @Nullable @Size(max = 200) String decision,
            @Nullable @Size(max = 1000) String note) {}

    /** Why a draft is given up. */
    record PriceVersionDiscardRequest(
            @NotBlank @Size(max = 500) String reason) {}

    /** What stands between a draft and its publication for the person who asks. */
    enum PublishHindrance {
        /** They had a hand in it. */
        OWN_DRAFT,
        /** It does not say what it was decided by. */
        UNDECIDED,
        /** It has no line. */
        EMPTY,
        /** Its day is over. */
        IN_PAST,
        /** A published one takes effect on the same day or later. */
        NOT_LATEST
    }

    /** A price list among others. {@code inEffect}: the one whose prices hold today. */
    record PriceVersionSummary(
            UUID id,
            @Nullable Integer number,
            String name,
            LocalDate effectiveOn,
            @Nullable String decision,
            PriceVersionState state,
            boolean inEffect,
            int lines) {}

    /** A price list. {@code hindrance} is there for those who may publish drafts. */
    record PriceVersionResponse(
            UUID id,
            int version,
            @Nullable Integer number,
            String name,
            LocalDate effectiveOn,
            @Nullable String decision,
            @Nullable String note,
            PriceVersionState state,
            boolean inEffect,
            int lines,
            PriceSource source,
            @Nullable PriceVersionRef copiedFrom,
            @Nullable String editedBy,
            Instant editedAt,
            @Nullable String publishedBy,
            @Nullable Instant publishedAt,
            @Nullable PublishHindrance hindrance,
            List<String> abilities) {}
}
