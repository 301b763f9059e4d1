-- Which report told a part of the people in post: another report of the same day leaves it, its own correction takes it back.
alter table employment_sub_count add column report_id uuid;
update employment_sub_count s set report_id = e.report_id
from employment_count e where e.id = s.count_id and e.report_id is not null;

-- A row takes back one of its own company, and what a report said is taken back by that report.
alter table company_figure
    add constraint uq_company_figure_company__park_id unique (park_id, company_id, id),
    drop constraint fk_company_figure__withdraws,
    add constraint fk_company_figure__withdraws foreign key (park_id, company_id, withdraws)
        references company_figure (park_id, company_id, id);

-- Under the owner's eyes: whoever adds a row may not see the one it takes back.
create function company_figure_said(row_id uuid, company uuid, report uuid, at_most text) returns boolean
    language sql stable security definer set search_path = public, pg_temp
as $$
    select exists (select from company_figure f where f.id = row_id and f.company_id = company and f.report_id = report
        and (at_most is null or f.level = at_most))
$$;

drop policy rows_add on company_figure;
create policy rows_add on company_figure for insert to ${appRole}
    with check (((select scope_everywhere('company_edit')) or park_id = any ((select scope_parks('company_edit'))::uuid[]))
        and (level <> 'VERIFIED' or withdraws is not null));
drop policy rows_add_reported on company_figure;
create policy rows_add_reported on company_figure for insert to ${appRole}
    with check (source = 'REPORT' and (
        park_id = any ((select scope_parks('report_check'))::uuid[])
            and (withdraws is null or company_figure_said(withdraws, company_id, report_id, null))
        or level = 'SELF_REPORTED' and company_id = any ((select scope_companies())::uuid[])
            and (withdraws is null or company_figure_said(withdraws, company_id, report_id, 'SELF_REPORTED'))));
