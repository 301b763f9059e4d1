-- 退出: how a park lets tenants go. What it says is data: days of grace, days to move the address, months after which somebody
-- asks again, and the lines a hand-over sheet begins with. A park without a row goes by what came with the product.
create table exit_settings (
    park_id uuid    not null,
    version integer not null,
    content jsonb   not null,
    constraint pk_exit_settings primary key (park_id),
    constraint fk_exit_settings__park foreign key (park_id) references park (id)
);
call park_fence('exit_settings', 'tenant_read', 'tenant_edit');

-- One way out of a tenant, from the request to the day it is gone and what came after.
create table exit_case (
    park_id           uuid        not null,
    id                uuid        not null,
    version           integer     not null,
    number            text        not null,
    state             text        not null,
    tenant_id         uuid        not null,
    company_id        uuid        not null,
    cause             text        not null,
    -- whether the company asked for it itself
    own               boolean     not null,
    reason            text        not null,
    -- the last day of the stay, as planned until it is closed
    last_day          date        not null,
    -- the first day it may stay no longer, and what says so; null: nothing does
    due_on            date,
    due_basis         text,
    -- null: the clock
    opened_by         uuid,
    opened_at         timestamptz not null,
    -- the hand-over sheet as the park last wrote it, and the SHA-256 of its lines
    sheet_hash        text,
    sheet_by          uuid,
    sheet_at          timestamptz,
    -- kept when it is closed, with everything the judgement rests on
    closed_on         date,
    closed_by         uuid,
    grace_days        integer,
    on_time           boolean,
    licensed          boolean,
    address_due_on    date,
    address_moved_on  date,
    ended_at          timestamptz,
    constraint pk_exit_case primary key (id),
    constraint uq_exit_case__park_id unique (park_id, id),
    constraint uq_exit_case__number unique (park_id, number),
    constraint fk_exit_case__park foreign key (park_id) references park (id),
    constraint fk_exit_case__tenant foreign key (park_id, tenant_id) references tenant (park_id, id),
    constraint fk_exit_case__company foreign key (company_id) references company (id),
    constraint fk_exit_case__opened_by foreign key (opened_by) references app_user (id),
    constraint fk_exit_case__sheet_by foreign key (sheet_by) references app_user (id),
    constraint fk_exit_case__closed_by foreign key (closed_by) references app_user (id),
    constraint ck_exit_case__state check (
        state in ('REQUESTED', 'TRIGGERED', 'SETTLING', 'DISPUTED', 'HANDOVER', 'CLOSED', 'CANCELLED')),
    constraint ck_exit_case__cause check (cause in
        ('GRADUATED', 'TERM_OVER', 'VOLUNTARY', 'BREACH', 'DEREGISTERED', 'LICENCE_REVOKED', 'MOVED_ADDRESS')),
    constraint ck_exit_case__due_basis check (
        (due_on is null) = (due_basis is null) and due_basis in ('STAGE', 'LEASE')),
    constraint ck_exit_case__sheet check (num_nulls(sheet_hash, sheet_by, sheet_at) in (0, 3)),
    constraint ck_exit_case__closed check (num_nulls(closed_on, closed_by, grace_days, licensed) in (0, 4)
        and (closed_on is not null) = (state = 'CLOSED') and (on_time is null or closed_on is not null)
        and (address_due_on is null or closed_on is not null)),
    constraint ck_exit_case__on_time check (
        (on_time is not null) = (closed_on is not null and due_on is not null)
        and on_time = (closed_on <= due_on + grace_days)),
    constraint ck_exit_case__ended check ((ended_at is not null) = (state in ('CLOSED', 'CANCELLED')))
);
-- One way out at a time.
create unique index uq_exit_case__open on exit_case (park_id, tenant_id) where state not in ('CLOSED', 'CANCELLED');
create index ix_exit_case__park on exit_case (park_id, due_on, id);
create index ix_exit_case__tenant on exit_case (park_id, tenant_id, opened_at desc);
create index ix_exit_case__closed on exit_case (park_id, closed_on) where closed_on is not null;
create index ix_exit_case__address on exit_case (park_id, address_due_on)
    where address_due_on is not null and address_moved_on is null;

call job_fence('exit_case');
create policy rows_read on exit_case for select to ${appRole} using (
    (select scope_everywhere('tenant_read')) or park_id = any ((select scope_parks('tenant_read'))::uuid[])
    or tenant_id = any ((select scope_bill_tenants())::uuid[]));
create policy rows_add on exit_case for insert to ${appRole} with check (
    opened_by = (select scope_user())
    and (not own and state = 'TRIGGERED' and park_id = any ((select scope_parks('tenant_edit'))::uuid[])
        or own and state = 'REQUESTED' and tenant_id = any ((select scope_bill_tenants())::uuid[])));
