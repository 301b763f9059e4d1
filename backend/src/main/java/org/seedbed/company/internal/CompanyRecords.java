package org.seedbed.company.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanySearch;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** A park's own record of a company: whom to call, and the text it is found by. */
@ApplicationScoped
class CompanyRecords {

    private final Database database;
    private final BusinessClock clock;

    CompanyRecords(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Makes the company exist for the park. Refused by {@code pk_company_record} when it does already. */
    void open(UUID parkId, UUID companyId, @Nullable String contactName, @Nullable String contactPhone) {
        database.execute(Sql.of("""
                insert into company_record
                    (park_id, company_id, contact_name, contact_phone, name_key, search_text, registered_at)
                values (?, ?, ?, ?, '', '', ?)""", parkId, companyId, contactName, contactPhone, clock.now()));
        refresh(parkId, companyId);
    }

    /**
     * The id of the company in the network: of the one that bears the code already, else of this one, stored now. Two parks
     * may register a new code at once; the later one then adopts what the earlier one stored.
     */
    UUID ensure(Company company) {
        var facts = company.facts();
        var known = facts.uscc() == null ? Optional.<UUID>empty() : idInNetwork(facts.uscc());
        if (known.isPresent() || insert(company.id(), facts)) {
            return known.orElse(company.id());
        }
        return idInNetwork(Objects.requireNonNull(facts.uscc())).orElseThrow(CompanyErrors.USCC_TAKEN::raise);
    }

    /** False when the code was taken meanwhile. No conflict target: to name one asks for the right to see the row. */
    private boolean insert(UUID id, CompanyFacts facts) {
        return database.execute(Sql.of(
                        """
                        insert into company (id, version, kind, name, uscc, founded_on, registered_capital, industry_code)
                        values (?, 0, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        id,
                        facts.kind(),
                        facts.name(),
                        facts.uscc(),
                        facts.foundedOn(),
                        facts.registeredCapital(),
                        facts.industryCode()))
                == 1;
    }

    void change(UUID parkId, UUID companyId, @Nullable String contactName, @Nullable String contactPhone) {
        database.execute(Sql.of(
                "update company_record set contact_name = ?, contact_phone = ? where park_id = ? and company_id = ?",
                contactName,
                contactPhone,
                parkId,
                companyId));
        refresh(parkId, companyId);
    }

    /** The company that the network knows by this code, perhaps through other parks alone: then only its id is to be had. */
    Optional<UUID> idInNetwork(String uscc) {
        return database.first(Sql.of("select id from companies_of_network(array[?])", uscc), row -> row.uuid("id"));
    }

    /** Whether another park has or had a stay of the company too; a mere record of its code is no reason for anything. */
    boolean knownElsewhere(UUID parkId, UUID companyId) {
        return database.first(
                        Sql.of(
                                "select 1 as one from companies_known_elsewhere(?) as known where known = ?",
                                parkId,
                                companyId),
                        row -> row.integer("one"))
                .isPresent();
    }

    /** Whether another park has so much as a record of the company. */
    boolean recordedElsewhere(UUID parkId, UUID companyId) {
        return says("select company_recorded_elsewhere(?, ?) as said", parkId, companyId);
    }

    /** Whether another park has or had a stay of the company and an owner acts for it, who then asks its people in alone. */
    boolean asksForItself(UUID parkId, UUID companyId) {
        return says("select company_asks_for_itself(?, ?) as said", parkId, companyId);
    }

    /** Whether nobody owns the company and another park, where it stays too, has registered it longer. */
    boolean firstElsewhere(UUID parkId, UUID companyId) {
        return says("select company_first_elsewhere(?, ?) as said", parkId, companyId);
    }

    private boolean says(String question, UUID parkId, UUID companyId) {
        return database.first(Sql.of(question, parkId, companyId), row -> row.bool("said"))
                .orElse(false);
    }

    /** Finds the company by what is now said of it. */
    void refresh(UUID parkId, UUID companyId) {
        database.execute(
                Sql.of(CompanySearch.REFRESH_RECORDS + " and r.park_id = ? and r.company_id = ?", parkId, companyId));
    }
}
