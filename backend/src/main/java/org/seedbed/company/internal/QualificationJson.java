package org.seedbed.company.internal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Qualifications and honours of companies (资质荣誉). */
interface QualificationJson {

    /** What is certified or awarded. */
    enum QualificationKind {
        /** 高新技术企业. */
        HIGH_TECH,
        /** 科技型中小企业. */
        TECH_SME,
        /** 创新型中小企业. */
        INNOVATIVE_SME,
        /** 专精特新中小企业. */
        SPECIALIZED_NEW,
        /** 专精特新“小巨人”企业. */
        LITTLE_GIANT,
        /** 瞪羚企业. */
        GAZELLE,
        /** 体系认证. */
        CERTIFICATION,
        /** 奖项、荣誉. */
        AWARD,
        OTHER
    }

    /** Of whom it comes. */
    enum QualificationLevel {
        NATIONAL,
        PROVINCIAL,
        MUNICIPAL,
        DISTRICT,
        OTHER
    }

    /** How long it is still good. */
    enum QualificationState {
        EXPIRED,
        /** Ends within 30 days, today included. */
        WITHIN_30,
        WITHIN_60,
        WITHIN_90,
        /** Ends later. */
        VALID,
        /** Has no end. */
        ENDLESS
    }

    /** A qualification; {@code validUntil} is its last day, as the certificate says. */
    record QualificationRequest(
            @NotNull QualificationKind kind,
            @NotBlank @Size(max = 100) String title,
            @Nullable QualificationLevel level,
            @Nullable @Size(max = 60) String number,
            @Nullable @Size(max = 100) String issuer,
            @NotNull LocalDate issuedOn,
            @Nullable LocalDate validUntil) {}

    record QualificationView(
            UUID id,
            int version,
            UUID companyId,
            String companyName,
            QualificationKind kind,
            String title,
            @Nullable QualificationLevel level,
            @Nullable String number,
            @Nullable String issuer,
            LocalDate issuedOn,
            @Nullable LocalDate validUntil,
            QualificationState state,

            @Schema(description = "Said by the company itself and not looked at by the park yet")
            boolean declared,

            @Nullable EvidenceView file) {}

    /** The file that shows it; {@code sha256} in hexadecimal. */
    record EvidenceView(String fileName, String mediaType, int size, String sha256) {}
}
