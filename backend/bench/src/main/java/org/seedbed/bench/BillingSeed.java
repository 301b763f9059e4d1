package org.seedbed.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * A network that is about to bill its first month: parks of equal size in which every tenant has one room, with settings,
 * tariffs, and a waiver for every fifth.
 */
final class BillingSeed {
    private static final int WAIVED_EACH = 5;

    private final Seeding seeding;
    private final LocalDate month = LocalDate.now(ZoneId.of("Asia/Shanghai")).withDayOfMonth(1);

    BillingSeed(Seeding seeding) {
        this.seeding = seeding;
    }

    /** First day of the month that is billed. */
    LocalDate month() {
        return month;
    }

    /** Returns the parks. */
    List<UUID> write(int parks, int tenantsOfEach) {
        var register = new RegisterSeed(seeding);
        register.write(new RegisterSeed.Plan(tenantsOfEach, 1, 0, parks - 1, tenantsOfEach));
        settings(register.parks());
        tariffs(register.parks());
        waivers();
        return register.parks();
    }

    /** One person for all the parks. */
    BenchUser finance(List<UUID> parks) {
        var user = seeding.user("PARK", "FINANCE", parks.getFirst());
        seeding.copy("membership", "id, user_id, scope, role, park_id, granted_at", copy -> {
            for (var park : parks.subList(1, parks.size())) {
                copy.row(seeding.id(), user.id(), "PARK", "FINANCE", park, "2026-01-01");
            }
        });
        return user;
    }

    private void settings(List<UUID> parks) {
        seeding.copy(
                "billing_settings",
                "park_id, version, bills_from, rhythm, anchor, timing, due_days, late_rate_percent, late_cap_percent",
                copy -> {
                    for (var park : parks) {
                        copy.row(park, 0, month, "MONTHLY", "CALENDAR", "ADVANCE", 15, "0.05", 20);
                    }
                });
    }

    private void tariffs(List<UUID> parks) {
        seeding.copy("tariff", "park_id, id, version, fee, basis, unit_price, valid_from", copy -> {
            for (var park : parks) {
                copy.row(park, seeding.id(), 0, "PROPERTY_FEE", "SQM_MONTH", "3.5", "2020-01-01");
                copy.row(park, seeding.id(), 0, "ENERGY_FEE", "SQM_MONTH", "1.2", "2020-01-01");
                copy.row(park, seeding.id(), 0, "NETWORK", "MONTH", "60", "2020-01-01");
            }
        });
    }

    /** In force since the lease began, by a scheme that came with the product and pays shares of the rent by year. */
    private void waivers() {
        var people = List.of(
                seeding.user("NETWORK", "AUDIT_ADMIN", null).id(),
                seeding.user("NETWORK", "AUDIT_ADMIN", null).id(),
                seeding.user("NETWORK", "AUDIT_ADMIN", null).id(),
                seeding.user("NETWORK", "AUDIT_ADMIN", null).id());
        seeding.execute("""
                insert into waiver_budget (park_id, id, version, payer, name, from_on, to_on, amount, created_by, created_at)
                select id, md5('budget' || id)::uuid, 0, 'PARK', '量测预算（示例）', date '2020-01-01', date '2040-01-01',
                    900000000, '%1$s', now() from park""".formatted(people.getFirst()));
        seeding.execute("""
                insert into waiver (park_id, id, version, number, state, tenant_id, company_id, policy_id, policy_version_id,
                    policy_name, scheme, from_on, to_on, reason, own, made_by, made_at, submitted_at, checked_by, checked_at,
                    lease_start, lines, schedule, schedule_hash, total, budget_id, proposed_by, approved_by, minutes_number,
                    approved_at, activated_by, activated_at)
                select l.park_id, md5('waiver' || l.id)::uuid, 0, 'JM-' || l.nth, 'ACTIVE', l.tenant_id, t.company_id, p.id,
                    p.version_id, p.name, p.scheme, l.starts_on, l.starts_on + 700, '量测（示例）', false, '%1$s', now(), now(),
                    '%2$s', now(), l.starts_on, '[]', '[]', repeat('0', 64), 0, md5('budget' || l.park_id)::uuid, '%1$s',
                    '%3$s', '示例', now(), '%4$s', now()
                from (select *, row_number() over (partition by park_id order by id) as nth from lease) l
                join tenant t on t.park_id = l.park_id and t.id = l.tenant_id
                cross join lateral (
                    select p.id, v.id as version_id, p.name, v.content -> 'scheme' as scheme
                    from policy p join policy_version v on v.policy_id = p.id
                    where p.kind = 'WAIVER' and p.park_id is null
                        and jsonb_array_length(v.content -> 'scheme' -> 'yearRates') > 1
                    order by p.code limit 1) p
                where l.nth %% %5$d = 0""".formatted(people.get(0), people.get(1), people.get(2), people.get(3), WAIVED_EACH));
        if (seeding.texts("select count(*)::text from waiver").getFirst().equals("0")) {
            throw new BenchFailure("没有减免方案 / No scheme pays shares of the rent by year");
        }
    }
}
