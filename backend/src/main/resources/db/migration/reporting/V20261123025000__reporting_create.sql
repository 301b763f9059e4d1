-- 报表模板: what companies are asked for, as data. Without a park: delivered with the product, read by every park and changed
-- by nobody. A version that was published never changes: reports refer to it.
create table report_form (
    park_id      uuid,
    id           uuid        not null,
    version      integer     not null,
    code         text        not null,
    kind         text        not null,
    number       integer     not null,
    state        text        not null,
    name         text        not null,
    name_en      text        not null,
    content      jsonb       not null,
    -- SHA-256 of the content as the service writes it
    content_hash text        not null,
    drafted_by   uuid,
    drafted_at   timestamptz not null,
    published_by uuid,
    published_at timestamptz,
    constraint pk_report_form primary key (id),
    constraint fk_report_form__park foreign key (park_id) references park (id),
    constraint fk_report_form__drafted_by foreign key (drafted_by) references app_user (id),
    constraint fk_report_form__published_by foreign key (published_by) references app_user (id),
    constraint uq_report_form__number unique nulls not distinct (park_id, code, number),
    constraint ck_report_form__kind check (kind in ('MONTH', 'QUARTER', 'YEAR')),
    constraint ck_report_form__state check (state in ('DRAFT', 'PUBLISHED', 'DISCARDED')),
    constraint ck_report_form__hash check (content_hash ~ '^[0-9a-f]{64}$'),
    constraint ck_report_form__published check ((state = 'PUBLISHED') = (published_at is not null)),
    -- Four eyes; what comes with the product has neither drafter nor publisher.
    constraint ck_report_form__two_people check (published_by <> drafted_by),
    constraint ck_report_form__people check ((park_id is null) = (drafted_by is null)
        and (published_by is not null) = (state = 'PUBLISHED' and park_id is not null))
);
create unique index uq_report_form__draft on report_form (park_id, code) where state = 'DRAFT';
create index ix_report_form__park on report_form (park_id, kind, published_at desc, id);

create function report_form_frozen() returns trigger
    language plpgsql
as $$
begin
    raise exception 'a % report form does not change', lower(old.state) using errcode = '23514';
end;
$$;
create trigger tr_report_form__frozen before update or delete on report_form
    for each row when (old.state <> 'DRAFT') execute function report_form_frozen();

-- 填报批次: a period for which the companies of a park report. One for a kind and a period.
create table report_round (
    park_id      uuid        not null,
    id           uuid        not null,
    version      integer     not null,
    kind         text        not null,
    from_on      date        not null,
    to_on        date        not null,
    form_id      uuid        not null,
    -- null: teams that are no firm yet do not report
    team_form_id uuid,
    -- empty: whatever stage they are in
    stages       text[]      not null,
    due_on       date        not null,
    opened_by    uuid        not null,
    opened_at    timestamptz not null,
    constraint pk_report_round primary key (id),
    constraint uq_report_round__park_id unique (park_id, id),
    constraint uq_report_round__period unique (park_id, kind, from_on),
    constraint fk_report_round__park foreign key (park_id) references park (id),
    constraint fk_report_round__form foreign key (form_id) references report_form (id),
    constraint fk_report_round__team_form foreign key (team_form_id) references report_form (id),
    constraint fk_report_round__opened_by foreign key (opened_by) references app_user (id),
    constraint ck_report_round__kind check (kind in ('MONTH', 'QUARTER', 'YEAR')),
    constraint ck_report_round__period check (from_on < to_on),
    constraint ck_report_round__stages check (stages <@ array['NURSERY', 'INCUBATOR', 'ACCELERATOR', 'GRADUATED'])
);
create index ix_report_round__form on report_round (form_id);
create index ix_report_round__team_form on report_round (team_form_id) where team_form_id is not null;
call park_fence('report_round', 'report_read', 'report_edit');

