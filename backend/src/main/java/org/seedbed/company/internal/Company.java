package org.seedbed.company.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyKind;

/** A firm, cooperative, sole trader or team, known across the network by its credit code where it has one. */
@Entity
@Table(name = "company")
class Company {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private CompanyKind kind;

    private String name;
    private @Nullable String uscc;
    private @Nullable LocalDate foundedOn;
    private @Nullable BigDecimal registeredCapital;
    private @Nullable String industryCode;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Company() {}

    @SuppressWarnings("NullAway.Init") // describe() sets the rest
    Company(UUID id, CompanyFacts facts) {
        this.id = id;
        describe(facts);
    }

    /** Takes over the facts; a team that has got its licence becomes a firm here and keeps its history. */
    void describe(CompanyFacts facts) {
        if (facts.kind() == CompanyKind.TEAM && facts.uscc() != null) {
            throw CompanyErrors.TEAM_WITH_USCC.raise();
        }
        if (facts.uscc() == null && (facts.kind() != CompanyKind.TEAM && facts.kind() != CompanyKind.OTHER)) {
            throw CompanyErrors.USCC_MISSING.raise();
        }
        kind = facts.kind();
        name = facts.name();
        uscc = facts.uscc();
        foundedOn = facts.foundedOn();
        registeredCapital = facts.registeredCapital();
        industryCode = facts.industryCode();
    }

    boolean bears(@Nullable String code) {
        return Objects.equals(uscc, code);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    CompanyFacts facts() {
        return new CompanyFacts(kind, name, uscc, foundedOn, registeredCapital, industryCode);
    }
}
