-- A figure that was verified by what a report showed, and by no paper of the park's own, lapses when that report says otherwise:
-- whoever checks the report takes it back with it. Under the owner's eyes, for whoever adds a row may not see the one it takes back.
create function company_figure_rests_on(row_id uuid, company uuid, report uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp
as $$
    select exists (
        select from company_figure f
        join company_figure said on said.park_id = f.park_id and said.company_id = f.company_id and said.metric = f.metric
            and said.period_from = f.period_from and said.period_to = f.period_to and said.value = f.value
        where f.id = row_id and f.company_id = company and f.level = 'VERIFIED' and f.file_id is null
            and said.report_id = report and said.withdraws is null)
$$;
create policy rows_add_lapsed on company_figure for insert to ${appRole}
    with check (source = 'REPORT' and level = 'VERIFIED' and withdraws is not null
        and park_id = any ((select scope_parks('report_check'))::uuid[])
        and company_figure_rests_on(withdraws, company_id, report_id));
