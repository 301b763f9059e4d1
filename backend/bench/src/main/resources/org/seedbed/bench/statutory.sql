-- What the companies of every park told over three years: what they take and spend by quarter, what they have by year, people by
-- quarter, founders' marks, certificates of one in five; and a draft of each statutory form of the first park's last year.
update tenant set starts_on = date '2025-03-01', ends_on = null;

delete from stage_entry;

insert into stage_entry (park_id, id, tenant_id, stage, starts_on)
select t.park_id, md5('stage' || t.id)::uuid, t.id, 'INCUBATOR', t.starts_on from tenant t;

update company set kind = 'FIRM', founded_on = date '2024-06-01', industry_code = 'I6513';

insert into employment_count (park_id, id, company_id, as_of, total, level)
select t.park_id, md5('heads' || t.id || q)::uuid, t.company_id, (date '2026-01-01' - make_interval(months => 3 * q))::date - 1,
    3 + abs(hashtext(t.id::text)) % 40, case when q % 2 = 0 then 'SELF_REPORTED' else 'EVIDENCED' end
from tenant t cross join generate_series(0, 11) q
on conflict do nothing;

insert into company_figure (park_id, id, company_id, metric, period_kind, period_from, period_to, value, level, source,
    recorded_by, recorded_at)
select t.park_id, md5('flow' || t.id || m.metric || q)::uuid, t.company_id, m.metric, 'QUARTER', q.on_day,
    (q.on_day + interval '3 months')::date, abs(hashtext(t.id::text || m.metric || q.on_day)) % 500,
    case when q.nth % 2 = 0 then 'EVIDENCED' else 'SELF_REPORTED' end, 'OFFICER', ':by', timestamptz '2026-01-01'
from tenant t
cross join (values ('REVENUE'), ('NET_PROFIT'), ('TAX_PAID'), ('RD_SPEND'), ('EXPORT'), ('EQUITY_FINANCING'), ('INCUBATOR_FUND'),
    ('BANK_LOAN'), ('FISCAL_SUPPORT'), ('IP_APPLIED'), ('IP_GRANTED'), ('PATENTS_APPLIED'), ('TECH_CONTRACTS'),
    ('TECH_CONTRACT_AMOUNT'), ('NATIONAL_PROJECTS'), ('PROVINCIAL_AWARDS')) m (metric)
cross join (select n as nth, (date '2023-01-01' + make_interval(months => 3 * n))::date as on_day from generate_series(0, 11) n) q;

insert into company_figure (park_id, id, company_id, metric, period_kind, period_from, period_to, value, level, source,
    recorded_by, recorded_at)
select t.park_id, md5('stock' || t.id || m.metric || y)::uuid, t.company_id, m.metric, 'MOMENT', make_date(y, 12, 31),
    make_date(y + 1, 1, 1), m.most, 'EVIDENCED', 'OFFICER', ':by', timestamptz '2026-01-01'
from tenant t
cross join (values ('IP_VALID', 9), ('INVENTION_PATENTS', 2), ('SOFTWARE_COPYRIGHTS', 3), ('PLANT_VARIETIES', 0), ('IC_LAYOUTS', 1))
    m (metric, most)
cross join generate_series(2023, 2025) y;

insert into qualification (park_id, id, version, company_id, kind, title, issued_on)
select t.park_id, md5('paper' || t.id)::uuid, 0, t.company_id, 'HIGH_TECH', '证书（示例）', date '2025-06-01'
from tenant t where abs(hashtext(t.id::text)) % 5 = 0;

insert into statutory_filing (park_id, id, version, form_id, form_code, from_on, to_on, as_of, revision, state, drafted_by, drafted_at)
select p.id, md5('filing' || f.code)::uuid, 0, f.id, f.code, date '2025-01-01', date '2026-01-01', date '2025-12-31', 1, 'DRAFT',
    ':by', timestamptz '2026-01-05'
from park p cross join statutory_form f
where p.id = ':park' and f.period_kind = 'YEAR' and f.number = 1;
