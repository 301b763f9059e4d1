-- What becomes of a table's rows when a duplicate is merged into another company. Whatever table names companies says it here,
-- in the migration that makes the table: merging goes by this list, and a test finds the column that says nothing.
create table company_merge_rule (
    table_name  text not null,
    column_name text not null,
    -- MOVES: rows of the park become those of the company that stays. CALLS: the function merge_company__<table> does it, in the
    -- order of names and before anything moves. MERGE: the merge itself does. STAYS: it goes on naming the duplicate.
    how         text not null,
    -- why it stays
    reason      text,
    constraint pk_company_merge_rule primary key (table_name, column_name),
    constraint ck_company_merge_rule__how check (how in ('MOVES', 'CALLS', 'MERGE', 'STAYS')),
    constraint ck_company_merge_rule__reason check ((how = 'STAYS') = (reason is not null))
);
alter table company_merge_rule enable row level security;
revoke all on company_merge_rule from ${appRole}, ${jobRole};

insert into company_merge_rule (table_name, column_name, how) values
    ('admission_application', 'company_id', 'MOVES'),
    ('bill', 'company_id', 'MOVES'),
    ('bill_run_bill', 'company_id', 'MOVES'),
    ('bill_run_item', 'company_id', 'MOVES'),
    ('company_figure', 'company_id', 'MOVES'),
    ('company_figure_file', 'company_id', 'MOVES'),
    ('company_identity', 'company_id', 'MERGE'),
    ('company_merge', 'into_company_id', 'MERGE'),
    ('company_record', 'company_id', 'MERGE'),
    ('employment_count', 'company_id', 'CALLS'),
    ('founder', 'company_id', 'MOVES'),
    ('inbox_message', 'company_id', 'CALLS'),
    ('invitation', 'company_id', 'CALLS'),
    ('membership', 'company_id', 'CALLS'),
    ('payment', 'company_id', 'MOVES'),
    ('qualification', 'company_id', 'MOVES'),
    ('report', 'company_id', 'CALLS'),
    -- by the module of tenants, which asks before whether stays overlap
    ('tenant', 'company_id', 'MERGE'),
    ('waiver', 'company_id', 'MOVES');
insert into company_merge_rule (table_name, column_name, how, reason) values
    ('company_merge', 'from_company_id', 'STAYS', 'it says which company was merged away'),
    ('trail', 'company_id', 'STAYS', 'what was written down of the duplicate is sealed');

-- A day has one count: what the company that stays has counted stands.
create function merge_company__employment_count(park uuid, source uuid, target uuid, at timestamptz) returns void
    language sql as $$
    delete from employment_count s where s.park_id = park and s.company_id = source and exists (
        select from employment_count t where t.park_id = park and t.company_id = target and t.as_of = s.as_of);
    update employment_count set company_id = target where park_id = park and company_id = source
$$;

-- Found by their people: messages have no index of companies. Who was told the same of both was told once.
create function merge_company__inbox_message(park uuid, source uuid, target uuid, at timestamptz) returns void
    language sql as $$
    delete from inbox_message i using membership m, inbox_message o
    where m.company_id = source and i.user_id = m.user_id and i.company_id = source
        and o.user_id = i.user_id and o.kind = i.kind and o.once = i.once and o.park_id = i.park_id and o.company_id = target;
    update inbox_message i set company_id = target from membership m
    where m.company_id = source and i.user_id = m.user_id and i.company_id = source
$$;

-- Who was asked into the duplicate is asked into the company that stays; not twice, and not whom it has already.
create function merge_company__invitation(park uuid, source uuid, target uuid, at timestamptz) returns void
    language sql as $$
    update invitation i set state = 'WITHDRAWN', closed_by = scope_user(), closed_at = at, close_code = 'COMPANY_MERGED'
    where i.company_id = source and i.state in ('PROPOSED', 'OPEN') and (
        exists (select from invitation o where o.company_id = target and o.state in ('PROPOSED', 'OPEN')
            and o.email = i.email and o.role = i.role)
        or exists (select from membership m join app_user u on u.id = m.user_id
            where m.company_id = target and m.ended_at is null and m.role = i.role
                and u.email_verified and lower(u.email) = i.email));
    update invitation set company_id = target where company_id = source and state in ('PROPOSED', 'OPEN')
$$;

