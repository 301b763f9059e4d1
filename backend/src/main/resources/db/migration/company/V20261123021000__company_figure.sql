-- Papers that show a figure of a company.
create table company_figure_file (
    park_id    uuid not null,
    id         uuid not null,
    company_id uuid not null,
    file_id    uuid not null,
    constraint pk_company_figure_file primary key (id),
    constraint uq_company_figure_file__park_id unique (park_id, id),
    constraint fk_company_figure_file__record foreign key (park_id, company_id)
        references company_record (park_id, company_id),
    constraint fk_company_figure_file__file foreign key (park_id, file_id) references stored_file (park_id, id)
);
create index ix_company_figure_file__company on company_figure_file (park_id, company_id);
create index ix_company_figure_file__file on company_figure_file (park_id, file_id);
call park_fence('company_figure_file', 'company_read', 'company_edit');

-- What is known of a company's business: money in 元, else whole units. Rows are only added. Of those for the same metric and
-- period that nobody took back the surest counts, and of equally sure ones the newest.
create table company_figure (
    park_id     uuid           not null,
    id          uuid           not null,
    -- the order in which they came
    seq         bigint         not null generated always as identity,
    company_id  uuid           not null,
    metric      text           not null,
    period_kind text           not null,
    -- half-open
    period_from date           not null,
    period_to   date           not null,
    value       numeric(18, 2) not null,
    level       text           not null,
    source      text           not null,
    report_id   uuid,
    file_id     uuid,
    note        text,
    -- takes that row back, and says nothing itself
    withdraws   uuid,
    recorded_by uuid           not null,
    recorded_at timestamptz    not null,
    constraint pk_company_figure primary key (id),
    constraint uq_company_figure__park_id unique (park_id, id),
    constraint uq_company_figure__withdraws unique (withdraws),
    constraint fk_company_figure__record foreign key (park_id, company_id)
        references company_record (park_id, company_id),
    constraint fk_company_figure__file foreign key (park_id, file_id) references company_figure_file (park_id, id),
    constraint fk_company_figure__withdraws foreign key (park_id, withdraws) references company_figure (park_id, id),
    constraint fk_company_figure__recorded_by foreign key (recorded_by) references app_user (id),
    constraint ck_company_figure__metric check (metric in (
        'REVENUE', 'NET_PROFIT', 'TAX_PAID', 'RD_SPEND', 'EXPORT', 'EQUITY_FINANCING', 'INCUBATOR_FUND', 'BANK_LOAN',
        'FISCAL_SUPPORT', 'TECH_CONTRACT_AMOUNT', 'TOTAL_ASSETS', 'IP_APPLIED', 'IP_GRANTED', 'PATENTS_APPLIED',
        'TECH_CONTRACTS', 'PROVINCIAL_AWARDS', 'NATIONAL_PROJECTS', 'IP_VALID', 'INVENTION_PATENTS',
        'SOFTWARE_COPYRIGHTS', 'PLANT_VARIETIES', 'IC_LAYOUTS', 'MERGED_OR_ACQUIRED', 'LISTED')),
    constraint ck_company_figure__period check (case period_kind
        when 'YEAR' then period_from = date_trunc('year', period_from)::date
            and period_to = (period_from + interval '1 year')::date
        when 'QUARTER' then period_from = date_trunc('quarter', period_from)::date
            and period_to = (period_from + interval '3 months')::date
        when 'MONTH' then period_from = date_trunc('month', period_from)::date
            and period_to = (period_from + interval '1 month')::date
        when 'MOMENT' then period_to = period_from + 1
        else false end),
    -- a stock and an event are of a day, a flow never is
    constraint ck_company_figure__kind check ((period_kind = 'MOMENT') = (metric in (
        'TOTAL_ASSETS', 'IP_VALID', 'INVENTION_PATENTS', 'SOFTWARE_COPYRIGHTS', 'PLANT_VARIETIES', 'IC_LAYOUTS',
        'MERGED_OR_ACQUIRED', 'LISTED'))),
    constraint ck_company_figure__value check (value >= 0 or metric = 'NET_PROFIT'),
    constraint ck_company_figure__level check (level in ('SELF_REPORTED', 'EVIDENCED', 'VERIFIED')),
    constraint ck_company_figure__source check (source in ('OFFICER', 'REPORT', 'IMPORT')),
    constraint ck_company_figure__report check ((source = 'REPORT') = (report_id is not null)),
    constraint ck_company_figure__withdraws check (withdraws is null or note is not null)
);
create index ix_company_figure__company on company_figure (park_id, company_id, metric, period_from, period_to);
create index ix_company_figure__own on company_figure (company_id, metric);
create index ix_company_figure__report on company_figure (park_id, report_id) where report_id is not null;
create index ix_company_figure__file on company_figure (park_id, file_id) where file_id is not null;
call park_fence('company_figure', 'company_read', 'company_edit', 'company_id = any ((select scope_companies())::uuid[])');

