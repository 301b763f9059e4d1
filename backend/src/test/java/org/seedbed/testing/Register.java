package org.seedbed.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.seedbed.company.Companies;
import org.seedbed.company.CompanyDraft;
import org.seedbed.company.CompanyKind;
import org.seedbed.lease.Leases;
import org.seedbed.space.Spaces;
import org.seedbed.space.UnitDraft;
import org.seedbed.space.UnitKind;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.Tenants;

/** A park's companies, tenants, units and leases, stored the way an import stores them. */
@ApplicationScoped
public class Register {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private final Companies companies;
    private final Tenants tenants;
    private final Spaces spaces;
    private final Leases leases;

    Register(Companies companies, Tenants tenants, Spaces spaces, Leases leases) {
        this.companies = companies;
        this.tenants = tenants;
        this.spaces = spaces;
        this.leases = leases;
    }

    /** A valid credit code nobody else has. */
    public static String uscc(String start) {
        var code = new StringBuilder(start);
        while (code.length() < 17) {
            code.append(ALPHABET.charAt(ThreadLocalRandom.current().nextInt(31)));
        }
        int sum = 0;
        for (int i = 0, weight = 1; i < 17; i++, weight = weight * 3 % 31) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
        }
        return code.append(ALPHABET.charAt((31 - sum % 31) % 31)).toString();
    }

    /** A firm founded long ago. */
    public UUID firm(UUID park, String name) {
        return company(park, CompanyKind.FIRM, name, LocalDate.of(2015, 1, 1), null);
    }

    public UUID company(UUID park, CompanyKind kind, String name, LocalDate foundedOn, String industryCode) {
        return company(park, kind, name, foundedOn, industryCode, null, null);
    }

    public UUID company(
            UUID park,
            CompanyKind kind,
            String name,
            LocalDate foundedOn,
            String industryCode,
            String contact,
            String phone) {
        var id = UUID.randomUUID();
        var uscc = switch (kind) {
            case TEAM, OTHER -> null;
            case SOLE_TRADER -> uscc("92");
            case COOPERATIVE -> uscc("93");
            case FIRM -> uscc("91");
        };
        companies.add(
                park,
                List.of(new CompanyDraft(
                        id,
                        kind,
                        name,
                        uscc,
                        foundedOn,
                        null,
                        industryCode,
                        contact,
                        phone,
                        Set.of(),
                        LocalDate.of(2026, 1, 1),
                        null,
                        null)));
        return id;
    }

    /** The stay of a new firm. */
    public UUID tenant(UUID park, String name, String from, String to) {
        return tenant(park, firm(park, name), from, to, Stage.INCUBATOR);
    }

    public UUID tenant(UUID park, UUID company, String from, String to, Stage stage) {
        var id = UUID.randomUUID();
        tenants.add(park, List.of(new Tenants.TenantDraft(id, company, LocalDate.parse(from), day(to), stage)));
        return id;
    }

    /** A room in building A on the first floor. */
    public UUID office(UUID park, String number, String area) {
        return unit(park, "A", 1, number, UnitKind.OFFICE, area, null);
    }

    public UUID unit(UUID park, String building, int level, String number, UnitKind kind, String area, Integer seats) {
        var id = UUID.randomUUID();
        var floor = spaces.ensureFloor(park, building, level);
        var from = LocalDate.of(2020, 1, 1);
        spaces.add(
                park,
                List.of(new UnitDraft(id, floor, number, kind, new BigDecimal(area), seats, null, null, null, from)));
        return id;
    }

    /** A lease of the whole unit. */
    public UUID lease(UUID park, UUID tenant, UUID unit, String from, String to) {
        return lease(park, tenant, from, to, new Leases.SeatDraft(unit, null, null));
    }

    public UUID lease(UUID park, UUID tenant, String from, String to, Leases.SeatDraft... units) {
        var id = UUID.randomUUID();
        leases.add(
                park,
                List.of(new Leases.LeaseDraft(
                        id, tenant, LocalDate.parse(from), day(to), null, null, null, List.of(units))));
        return id;
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
