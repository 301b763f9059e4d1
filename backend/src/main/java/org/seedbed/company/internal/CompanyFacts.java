package org.seedbed.company.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyKind;

/**
 * What is publicly registered of a company.
 *
 * @param uscc folded, GB 32100-2015
 * @param registeredCapital 元
 * @param industryCode GB/T 4754-2017, letter and digits
 */
record CompanyFacts(
        CompanyKind kind,
        String name,
        @Nullable String uscc,
        @Nullable LocalDate foundedOn,
        @Nullable BigDecimal registeredCapital,
        @Nullable String industryCode) {}