-- Who was there in the past was there in the duplicate: only those who are there now come along.
create function merge_company__membership(park uuid, source uuid, target uuid, at timestamptz) returns void
    language sql as $$
    update membership m set company_id = target where m.company_id = source and m.ended_at is null and not exists (
        select from membership o where o.company_id = target and o.ended_at is null
            and o.user_id = m.user_id and o.role = m.role);
    update membership set ended_at = at, ended_by = scope_user(), end_reason = 'COMPANY_MERGED'
    where company_id = source and ended_at is null
$$;

-- A company reports once in a round; one that it need not file may stand beside it.
alter table report drop constraint uq_report__company;
create unique index uq_report__company on report (park_id, round_id, company_id) where state <> 'EXEMPT';

-- Rounds in which the two have both filed: two companies' word, which nobody takes for one's.
create function company_reported_twice(park uuid, source uuid, target uuid) returns table (from_on date, to_on date)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select s.from_on, s.to_on from report s
    join report t on t.park_id = s.park_id and t.round_id = s.round_id and t.company_id = target
        and t.revision > 0 and t.state <> 'EXEMPT'
    where scope_has('company_edit', park) and s.park_id = park and s.company_id = source
        and s.revision > 0 and s.state <> 'EXEMPT'
    order by s.from_on, s.to_on
$$;

-- Of two reports in one round, one that nobody filed need not be filed: the duplicate's first, else that of the company that
-- stays. All of them become the company's.
create function merge_company__report(park uuid, source uuid, target uuid, at timestamptz) returns void
    language plpgsql as $$
begin
    with needless as (
        update report r set state = 'EXEMPT', exempt_reason = '企业合并：同一轮次由一份报表填报', version = r.version + 1
        where r.park_id = park and r.revision = 0 and r.state <> 'EXEMPT' and (
            r.company_id = source and exists (select from report o where o.park_id = park and o.round_id = r.round_id
                and o.company_id = target and o.state <> 'EXEMPT')
            or r.company_id = target and exists (select from report o where o.park_id = park and o.round_id = r.round_id
                and o.company_id = source and o.revision > 0 and o.state <> 'EXEMPT'))
        returning r.park_id, r.id, r.exempt_reason)
    insert into report_step (park_id, id, report_id, number, move, to_state, at, actor_id, reason)
    select n.park_id, gen_random_uuid(), n.id,
        1 + (select coalesce(max(s.number), 0) from report_step s where s.report_id = n.id),
        'EXEMPT_FROM', 'EXEMPT', merge_company__report.at, scope_user(), n.exempt_reason
    from needless n;
    update report set company_id = target where park_id = park and company_id = source;
end $$;

-- What was issued and what was recorded stays; that two records were one company changes nothing in it.
create or replace function bill_stays() returns trigger
    language plpgsql as $$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'bill' and current_user not in ('${appRole}', '${jobRole}')
        and to_jsonb(new) - 'company_id' = to_jsonb(old) - 'company_id' then
        return new;
    end if;
    raise exception 'what was issued stays as it is' using errcode = '23514', constraint = 'tr_bill__stays';
end $$;
create or replace function payment_stays() returns trigger
    language plpgsql as $$
begin
    -- the number is computed from the rest after this
    if tg_op = 'UPDATE' and tg_table_name = 'payment' and current_user not in ('${appRole}', '${jobRole}')
        and to_jsonb(new) - array['company_id', 'number'] = to_jsonb(old) - array['company_id', 'number'] then
        return new;
    end if;
    raise exception 'what was recorded stays as it is' using errcode = '23514', constraint = 'tr_payment__stays';
end $$;

-- As before; what each table does with it, it says itself.
create or replace procedure merge_company(park uuid, source uuid, target uuid, on_day date, at timestamptz)
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    rule company_merge_rule;
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
    for rule in select * from company_merge_rule where how = 'CALLS' order by table_name collate "C" loop
        execute format('select %I($1, $2, $3, $4)', 'merge_company__' || rule.table_name) using park, source, target, at;
    end loop;
    for rule in select * from company_merge_rule where how = 'MOVES' order by table_name collate "C" loop
        execute format('update %1$I set %2$I = $3 where park_id = $1 and %2$I = $2', rule.table_name, rule.column_name)
            using park, source, target;
    end loop;
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