-- 企业报表: one company's answer in a round. What was filed lies in its revisions; the answers here are being written.
create table report (
    park_id          uuid        not null,
    id               uuid        not null,
    version          integer     not null,
    round_id         uuid        not null,
    tenant_id        uuid        not null,
    company_id       uuid        not null,
    form_id          uuid        not null,
    kind             text        not null,
    from_on          date        not null,
    to_on            date        not null,
    team             boolean     not null,
    state            text        not null,
    due_on           date        not null,
    -- last day before a report that is still missing has consequences
    overdue_on       date        not null,
    answers          jsonb       not null,
    -- why a value differs so much from before, by field
    notes            jsonb       not null,
    -- fields of which a value that looks like another unit was confirmed
    confirmed        text[]      not null,
    -- what whoever returned it said of fields
    remarks          jsonb       not null,
    return_reason    text,
    restate_reason   text,
    exempt_reason    text,
    -- number of the last one filed
    revision         integer     not null,
    -- the filed one that counts
    checked_revision integer,
    -- fields of the filed one that somebody should look at
    flagged          integer     not null,
    submitted_by     uuid,
    -- filed by the park for the company
    on_behalf        boolean     not null,
    submitted_at     timestamptz,
    checked_by       uuid,
    checked_at       timestamptz,
    constraint pk_report primary key (id),
    constraint uq_report__park_id unique (park_id, id),
    constraint uq_report__company unique (park_id, round_id, company_id),
    constraint fk_report__round foreign key (park_id, round_id) references report_round (park_id, id),
    constraint fk_report__tenant foreign key (park_id, tenant_id) references tenant (park_id, id),
    constraint fk_report__company foreign key (company_id) references company (id),
    constraint fk_report__form foreign key (form_id) references report_form (id),
    constraint fk_report__submitted_by foreign key (submitted_by) references app_user (id),
    constraint fk_report__checked_by foreign key (checked_by) references app_user (id),
    constraint ck_report__state check (state in ('OPEN', 'SAVED', 'SUBMITTED', 'RETURNED', 'CHECKED', 'LOCKED', 'RESTATING',
        'EXEMPT')),
    constraint ck_report__due check (due_on <= overdue_on),
    constraint ck_report__submitted check ((revision > 0) = (submitted_by is not null)
        and (submitted_by is null) = (submitted_at is null)
        and (revision > 0 or state in ('OPEN', 'SAVED', 'EXEMPT'))),
    constraint ck_report__checked check (num_nulls(checked_revision, checked_by, checked_at) in (0, 3)
        and (checked_revision is not null or state not in ('CHECKED', 'LOCKED', 'RESTATING'))
        and checked_revision <= revision),
    constraint ck_report__exempt check ((state = 'EXEMPT') = (exempt_reason is not null)),
    constraint ck_report__two_people check (state not in ('CHECKED', 'LOCKED') or checked_by <> submitted_by)
);
create index ix_report__round on report (park_id, round_id, state, due_on, id);
create index ix_report__tenant on report (park_id, tenant_id, from_on desc);
create index ix_report__company on report (company_id, from_on desc, id);
create index ix_report__form on report (form_id);
-- Who is behind: looked at every day.
create index ix_report__outstanding on report (due_on) where state in ('OPEN', 'SAVED', 'RETURNED') and checked_revision is null;

call job_fence('report');
create policy rows_read on report for select to ${appRole} using (
    park_id = any ((select scope_parks('report_read'))::uuid[])
    or company_id = any ((select scope_companies())::uuid[]));
create policy rows_add on report for insert to ${appRole} with check (
    state = 'OPEN' and park_id = any ((select scope_parks('report_edit'))::uuid[]));
create policy rows_edit on report for update to ${appRole}
    using (park_id = any ((select scope_parks('report_edit'))::uuid[]))
    with check (park_id = any ((select scope_parks('report_edit'))::uuid[]) and state not in ('CHECKED', 'LOCKED'));