create policy rows_edit on exit_case for update to ${appRole}
    using (park_id = any ((select scope_parks('tenant_edit'))::uuid[]))
    with check (park_id = any ((select scope_parks('tenant_edit'))::uuid[]));
create policy rows_approve on exit_case for update to ${appRole}
    using (park_id = any ((select scope_parks('exit_approve'))::uuid[]) and state in ('SETTLING', 'DISPUTED', 'HANDOVER'))
    with check (park_id = any ((select scope_parks('exit_approve'))::uuid[])
        and state in ('SETTLING', 'DISPUTED', 'HANDOVER'));
-- Its own request, until the park takes it up.
create policy rows_own on exit_case for update to ${appRole}
    using (own and state = 'REQUESTED' and tenant_id = any ((select scope_bill_tenants())::uuid[]))
    with check (own and state = 'CANCELLED' and tenant_id = any ((select scope_bill_tenants())::uuid[]));

-- A dispute is opened and ended by an approver, whoever else may write the case.
create function exit_moves() returns trigger
    language plpgsql
as $$
begin
    if current_user = '${appRole}' and (new.state = 'DISPUTED' or old.state = 'DISPUTED' and new.state = 'SETTLING')
            and not scope_has('exit_approve', new.park_id) then
        raise exception '% is not for this actor to give', lower(new.state) using errcode = 'insufficient_privilege';
    end if;
    return new;
end;
$$;
create trigger tr_exit_case__moves before update on exit_case
    for each row when (old.state <> new.state) execute function exit_moves();

create function scope_own_exits() returns uuid[]
    language sql stable security definer parallel safe
begin atomic
    select array(select c.id from exit_case c where c.tenant_id = any (scope_bill_tenants()));
end;

-- Numbers of a park's year, for the company's own requests as well.
create table exit_counter (
    park_id uuid    not null,
    year    integer not null,
    last    integer not null,
    constraint pk_exit_counter primary key (park_id, year),
    constraint fk_exit_counter__park foreign key (park_id) references park (id)
);
call job_fence('exit_counter');
create function exit_number(park uuid, of_year integer) returns integer
    language sql volatile security definer set search_path = public, pg_temp
as $$
    insert into exit_counter as c (park_id, year, last)
    select park, of_year, 1
    where scope_has('tenant_edit', park) or exists (
        select from tenant t where t.park_id = park and t.id = any (scope_bill_tenants()))
    on conflict on constraint pk_exit_counter do update set last = c.last + 1
    returning last
$$;

-- Who moved it when from where to where and why; nobody changes or removes a step.
create table exit_step (
    park_id      uuid        not null,
    id           uuid        not null,
    exit_case_id uuid        not null,
    number       integer     not null,
    move         text        not null,
    from_state   text        not null,
    to_state     text        not null,
    at           timestamptz not null,
    actor_id     uuid        not null,
    reason       text,
    constraint pk_exit_step primary key (id),
    constraint fk_exit_step__case foreign key (park_id, exit_case_id) references exit_case (park_id, id),
    constraint fk_exit_step__actor foreign key (actor_id) references app_user (id),
    constraint uq_exit_step__number unique (exit_case_id, number)
);
call job_fence('exit_step');
create policy rows_read on exit_step for select to ${appRole} using (
    park_id = any ((select scope_parks('tenant_read'))::uuid[])
    or exit_case_id = any ((select scope_own_exits())::uuid[]));
create policy rows_add on exit_step for insert to ${appRole} with check (
    actor_id = (select scope_user())
    and (park_id = any ((select scope_parks('tenant_edit') || scope_parks('exit_approve'))::uuid[])
        or exit_case_id = any ((select scope_own_exits())::uuid[])));

-- 结算: everything that stood between the two on a day, frozen. Settled anew, there is another.
create table exit_settlement (
    park_id      uuid           not null,
    id           uuid           not null,
    exit_case_id uuid           not null,
    nth          integer        not null,
    last_day     date           not null,
    -- as bytes, so that the hash can be made again
    items        text           not null,
    content_hash text           not null,
    -- 元: what the company owes, and what the park has of the company's
    owed         numeric(14, 2) not null,
    held         numeric(14, 2) not null,
    open_items   integer        not null,
    made_by      uuid           not null,
    made_at      timestamptz    not null,
    constraint pk_exit_settlement primary key (id),
    constraint uq_exit_settlement__nth unique (exit_case_id, nth),
    constraint fk_exit_settlement__case foreign key (park_id, exit_case_id) references exit_case (park_id, id),
    constraint fk_exit_settlement__made_by foreign key (made_by) references app_user (id),
    constraint ck_exit_settlement__hash check (content_hash ~ '^[0-9a-f]{64}$')
);
call job_fence('exit_settlement');
create policy rows_read on exit_settlement for select to ${appRole} using (
    park_id = any ((select scope_parks('bill_read'))::uuid[])
    or exit_case_id = any ((select scope_own_exits())::uuid[]));
