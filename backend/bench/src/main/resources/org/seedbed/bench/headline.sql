-- What the companies of every park told: people by quarter, tax by year, certificates of one in five, and one in twenty stays in
-- the next park as well. :by is somebody who wrote all this down.
create temp table parks as
select id, row_number() over (order by id) as nth, count(*) over () as all_parks from park;

create temp table stays as
select t.park_id, p.nth as park_nth, p.all_parks, t.id as tenant_id, t.company_id, t.starts_on, t.ends_on,
    row_number() over (partition by t.park_id order by t.id) as nth
from tenant t join parks p on p.id = t.park_id;

insert into company_record (park_id, company_id, name_key, search_text, registered_at)
select o.id, s.company_id, c.name_key, c.name_key, timestamptz '2026-01-01'
from stays s join company c on c.id = s.company_id
join parks o on o.nth = s.park_nth % s.all_parks + 1
where s.nth % 20 = 0
on conflict do nothing;

insert into tenant (park_id, id, version, company_id, starts_on, ends_on)
select o.id, md5('second' || s.tenant_id)::uuid, 0, s.company_id, s.starts_on, null
from stays s join parks o on o.nth = s.park_nth % s.all_parks + 1
where s.nth % 20 = 0;

insert into stage_entry (park_id, id, tenant_id, stage, starts_on)
select t.park_id, md5('stage' || t.id)::uuid, t.id, 'ACCELERATOR', t.starts_on
from tenant t where not exists (select from stage_entry e where e.park_id = t.park_id and e.tenant_id = t.id);

insert into employment_count (park_id, id, company_id, as_of, total, level)
select t.park_id, md5('heads' || t.id || q)::uuid, t.company_id, (date_trunc('quarter', current_date) - make_interval(months => 3 * q))::date - 1,
    3 + abs(hashtext(t.id::text)) % 40, case when q % 2 = 0 then 'SELF_REPORTED' else 'EVIDENCED' end
from tenant t cross join generate_series(0, 7) q
on conflict do nothing;

insert into employment_sub_count (count_id, tag, people)
select c.id, g.tag, c.total / 3 from employment_count c
cross join (values ('COLLEGE_UP'), ('FEMALE')) g (tag);

insert into company_figure (park_id, id, company_id, metric, period_kind, period_from, period_to, value, level, source,
    recorded_by, recorded_at)
select t.park_id, md5('figure' || t.id || m.metric || y)::uuid, t.company_id, m.metric, 'YEAR', make_date(y, 1, 1), make_date(y + 1, 1, 1),
    1000 * (1 + abs(hashtext(t.id::text || m.metric || y)) % 500), case when y % 2 = 0 then 'EVIDENCED' else 'SELF_REPORTED' end, 'OFFICER',
    ':by', timestamptz '2026-01-01'
from tenant t cross join (values ('TAX_PAID'), ('REVENUE'), ('RD_SPEND'), ('EQUITY_FINANCING')) m (metric)
cross join generate_series(2022, 2025) y;

insert into qualification (park_id, id, version, company_id, kind, title, issued_on)
select s.park_id, md5('paper' || s.tenant_id)::uuid, 0, s.company_id, case when s.nth % 10 = 0 then 'HIGH_TECH' else 'AWARD' end,
    '证书（示例）', date '2025-06-01'
from stays s where s.nth % 5 = 0;

drop table stays;

drop table parks;