-- What reports say comes with whoever checks them; a company's own people add their own word and no more.
create policy rows_add_reported on company_figure for insert to ${appRole}
    with check (source = 'REPORT' and (park_id = any ((select scope_parks('report_check'))::uuid[])
        or (level = 'SELF_REPORTED' and company_id = any ((select scope_companies())::uuid[]))));

-- Whoever checks confirms what somebody else recorded.
create policy rows_add_verified on company_figure for insert to ${appRole}
    with check (level = 'VERIFIED' and withdraws is null and park_id = any ((select scope_parks('company_verify'))::uuid[]));

-- What was said stays said, whichever role asks. A merge moves a duplicate's rows and changes nothing in them.
create function company_figure_kept() returns trigger
    language plpgsql
as $$
begin
    if tg_op = 'UPDATE' and current_user <> '${appRole}'
        and to_jsonb(new) - 'company_id' = to_jsonb(old) - 'company_id' then
        return new;
    end if;
    raise exception 'figures of companies are added to and never changed' using errcode = '23514';
end;
$$;
create trigger tr_company_figure__kept before update or delete on company_figure
    for each row execute function company_figure_kept();

-- People in post: what a report says stands as the company's word until the park saves the count itself (ADR 0045).
alter table employment_count
    add column level     text not null default 'EVIDENCED',
    add column report_id uuid,
    add constraint ck_employment_count__level check (level in ('SELF_REPORTED', 'EVIDENCED', 'VERIFIED'));
create policy rows_add_reported on employment_count for insert to ${appRole}
    with check (report_id is not null and (park_id = any ((select scope_parks('report_check'))::uuid[])
        or (level = 'SELF_REPORTED' and company_id = any ((select scope_companies())::uuid[]))));
create policy rows_change_reported on employment_count for update to ${appRole}
    using (report_id is not null and (park_id = any ((select scope_parks('report_check'))::uuid[])
        or (level = 'SELF_REPORTED' and company_id = any ((select scope_companies())::uuid[]))))
    with check (report_id is not null and (park_id = any ((select scope_parks('report_check'))::uuid[])
        or (level = 'SELF_REPORTED' and company_id = any ((select scope_companies())::uuid[]))));
create policy rows_remove_reported on employment_count for delete to ${appRole}
    using (report_id is not null and (park_id = any ((select scope_parks('report_check'))::uuid[])
        or (level = 'SELF_REPORTED' and company_id = any ((select scope_companies())::uuid[]))));
create policy rows_write_reported on employment_sub_count for all to ${appRole} using (
    exists (select from employment_count e where e.id = count_id and e.report_id is not null
        and (e.park_id = any ((select scope_parks('report_check'))::uuid[])
            or (e.level = 'SELF_REPORTED' and e.company_id = any ((select scope_companies())::uuid[])))));