create policy rows_add on exit_settlement for insert to ${appRole} with check (
    park_id = any ((select scope_parks('tenant_edit'))::uuid[]) and made_by = (select scope_user()));

-- 分期: bills that are paid after the tenant has left, by a signed paper that another person approves.
create table exit_debt_plan (
    park_id      uuid           not null,
    id           uuid           not null,
    exit_case_id uuid           not null,
    nth          integer        not null,
    -- items of the settlement by key with their amounts, and days with parts of their sum
    items        jsonb          not null,
    instalments  jsonb          not null,
    amount       numeric(14, 2) not null,
    made_by      uuid           not null,
    made_at      timestamptz    not null,
    approved_by  uuid,
    approved_at  timestamptz,
    constraint pk_exit_debt_plan primary key (id),
    constraint uq_exit_debt_plan__park_id unique (park_id, id),
    constraint uq_exit_debt_plan__nth unique (exit_case_id, nth),
    constraint fk_exit_debt_plan__case foreign key (park_id, exit_case_id) references exit_case (park_id, id),
    constraint fk_exit_debt_plan__made_by foreign key (made_by) references app_user (id),
    constraint fk_exit_debt_plan__approved_by foreign key (approved_by) references app_user (id),
    constraint ck_exit_debt_plan__amount check (amount > 0),
    constraint ck_exit_debt_plan__two_people check (approved_by <> made_by),
    constraint ck_exit_debt_plan__approved check (num_nulls(approved_by, approved_at) in (0, 2))
);
call job_fence('exit_debt_plan');
create policy rows_read on exit_debt_plan for select to ${appRole} using (
    park_id = any ((select scope_parks('bill_read'))::uuid[])
    or exit_case_id = any ((select scope_own_exits())::uuid[]));
create policy rows_add on exit_debt_plan for insert to ${appRole} with check (
    park_id = any ((select scope_parks('tenant_edit'))::uuid[]) and made_by = (select scope_user())
    and approved_by is null);
create policy rows_approve on exit_debt_plan for update to ${appRole}
    using (park_id = any ((select scope_parks('exit_approve'))::uuid[]) and approved_by is null)
    with check (park_id = any ((select scope_parks('exit_approve'))::uuid[]) and approved_by = (select scope_user()));

-- 交接单: one line for each thing that is given back or read.
create table exit_sheet_line (
    park_id      uuid    not null,
    id           uuid    not null,
    exit_case_id uuid    not null,
    position     integer not null,
    kind         text    not null,
    -- room or place, as people call it
    place        text    not null,
    label        text    not null,
    -- how many were given out, and how many came back
    expected     integer,
    counted      integer,
    -- of a meter
    reading      numeric(14, 3),
    condition    text,
    remark       text,
    constraint pk_exit_sheet_line primary key (id),
    constraint uq_exit_sheet_line__park_id unique (park_id, id),
    constraint fk_exit_sheet_line__case foreign key (park_id, exit_case_id) references exit_case (park_id, id),
    constraint ck_exit_sheet_line__kind check (kind in ('KEY', 'ACCESS_CARD', 'DEVICE', 'ROOM', 'METER')),
    constraint ck_exit_sheet_line__condition check (condition in ('GOOD', 'DAMAGED', 'MISSING')),
    constraint ck_exit_sheet_line__expected check (expected between 0 and 9999),
    constraint ck_exit_sheet_line__counted check (counted between 0 and 9999),
    constraint ck_exit_sheet_line__reading check (reading >= 0)
);
create index ix_exit_sheet_line__case on exit_sheet_line (park_id, exit_case_id, position);
call park_fence('exit_sheet_line', 'tenant_read', 'tenant_edit',
    'exit_case_id = any ((select scope_own_exits())::uuid[])');