create policy rows_check on report for update to ${appRole}
    using (park_id = any ((select scope_parks('report_check'))::uuid[]) and state in ('SUBMITTED', 'CHECKED'))
    with check (park_id = any ((select scope_parks('report_check'))::uuid[]) and state in ('RETURNED', 'CHECKED', 'LOCKED'));
create policy rows_own on report for update to ${appRole}
    using (company_id = any ((select scope_companies())::uuid[]) and state in ('OPEN', 'SAVED', 'RETURNED', 'RESTATING'))
    with check (company_id = any ((select scope_companies())::uuid[])
        and state in ('OPEN', 'SAVED', 'RETURNED', 'RESTATING', 'SUBMITTED'));

-- A company answers, and settles nothing else of its report; nobody gives another's word.
create function report_guarded() returns trigger
    language plpgsql
as $$
begin
    if current_user <> '${appRole}' then
        return new;
    end if;
    if not (scope_has('report_edit', new.park_id) or scope_has('report_check', new.park_id))
            and (new.due_on, new.overdue_on, new.form_id, new.round_id, new.company_id, new.tenant_id, new.from_on, new.to_on,
                    new.checked_revision, new.checked_by, new.restate_reason, new.return_reason)
                is distinct from (old.due_on, old.overdue_on, old.form_id, old.round_id, old.company_id, old.tenant_id,
                    old.from_on, old.to_on, old.checked_revision, old.checked_by, old.restate_reason, old.return_reason) then
        raise exception 'not for the company to change' using errcode = 'insufficient_privilege';
    end if;
    if new.state = 'CHECKED' and old.state <> 'CHECKED'
            and not (scope_has('report_check', new.park_id) and new.checked_by = scope_user())
        or new.state = 'SUBMITTED' and old.state <> 'SUBMITTED' and new.submitted_by is distinct from scope_user() then
        raise exception '% is not for this actor to give', lower(new.state) using errcode = 'insufficient_privilege';
    end if;
    return new;
end;
$$;
create trigger tr_report__guarded before update on report for each row execute function report_guarded();

