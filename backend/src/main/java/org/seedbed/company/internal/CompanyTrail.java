package org.seedbed.company.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.company.CompanyDraft;
import org.seedbed.company.CompanyKind;
import org.seedbed.company.internal.CompanyJson.EmploymentCountView;
import org.seedbed.company.internal.CompanyQueries.Contact;

/** What the trail is told of companies and their people. Names, telephones and categories of people are secrets there. */
public final class CompanyTrail {

    private CompanyTrail() {}

    static Change registered(UUID parkId, UUID companyId, boolean known, CompanyFacts facts, Contact contact) {
        return company(known ? Action.COMPANY_ADOPTED : Action.COMPANY_REGISTERED, parkId, companyId, facts.name())
                .after(facts(facts, contact));
    }

    static Change changed(
            UUID parkId,
            UUID companyId,
            CompanyFacts before,
            Contact contactBefore,
            CompanyFacts after,
            Contact contact) {
        return company(Action.COMPANY_CHANGED, parkId, companyId, after.name())
                .before(facts(before, contactBefore))
                .after(facts(after, contact));
    }

    /** Of a company that a register brings in. */
    public static Change registered(UUID parkId, boolean known, CompanyDraft draft) {
        return company(known ? Action.COMPANY_ADOPTED : Action.COMPANY_REGISTERED, parkId, draft.id(), draft.name())
                .after(facts(draft));
    }

    /** Of a company that a register describes otherwise. */
    public static Change changed(UUID parkId, CompanyDraft before, CompanyDraft after) {
        return company(Action.COMPANY_CHANGED, parkId, after.id(), after.name())
                .before(facts(before))
                .after(facts(after));
    }

    static Change counted(UUID parkId, UUID companyId, EmploymentCountView count) {
        return Change.of(Action.EMPLOYMENT_COUNTED, SubjectType.EMPLOYMENT_COUNT, count.id())
                .park(parkId)
                .company(companyId)
                .after(facts(count));
    }

    /** Of a count that was corrected. */
    static Change recounted(UUID parkId, UUID companyId, EmploymentCountView before, EmploymentCountView after) {
        return counted(parkId, companyId, after).before(facts(before));
    }

    private static Facts facts(EmploymentCountView count) {
        return Facts.of("asOf", count.asOf())
                .and("total", count.total())
                // Few people in a company: a part can tell who it is.
                .secret(
                        "subCounts",
                        count.subCounts().stream()
                                .map(part -> part.tag() + "=" + part.count())
                                .sorted()
                                .collect(Collectors.joining(",")));
    }

    private static Change company(Action action, UUID parkId, UUID companyId, String name) {
        return Change.of(action, SubjectType.COMPANY, companyId)
                .park(parkId)
                .company(companyId)
                .label(name);
    }

    private static Facts facts(CompanyFacts facts, Contact contact) {
        return facts(
                        facts.kind(),
                        facts.name(),
                        facts.uscc(),
                        facts.foundedOn(),
                        facts.registeredCapital(),
                        facts.industryCode())
                .secret("contactName", contact.name())
                .secret("contactPhone", contact.phone());
    }

    private static Facts facts(CompanyDraft draft) {
        return facts(
                        draft.kind(),
                        draft.name(),
                        draft.uscc(),
                        draft.foundedOn(),
                        draft.registeredCapital(),
                        draft.industryCode())
                .secret("contactName", draft.contactName())
                .secret("contactPhone", draft.contactPhone())
                .secret(
                        "founderCategories",
                        draft.founderCategories().stream().sorted().toList())
                .and("staff", draft.staff());
    }

    private static Facts facts(
            CompanyKind kind,
            String name,
            @Nullable String uscc,
            @Nullable LocalDate foundedOn,
            @Nullable BigDecimal capital,
            @Nullable String industryCode) {
        return Facts.of("kind", kind)
                .and("name", name)
                .and("uscc", uscc)
                .and("foundedOn", foundedOn)
                .and("registeredCapital", capital)
                .and("industryCode", industryCode);
    }
}
