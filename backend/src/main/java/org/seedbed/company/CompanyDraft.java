package org.seedbed.company;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company as a park's register tells it.
 *
 * @param registeredCapital 元
 * @param founderCategories of the person in {@code contactName}
 * @param staff people in post on {@code staffAsOf}
 * @param collegeUp of these with a college degree or more
 */
public record CompanyDraft(
        UUID id,
        CompanyKind kind,
        String name,
        @Nullable String uscc,
        @Nullable LocalDate foundedOn,
        @Nullable BigDecimal registeredCapital,
        @Nullable String industryCode,
        @Nullable String contactName,
        @Nullable String contactPhone,
        Set<FounderCategory> founderCategories,
        LocalDate staffAsOf,
        @Nullable Integer staff,
        @Nullable Integer collegeUp) {}