-- Companies read what they are asked for; so does whoever may know of forms at all.
call park_fence('report_form', 'report_read', 'report_edit', '(park_id is null and (select scope_any(''report_read'')))
    or exists (select from report r where (r.form_id = report_form.id)
        and r.company_id = any ((select scope_companies())::uuid[]))');
create policy rows_publish on report_form for update to ${appRole}
    using (park_id = any ((select scope_parks('report_check'))::uuid[]) and state = 'DRAFT')
    with check (park_id = any ((select scope_parks('report_check'))::uuid[]) and state = 'PUBLISHED');

-- What was filed, each time: never changed, never removed.
create table report_revision (
    park_id        uuid        not null,
    id             uuid        not null,
    report_id      uuid        not null,
    number         integer     not null,
    form_id        uuid        not null,
    answers        jsonb       not null,
    -- what the system knew then
    known          jsonb       not null,
    notes          jsonb       not null,
    confirmed      text[]      not null,
    -- SHA-256 over form, answers and known values
    hash           text        not null,
    submitted_by   uuid        not null,
    on_behalf      boolean     not null,
    submitted_at   timestamptz not null,
    restate_reason text,
    constraint pk_report_revision primary key (id),
    constraint uq_report_revision__number unique (report_id, number),
    constraint fk_report_revision__report foreign key (park_id, report_id) references report (park_id, id),
    constraint fk_report_revision__form foreign key (form_id) references report_form (id),
    constraint fk_report_revision__submitted_by foreign key (submitted_by) references app_user (id),
    constraint ck_report_revision__hash check (hash ~ '^[0-9a-f]{64}$')
);
create index ix_report_revision__report on report_revision (park_id, report_id, number);
create index ix_report_revision__form on report_revision (form_id);
call job_fence('report_revision');
create policy rows_read on report_revision for select to ${appRole} using (
    park_id = any ((select scope_parks('report_read'))::uuid[])
    or exists (select from report r where r.id = report_id and r.company_id = any ((select scope_companies())::uuid[])));
create policy rows_add on report_revision for insert to ${appRole} with check (
    submitted_by = (select scope_user())
    and (park_id = any ((select scope_parks('report_edit'))::uuid[]) and on_behalf
        or not on_behalf and exists (
            select from report r where r.id = report_id and r.company_id = any ((select scope_companies())::uuid[]))));

-- Who moved it, when and why.
create table report_step (
    park_id   uuid        not null,
    id        uuid        not null,
    report_id uuid        not null,
    number    integer     not null,
    move      text        not null,
    to_state  text        not null,
    at        timestamptz not null,
    actor_id  uuid        not null,
    reason    text,
    constraint pk_report_step primary key (id),
    constraint uq_report_step__number unique (report_id, number),
    constraint fk_report_step__report foreign key (park_id, report_id) references report (park_id, id),
    constraint fk_report_step__actor foreign key (actor_id) references app_user (id)
);
create index ix_report_step__report on report_step (park_id, report_id, number);
call job_fence('report_step');
create policy rows_read on report_step for select to ${appRole} using (
    park_id = any ((select scope_parks('report_read'))::uuid[])
    or exists (select from report r where r.id = report_id and r.company_id = any ((select scope_companies())::uuid[])));
create policy rows_add on report_step for insert to ${appRole} with check (
    actor_id = (select scope_user())
    and (park_id = any ((select scope_parks('report_edit') || scope_parks('report_check'))::uuid[])
        or exists (select from report r where r.id = report_id and r.company_id = any ((select scope_companies())::uuid[]))));

create function report_stays() returns trigger
    language plpgsql
as $$
begin
    raise exception 'what was filed stays as it is' using errcode = '23514';
end;
$$;
create trigger tr_report_revision__stays before update or delete on report_revision
    for each row execute function report_stays();
create trigger tr_report_step__stays before update or delete on report_step for each row execute function report_stays();

-- 催报: what the company was reminded of, shown with the report. By the clock seven and three days before the day it is due
-- and on that day, once each; by a person whenever they wish, once a day.
create table report_reminder (
    park_id     uuid        not null,
    id          uuid        not null,
    report_id   uuid        not null,
    kind        text        not null,
    -- the day it was due by then, or for a person's reminder the day it was made
    on_day      date        not null,
    reminded_at timestamptz not null,
    -- null: the clock
    reminded_by uuid,
    constraint pk_report_reminder primary key (id),
    constraint uq_report_reminder__once unique (report_id, kind, on_day),
    constraint fk_report_reminder__report foreign key (park_id, report_id) references report (park_id, id),
    constraint fk_report_reminder__by foreign key (reminded_by) references app_user (id),
    constraint ck_report_reminder__kind check (kind in ('DUE_7', 'DUE_3', 'DUE_0', 'MANUAL')),
    constraint ck_report_reminder__by check ((kind = 'MANUAL') = (reminded_by is not null))
);
create index ix_report_reminder__report on report_reminder (park_id, report_id);
call park_fence('report_reminder', 'report_read', 'report_edit',
    'exists (select from report r where r.id = report_id and r.company_id = any ((select scope_companies())::uuid[]))');

-- 凭证: papers beside a section of a report. Whoever sees the report sees them.
create table report_file (
    park_id   uuid not null,
    id        uuid not null,
    report_id uuid not null,
    section   text not null,
    file_id   uuid not null,
    constraint pk_report_file primary key (id),
    constraint uq_report_file__file unique (file_id),
    constraint fk_report_file__report foreign key (park_id, report_id) references report (park_id, id),
    constraint fk_report_file__file foreign key (park_id, file_id) references stored_file (park_id, id)
);
create index ix_report_file__report on report_file (park_id, report_id);
call job_fence('report_file');
create policy rows_read on report_file for select to ${appRole} using (
    park_id = any ((select scope_parks('report_read'))::uuid[])
    or exists (select from report r where r.id = report_id and r.company_id = any ((select scope_companies())::uuid[])));
create policy rows_add on report_file for insert to ${appRole} with check (
    park_id = any ((select scope_parks('report_edit'))::uuid[])
    or exists (select from report r where r.id = report_id and r.state in ('OPEN', 'SAVED', 'RETURNED', 'RESTATING')
        and r.company_id = any ((select scope_companies())::uuid[])));
create policy rows_of_reports on stored_file for select to ${appRole} using (
    read_permission = 'report_file'
    and exists (select from report_file f where f.park_id = stored_file.park_id and f.file_id = stored_file.id));
create policy rows_of_reports_add on stored_file for insert to ${appRole} with check (
    read_permission = 'report_file' and write_permission = 'report_file'
    and stored_by is not distinct from (select scope_user())
    and (scope_has('report_edit', park_id) or exists (select from report r where r.park_id = stored_file.park_id
        and r.state in ('OPEN', 'SAVED', 'RETURNED', 'RESTATING') and r.company_id = any ((select scope_companies())::uuid[]))));

-- What the system itself knows of a company on the last day of a report's period. A company sees its own numbers here although
-- leases, bills and links to mentors are not its to read: the owner of the tables looks, and only for who may see the report.
create function report_known(report uuid) returns table (source text, value numeric, on_day date)
    language sql stable security definer set search_path = public, pg_temp
as $$
    with r as (
        select p.*, p.to_on - 1 as last_day from report p
        where p.id = report and (scope_has('report_read', p.park_id) or p.company_id = any (scope_companies())))
    -- Seats of a shared zone bring no area of their own.
    select 'AREA', coalesce((select sum(a.area) from (
            select distinct u.id, u.area from lease l
            join lease_unit x on x.park_id = l.park_id and x.lease_id = l.id
            join unit u on u.park_id = x.park_id and u.id = x.unit_id
            where l.park_id = r.park_id and l.tenant_id = r.tenant_id and lower_inf(x.seats)
                and x.starts_on <= r.last_day and x.ends_on > r.last_day) a), 0), r.last_day from r
    union all
    -- What was billed for the days of the period after waivers and corrections.
    select 'RENT', coalesce((select sum(l.payable) from bill_line l
            where l.park_id = r.park_id and l.tenant_id = r.tenant_id and l.fee = 'RENT'
                and l.from_on >= r.from_on and l.from_on < r.to_on), 0), r.last_day from r
    union all
    select 'MENTORS', (select count(distinct m.mentor_id) from mentor_link m
            where m.park_id = r.park_id and m.tenant_id = r.tenant_id
                and m.starts_on <= r.last_day and (m.ends_on is null or m.ends_on > r.last_day)), r.last_day from r
    union all
    select 'QUALIFICATIONS', (select count(*) from qualification q
            where q.park_id = r.park_id and q.company_id = r.company_id and not q.declared
                and q.issued_on <= r.last_day and (q.valid_until is null or q.valid_until >= r.last_day)), r.last_day from r
    union all
    select 'EMPLOYEES', c.total, c.as_of from r join lateral (
        select e.total, e.as_of from employment_count e
        where e.park_id = r.park_id and e.company_id = r.company_id and e.as_of <= r.last_day
        order by e.as_of desc limit 1) c on true
$$;

-- How many reports of a tenant are so late that its waivers rest; null where it was never asked for one. Whoever decides on
-- waivers learns the number without reading reports.
create function reports_overdue(park uuid, tenant uuid, day date) returns integer
    language sql stable security definer set search_path = public, pg_temp
as $$
    select case when count(*) > 0 then (count(*) filter (
            where r.state in ('OPEN', 'SAVED', 'RETURNED') and r.checked_revision is null and r.overdue_on < day))::integer end
    from report r
    where r.park_id = park and r.tenant_id = tenant
        and (scope_has('report_read', park) or scope_has('waiver_read', park) or r.company_id = any (scope_companies()))
$$;
