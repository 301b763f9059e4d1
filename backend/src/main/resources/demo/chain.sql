-- What the second park asks of its companies and looks at: a quarter to report on, and a graduation the company asked for.

with quarter as (
    select (date_trunc('quarter', current_date) - interval '3 months')::date as from_on,
        date_trunc('quarter', current_date)::date as to_on
), firms as (
    select id from report_form where park_id is null and code = 'quarterly-operation' and state = 'PUBLISHED'
    order by number desc limit 1
), teams as (
    select id from report_form where park_id is null and code = 'team-progress' and state = 'PUBLISHED'
    order by number desc limit 1
), round as (
    insert into report_round (park_id, id, version, kind, from_on, to_on, form_id, team_form_id, stages, due_on, opened_by,
        opened_at)
    select '00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8f00-000000000001', 0, 'QUARTER', q.from_on, q.to_on,
        f.id, g.id, '{}', current_date + 10, '00000000-0000-4000-8000-000000000006', now()
    from quarter q, firms f, teams g
    returning *
)
insert into report (park_id, id, version, round_id, tenant_id, company_id, form_id, kind, from_on, to_on, team, state, due_on,
    overdue_on, answers, notes, confirmed, remarks, revision, flagged, on_behalf)
select r.park_id, gen_random_uuid(), 0, r.id, t.id, t.company_id, case when c.kind = 'TEAM' then r.team_form_id else r.form_id end,
    r.kind, r.from_on, r.to_on, c.kind = 'TEAM', 'OPEN', r.due_on, r.due_on + 14, '{}', '{}', '{}', '{}', 0, 0, false
from round r
join tenant t on t.park_id = r.park_id and t.starts_on < r.to_on
join company c on c.id = t.company_id;

insert into graduation_review (park_id, id, version, state, tenant_id, entry_id, occasion, note, proposed_by, proposed_at)
select e.park_id, gen_random_uuid(), 0, 'PROPOSED', e.tenant_id, e.id, 'FOUNDER', '投资款今年到账后预计达到条件（示例）',
    '00000000-0000-4000-8000-000000000007', now()
from stage_entry e
where e.tenant_id = '00000000-0000-4000-8500-000000000002' and e.stage = 'INCUBATOR' and e.ends_on is null;

-- Last year's statistics, begun: some of it typed, one slip in it, and much that no record says yet.
insert into statutory_filing (park_id, id, version, form_id, form_code, from_on, to_on, as_of, revision, state, drafted_by, drafted_at)
select '00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8f10-000000000001', 0, f.id, f.code,
    (date_trunc('year', current_date) - interval '1 year')::date, date_trunc('year', current_date)::date,
    date_trunc('year', current_date)::date - 1, 1, 'DRAFT', '00000000-0000-4000-8000-000000000006', now()
from statutory_form f
where f.code = 'torch-incubator' and f.period_kind = 'YEAR'
order by f.number desc
limit 1;

insert into statutory_entry (park_id, filing_id, cell, value, written_by, written_at)
select '00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8f10-000000000001', e.cell, e.value,
    '00000000-0000-4000-8000-000000000006', now()
from (values ('nature', '2'), ('type', '1'), ('in_hitech_zone', 'YES'), ('invest_fiscal', '5000'), ('invest_enterprise', '3200'),
    ('fixed_asset_gross', '1260'), ('fixed_asset_net', '1620'), ('signer_filler', '李经办（示例）')) as e (cell, value);