alter table employment_sub_count
    drop constraint ck_employment_sub_count__tag,
    add constraint ck_employment_sub_count__tag check (tag in ('COLLEGE_UP', 'FRESH_GRADUATE', 'PHD', 'OVERSEAS_RETURNEE',
        'RURAL_MIGRANT', 'RETURNEE_MIGRANT', 'HARDSHIP_WORKER', 'LAID_OFF', 'VETERAN', 'DISABLED', 'FEMALE'));

-- As before, and the duplicate's figures become the company's that stays.
create or replace procedure merge_company(park uuid, source uuid, target uuid, on_day date, at timestamptz)
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not scope_has('company_edit', park)
        or not exists (select from company_record where park_id = park and company_id = source)
        or not exists (select from company_record where park_id = park and company_id = target) then
        raise exception using errcode = 'insufficient_privilege', message = 'companies of another park';
    end if;
    if exists (select from company_record where park_id <> park and company_id = source) then
        raise exception using errcode = 'insufficient_privilege', message = 'another park knows the duplicate';
    end if;
    if exists (select from tenant where park_id <> park and company_id = target) and (
        exists (select from membership where company_id = source and ended_at is null)
        or exists (select from invitation where company_id = source and state in ('PROPOSED', 'OPEN'))) then
        raise exception using errcode = 'insufficient_privilege', message = 'people would come to a company of other parks';
    end if;
    if exists (
        select from legal_hold h where h.park_id = park and h.lifted_at is null and (
            h.subject_id in (source, target)
            or exists (select from founder f where f.park_id = park and f.company_id in (source, target)
                and h.subject_id in (f.id, f.user_id)))) then
        raise exception using errcode = 'insufficient_privilege', message = 'under legal hold';
    end if;
    delete from employment_count s where s.park_id = park and s.company_id = source and exists (
        select from employment_count t where t.park_id = park and t.company_id = target and t.as_of = s.as_of);
    update employment_count set company_id = target where park_id = park and company_id = source;
    update founder set company_id = target where park_id = park and company_id = source;
    update qualification set company_id = target where park_id = park and company_id = source;
    update company_figure_file set company_id = target where park_id = park and company_id = source;
    update company_figure f set company_id = target where f.park_id = park and f.company_id = merge_company.source;
    -- Who was asked into the duplicate is asked into the company that stays; not twice, and not whom it has already.
    update invitation i set state = 'WITHDRAWN', closed_by = scope_user(), closed_at = at, close_code = 'COMPANY_MERGED'
    where i.company_id = source and i.state in ('PROPOSED', 'OPEN') and (
        exists (select from invitation o where o.company_id = target and o.state in ('PROPOSED', 'OPEN')
            and o.email = i.email and o.role = i.role)
        or exists (select from membership m join app_user u on u.id = m.user_id
            where m.company_id = target and m.ended_at is null and m.role = i.role
                and u.email_verified and lower(u.email) = i.email));
    update invitation set company_id = target where company_id = source and state in ('PROPOSED', 'OPEN');
    update membership m set company_id = target where m.company_id = source and m.ended_at is null and not exists (
        select from membership o where o.company_id = target and o.ended_at is null
            and o.user_id = m.user_id and o.role = m.role);
    update membership set ended_at = at, ended_by = scope_user(), end_reason = 'COMPANY_MERGED'
    where company_id = source and ended_at is null;
    update company_identity set company_id = target, how = 'MERGED' where company_id = source;
    insert into company_identity (id, company_id, kind, name, name_key, uscc, valid_from, valid_to, how)
    select gen_random_uuid(), target, kind, name, name_key, uscc, null, on_day, 'MERGED' from company where id = source;
    update company_merge set into_company_id = target where park_id = park and into_company_id = source;
    update company_record t set contact_name = coalesce(t.contact_name, s.contact_name),
        contact_phone = coalesce(t.contact_phone, s.contact_phone)
    from company_record s
    where t.park_id = park and t.company_id = target and s.park_id = park and s.company_id = source;
    delete from company_record where park_id = park and company_id = source;
end $$;