-- Photos, signed papers, proof of the new address. Papers stay, also when their line goes.
create table exit_file (
    park_id       uuid not null,
    id            uuid not null,
    exit_case_id  uuid not null,
    kind          text not null,
    sheet_line_id uuid,
    debt_plan_id  uuid,
    file_id       uuid not null,
    constraint pk_exit_file primary key (id),
    constraint uq_exit_file__park_id unique (park_id, id),
    constraint uq_exit_file__file unique (file_id),
    constraint fk_exit_file__case foreign key (park_id, exit_case_id) references exit_case (park_id, id),
    constraint fk_exit_file__line foreign key (park_id, sheet_line_id) references exit_sheet_line (park_id, id)
        on delete set null (sheet_line_id),
    constraint fk_exit_file__plan foreign key (park_id, debt_plan_id) references exit_debt_plan (park_id, id),
    constraint fk_exit_file__file foreign key (park_id, file_id) references stored_file (park_id, id),
    constraint ck_exit_file__kind check (kind in ('DEBT_PLAN', 'SIGNED_SHEET', 'PHOTO', 'ADDRESS')),
    constraint ck_exit_file__plan check ((debt_plan_id is not null) = (kind = 'DEBT_PLAN'))
);
create index ix_exit_file__case on exit_file (park_id, exit_case_id);
create index ix_exit_file__line on exit_file (park_id, sheet_line_id) where sheet_line_id is not null;
-- Signatures and rooms: not for the reception.
call park_fence('exit_file', 'lease_read', 'tenant_edit', 'exit_case_id = any ((select scope_own_exits())::uuid[])');
create policy rows_of_exits on stored_file for select to ${appRole} using (
    exists (select from exit_file f where f.park_id = stored_file.park_id and f.file_id = stored_file.id
        and f.exit_case_id = any ((select scope_own_exits())::uuid[])));

-- 双方确认: the other side's word for the sheet as it stood, by its hash; a line written since makes it void.
create table exit_confirmation (
    park_id      uuid        not null,
    id           uuid        not null,
    exit_case_id uuid        not null,
    sheet_hash   text        not null,
    how          text        not null,
    -- of a paper: the file with both signatures
    exit_file_id uuid,
    confirmed_by uuid        not null,
    confirmed_at timestamptz not null,
    constraint pk_exit_confirmation primary key (id),
    constraint fk_exit_confirmation__case foreign key (park_id, exit_case_id) references exit_case (park_id, id),
    constraint fk_exit_confirmation__file foreign key (park_id, exit_file_id) references exit_file (park_id, id),
    constraint fk_exit_confirmation__confirmed_by foreign key (confirmed_by) references app_user (id),
    constraint ck_exit_confirmation__how check (how in ('APP', 'PAPER') and (how = 'PAPER') = (exit_file_id is not null))
);
create index ix_exit_confirmation__case on exit_confirmation (park_id, exit_case_id, confirmed_at desc);
call job_fence('exit_confirmation');
create policy rows_read on exit_confirmation for select to ${appRole} using (
    park_id = any ((select scope_parks('tenant_read'))::uuid[])
    or exit_case_id = any ((select scope_own_exits())::uuid[]));
create policy rows_add on exit_confirmation for insert to ${appRole} with check (
    confirmed_by = (select scope_user())
    and (how = 'PAPER' and park_id = any ((select scope_parks('tenant_edit'))::uuid[])
        or how = 'APP' and exit_case_id = any ((select scope_own_exits())::uuid[])));

-- 退出回访: so many months after the last day somebody asks how it goes; three times nobody answers, and it is said so.
create table exit_follow_up (
    park_id       uuid    not null,
    id            uuid    not null,
    version       integer not null,
    exit_case_id  uuid    not null,
    months        integer not null,
    due_on        date    not null,
    state         text    not null,
    tries         integer not null,
    last_try_on   date,
    done_on       date,
    still_running boolean,
    jobs          integer,
    revenue       text,
    address       text,
    note          text,
    recorded_by   uuid,
    recorded_at   timestamptz,
    constraint pk_exit_follow_up primary key (id),
    constraint uq_exit_follow_up__park_id unique (park_id, id),
    constraint uq_exit_follow_up__months unique (exit_case_id, months),
    constraint fk_exit_follow_up__case foreign key (park_id, exit_case_id) references exit_case (park_id, id),
    constraint fk_exit_follow_up__recorded_by foreign key (recorded_by) references app_user (id),
    constraint ck_exit_follow_up__state check (state in ('DUE', 'DONE', 'UNREACHABLE')),
    constraint ck_exit_follow_up__tries check (tries between 0 and 3 and (state = 'UNREACHABLE') = (tries = 3)),
    constraint ck_exit_follow_up__done check ((state = 'DONE') = (still_running is not null)
        and (done_on is not null) = (state = 'DONE')),
    constraint ck_exit_follow_up__jobs check (jobs >= 0),
    constraint ck_exit_follow_up__revenue check (
        revenue in ('NONE', 'UNDER_500K', 'UNDER_2M', 'UNDER_5M', 'UNDER_20M', 'FROM_20M'))
);
create index ix_exit_follow_up__due on exit_follow_up (park_id, due_on, id);
call park_fence('exit_follow_up', 'tenant_read', 'tenant_edit');
