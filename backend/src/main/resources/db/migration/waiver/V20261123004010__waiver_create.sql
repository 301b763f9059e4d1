-- 减免资金来源: who pays, by which document, how much and for which days. What is reserved and what was used is counted from
-- the rows below and from the bills, never kept twice.
create table waiver_budget (
    park_id         uuid           not null,
    id              uuid           not null,
    version         integer        not null,
    payer           text           not null,
    name            text           not null,
    document_number text,
    from_on         date           not null,
    to_on           date           not null,
    amount          numeric(14, 2) not null,
    created_by      uuid           not null,
    created_at      timestamptz    not null,
    constraint pk_waiver_budget primary key (id),
    constraint uq_waiver_budget__park_id unique (park_id, id),
    constraint uq_waiver_budget__name unique (park_id, name),
    constraint fk_waiver_budget__park foreign key (park_id) references park (id),
    constraint fk_waiver_budget__created_by foreign key (created_by) references app_user (id),
    constraint ck_waiver_budget__payer check (payer in ('PARK', 'UNION', 'GOVERNMENT')),
    constraint ck_waiver_budget__period check (from_on < to_on),
    constraint ck_waiver_budget__amount check (amount > 0)
);
create index ix_waiver_budget__park on waiver_budget (park_id, from_on desc, id);
call park_fence('waiver_budget', 'waiver_read', 'waiver_activate');

-- 减免: from the request to the day it pays no more. What runs is the same row: its id is the grant of bill_reduction.
create table waiver (
    park_id           uuid           not null,
    id                uuid           not null,
    version           integer        not null,
    number            text           not null,
    state             text           not null,
    tenant_id         uuid           not null,
    company_id        uuid           not null,
    policy_id         uuid           not null,
    policy_version_id uuid           not null,
    policy_name       text           not null,
    -- PolicyScheme as the version says it: what is decided by it stays decided by it
    scheme            jsonb          not null,
    from_on           date           not null,
    to_on             date           not null,
    -- of a relief, the days it is meant for
    window_from       date,
    window_to         date,
    -- the founder who is said to be of a group the scheme is for; which group stays in the register
    founder_id        uuid,
    reason            text           not null,
    -- whether the company asked for it itself
    own               boolean        not null,
    -- 经办: who had the last word of the request
    made_by           uuid           not null,
    made_at           timestamptz    not null,
    submitted_at      timestamptz,
    -- what is asked for, once more
    asked             text,
    -- 复核: frozen with the check
    checked_by        uuid,
    checked_at        timestamptz,
    lease_start       date,
    lines             jsonb,
    schedule          jsonb,
    schedule_hash     text,
    total             numeric(14, 2),
    -- 拟定
    budget_id         uuid,
    proposed_by       uuid,
    notice_id         uuid,
    -- 审批: number of the minutes of the meeting that decided
    approved_by       uuid,
    minutes_number    text,
    approved_at       timestamptz,
    -- 财务: 补充协议 is signed
    activated_by      uuid,
    activated_at      timestamptz,
    -- the first day it pays nothing any more, where that is before its end
    stops_on          date,
    ended_at          timestamptz,
    constraint pk_waiver primary key (id),
    constraint uq_waiver__park_id unique (park_id, id),
    constraint uq_waiver__number unique (park_id, number),
    constraint fk_waiver__park foreign key (park_id) references park (id),
    constraint fk_waiver__tenant foreign key (park_id, tenant_id) references tenant (park_id, id),
    constraint fk_waiver__company foreign key (company_id) references company (id),
    constraint fk_waiver__policy foreign key (policy_id) references policy (id),
    constraint fk_waiver__policy_version foreign key (policy_version_id) references policy_version (id),
    constraint fk_waiver__budget foreign key (park_id, budget_id) references waiver_budget (park_id, id),
    constraint fk_waiver__notice foreign key (park_id, notice_id) references public_notice (park_id, id),
    constraint fk_waiver__made_by foreign key (made_by) references app_user (id),
    constraint fk_waiver__checked_by foreign key (checked_by) references app_user (id),
    constraint fk_waiver__proposed_by foreign key (proposed_by) references app_user (id),
    constraint fk_waiver__approved_by foreign key (approved_by) references app_user (id),
    constraint fk_waiver__activated_by foreign key (activated_by) references app_user (id),
    constraint ck_waiver__state check (state in ('DRAFT', 'SUBMITTED', 'NEED_SUPPLEMENT', 'CHECKED', 'PROPOSED',
        'PUBLICIZED', 'APPROVED', 'ACTIVE', 'SUSPENDED', 'CLOSED', 'REJECTED', 'WITHDRAWN', 'REVOKED')),
    constraint ck_waiver__period check (from_on < to_on),
    constraint ck_waiver__window check (num_nulls(window_from, window_to) in (0, 2) and window_from < window_to),
    -- Maker, checker, approver and who puts it into effect are four people.
    constraint ck_waiver__four_people check (checked_by <> made_by and approved_by <> made_by
        and approved_by <> checked_by and proposed_by <> checked_by and proposed_by <> approved_by
        and activated_by <> made_by and activated_by <> checked_by and activated_by <> approved_by),
    constraint ck_waiver__checked check (num_nulls(checked_by, checked_at, lines, schedule, schedule_hash, total) in (0, 6)
        and (checked_by is not null or state in ('DRAFT', 'SUBMITTED', 'NEED_SUPPLEMENT', 'REJECTED', 'WITHDRAWN'))),
    constraint ck_waiver__proposed check (num_nulls(budget_id, proposed_by) in (0, 2)
        and (budget_id is not null or state in
            ('DRAFT', 'SUBMITTED', 'NEED_SUPPLEMENT', 'CHECKED', 'REJECTED', 'WITHDRAWN'))),
    constraint ck_waiver__approved check (num_nulls(approved_by, minutes_number, approved_at) in (0, 3)
        and (approved_by is not null or state in
            ('DRAFT', 'SUBMITTED', 'NEED_SUPPLEMENT', 'CHECKED', 'PROPOSED', 'REJECTED', 'WITHDRAWN'))),
    constraint ck_waiver__active check (num_nulls(activated_by, activated_at) in (0, 2)
        and (activated_by is not null) = (state in ('ACTIVE', 'SUSPENDED', 'CLOSED', 'REVOKED'))),
    constraint ck_waiver__ended check ((ended_at is not null) = (state in ('CLOSED', 'REJECTED', 'WITHDRAWN', 'REVOKED')))
);
-- One request of a company for a policy at a time.
create unique index uq_waiver__open on waiver (park_id, tenant_id, policy_id)
    where state in ('DRAFT', 'SUBMITTED', 'NEED_SUPPLEMENT', 'CHECKED', 'PROPOSED', 'PUBLICIZED', 'APPROVED');
create index ix_waiver__park on waiver (park_id, made_at desc, id);
create index ix_waiver__state on waiver (park_id, state, made_at desc, id);
create index ix_waiver__tenant on waiver (park_id, tenant_id);
create index ix_waiver__company on waiver (company_id, made_at desc);
-- What the clock ends.
create index ix_waiver__runs_out on waiver (to_on) where state in ('ACTIVE', 'SUSPENDED');

-- Each permission reaches its own states only.
call job_fence('waiver');
create policy rows_read on waiver for select to ${appRole} using (
    park_id = any ((select scope_parks('waiver_read'))::uuid[])
    or tenant_id = any ((select scope_bill_tenants())::uuid[]));
create policy rows_add on waiver for insert to ${appRole} with check (
    state = 'DRAFT' and made_by = (select scope_user())
    and (park_id = any ((select scope_parks('waiver_edit'))::uuid[])
        or own and tenant_id = any ((select scope_bill_tenants())::uuid[])));
create policy rows_edit on waiver for update to ${appRole}
    using (park_id = any ((select scope_parks('waiver_edit'))::uuid[])
        and state in ('DRAFT', 'SUBMITTED', 'NEED_SUPPLEMENT', 'CHECKED', 'APPROVED'))
    with check (park_id = any ((select scope_parks('waiver_edit'))::uuid[])
        and state in ('DRAFT', 'SUBMITTED', 'NEED_SUPPLEMENT', 'PROPOSED', 'WITHDRAWN'));
create policy rows_own on waiver for update to ${appRole}
    using (own and tenant_id = any ((select scope_bill_tenants())::uuid[])
        and state in ('DRAFT', 'SUBMITTED', 'NEED_SUPPLEMENT', 'CHECKED'))
    with check (own and tenant_id = any ((select scope_bill_tenants())::uuid[])
        and state in ('DRAFT', 'SUBMITTED', 'NEED_SUPPLEMENT', 'WITHDRAWN'));
-- Also what follows from an objection they decide.
create policy rows_check on waiver for update to ${appRole}
    using (park_id = any ((select scope_parks('waiver_check'))::uuid[])
        and state in ('SUBMITTED', 'PUBLICIZED', 'ACTIVE', 'SUSPENDED'))
    with check (park_id = any ((select scope_parks('waiver_check'))::uuid[])
        and state in ('NEED_SUPPLEMENT', 'CHECKED', 'REJECTED', 'APPROVED', 'ACTIVE', 'SUSPENDED'));
create policy rows_approve on waiver for update to ${appRole}
    using (park_id = any ((select scope_parks('waiver_approve'))::uuid[])
        and state in ('PROPOSED', 'PUBLICIZED', 'ACTIVE', 'SUSPENDED'))
    with check (park_id = any ((select scope_parks('waiver_approve'))::uuid[])
        and state in ('PUBLICIZED', 'CHECKED', 'REJECTED', 'REVOKED'));
create policy rows_activate on waiver for update to ${appRole}
    using (park_id = any ((select scope_parks('waiver_activate'))::uuid[]) and state = 'APPROVED')
    with check (park_id = any ((select scope_parks('waiver_activate'))::uuid[]) and state in ('APPROVED', 'ACTIVE'));

-- Nobody gives another's word.
create function waiver_moves() returns trigger
    language plpgsql
as $$
begin
    if current_user <> '${appRole}' then
        return new;
    end if;
    if (new.state = 'CHECKED' and old.state = 'SUBMITTED'
                and not (scope_has('waiver_check', new.park_id) and new.checked_by = scope_user()))
            or (new.state = 'PUBLICIZED'
                and not (scope_has('waiver_approve', new.park_id) and new.approved_by = scope_user()))
            or (new.state = 'ACTIVE' and old.state = 'APPROVED'
                and not (scope_has('waiver_activate', new.park_id) and new.activated_by = scope_user())) then
        raise exception '% is not for this actor to give', lower(new.state) using errcode = 'insufficient_privilege';
    end if;
    return new;
end;
$$;
create trigger tr_waiver__moves before update on waiver
    for each row when (old.state <> new.state) execute function waiver_moves();

-- 占用: kept from the proposal to the end. A budget gives what it has once.
create table waiver_reservation (
    park_id     uuid           not null,
    id          uuid           not null,
    budget_id   uuid           not null,
    waiver_id   uuid           not null,
    amount      numeric(14, 2) not null,
    reserved_by uuid           not null,
    reserved_at timestamptz    not null,
    released_at timestamptz,
    constraint pk_waiver_reservation primary key (id),
    constraint fk_waiver_reservation__budget foreign key (park_id, budget_id) references waiver_budget (park_id, id),
    constraint fk_waiver_reservation__waiver foreign key (park_id, waiver_id) references waiver (park_id, id),
    constraint fk_waiver_reservation__reserved_by foreign key (reserved_by) references app_user (id),
    constraint ck_waiver_reservation__amount check (amount >= 0)
);
create unique index uq_waiver_reservation__standing on waiver_reservation (waiver_id) where released_at is null;
create index ix_waiver_reservation__budget on waiver_reservation (park_id, budget_id);
create index ix_waiver_reservation__waiver on waiver_reservation (park_id, waiver_id);
call job_fence('waiver_reservation');
create policy rows_read on waiver_reservation for select to ${appRole} using (
    park_id = any ((select scope_parks('waiver_read'))::uuid[]));
create policy rows_add on waiver_reservation for insert to ${appRole} with check (
    park_id = any ((select scope_parks('waiver_edit'))::uuid[]) and reserved_by = (select scope_user()));
create policy rows_release on waiver_reservation for update to ${appRole}
    using (park_id = any ((select scope_parks('waiver_edit') || scope_parks('waiver_check') || scope_parks('waiver_approve'))::uuid[])
        and released_at is null)
    with check (released_at is not null);

-- 暂停: days on which it pays nothing, not made up for later.
create table waiver_suspension (
    park_id    uuid        not null,
    id         uuid        not null,
    waiver_id  uuid        not null,
    from_on    date        not null,
    -- null: still
    to_on      date,
    cause      text        not null,
    reason     text        not null,
    made_by    uuid        not null,
    made_at    timestamptz not null,
    resumed_by uuid,
    constraint pk_waiver_suspension primary key (id),
    constraint fk_waiver_suspension__waiver foreign key (park_id, waiver_id) references waiver (park_id, id),
    constraint fk_waiver_suspension__made_by foreign key (made_by) references app_user (id),
    constraint fk_waiver_suspension__resumed_by foreign key (resumed_by) references app_user (id),
    constraint ck_waiver_suspension__period check (from_on <= to_on),
    constraint ck_waiver_suspension__cause check (cause in ('ARREARS', 'REPORT_MISSING', 'USE_CHANGED', 'OTHER'))
);
create unique index uq_waiver_suspension__open on waiver_suspension (waiver_id) where to_on is null;
create index ix_waiver_suspension__waiver on waiver_suspension (park_id, waiver_id);
call park_fence('waiver_suspension', 'waiver_read', 'waiver_check', 'exists (select from waiver w
    where w.id = waiver_id and w.tenant_id = any ((select scope_bill_tenants())::uuid[]))');

-- 撤销: from which day on what was paid comes back, and which part of it.
create table waiver_revocation (
    park_id   uuid           not null,
    waiver_id uuid           not null,
    cause     text           not null,
    since_on  date           not null,
    stops_on  date           not null,
    share     numeric(5, 4)  not null,
    amount    numeric(14, 2) not null,
    reason    text           not null,
    made_by   uuid           not null,
    made_at   timestamptz    not null,
    constraint pk_waiver_revocation primary key (waiver_id),
    constraint fk_waiver_revocation__waiver foreign key (park_id, waiver_id) references waiver (park_id, id),
    constraint fk_waiver_revocation__made_by foreign key (made_by) references app_user (id),
    constraint ck_waiver_revocation__cause check (cause in ('EARLY_EXIT', 'FALSE_DATA', 'SUBLET', 'REVOKED')),
    constraint ck_waiver_revocation__period check (since_on <= stops_on),
    constraint ck_waiver_revocation__share check (share between 0 and 1)
);
call park_fence('waiver_revocation', 'waiver_read', 'waiver_approve', 'exists (select from waiver w
    where w.id = waiver_id and w.tenant_id = any ((select scope_bill_tenants())::uuid[]))');

-- 附件、补充协议 and what came back signed. Papers stay.
create table waiver_file (
    park_id   uuid not null,
    id        uuid not null,
    waiver_id uuid not null,
    kind      text not null,
    file_id   uuid not null,
    -- of what we made: its wording, and the SHA-256 of its text with the values
    template  text,
    text_hash text,
    constraint pk_waiver_file primary key (id),
    constraint fk_waiver_file__waiver foreign key (park_id, waiver_id) references waiver (park_id, id),
    constraint fk_waiver_file__file foreign key (park_id, file_id) references stored_file (park_id, id),
    constraint uq_waiver_file__file unique (file_id),
    constraint ck_waiver_file__kind check (kind in ('ATTACHMENT', 'AGREEMENT', 'SIGNED_AGREEMENT')),
    constraint ck_waiver_file__made check (
        (template is null) = (text_hash is null) and (template is not null) = (kind = 'AGREEMENT'))
);
create index ix_waiver_file__waiver on waiver_file (park_id, waiver_id);
call job_fence('waiver_file');
create policy rows_read on waiver_file for select to ${appRole} using (
    park_id = any ((select scope_parks('waiver_read'))::uuid[])
    or exists (select from waiver w where w.id = waiver_id and w.tenant_id = any ((select scope_bill_tenants())::uuid[])));
create policy rows_add on waiver_file for insert to ${appRole} with check (
    kind = 'ATTACHMENT' and park_id = any ((select scope_parks('waiver_edit'))::uuid[])
    or kind <> 'ATTACHMENT' and park_id = any ((select scope_parks('waiver_activate'))::uuid[])
    or kind = 'ATTACHMENT' and exists (select from waiver w where w.id = waiver_id and w.own
        and w.state in ('DRAFT', 'NEED_SUPPLEMENT') and w.tenant_id = any ((select scope_bill_tenants())::uuid[])));
-- Whoever sees the paper sees its file. No role holds the permission waiver_file, so the row of the file alone opens nothing.
create policy rows_of_waivers on stored_file for select to ${appRole} using (
    read_permission = 'waiver_file'
    and exists (select from waiver_file f where f.park_id = stored_file.park_id and f.file_id = stored_file.id));
create policy rows_of_waivers_add on stored_file for insert to ${appRole} with check (
    read_permission = 'waiver_file' and write_permission = 'waiver_file'
    and stored_by is not distinct from (select scope_user())
    and (scope_has('waiver_edit', park_id) or scope_has('waiver_activate', park_id)
        or exists (select from waiver w where w.park_id = stored_file.park_id and w.own
            and w.state in ('DRAFT', 'NEED_SUPPLEMENT') and w.tenant_id = any ((select scope_bill_tenants())::uuid[]))));

-- Who moved it when from where to where, why and by what; nobody changes or removes a step.
create table waiver_step (
    park_id    uuid        not null,
    id         uuid        not null,
    waiver_id  uuid        not null,
    number     integer     not null,
    move       text        not null,
    from_state text        not null,
    to_state   text        not null,
    at         timestamptz not null,
    -- null: the clock
    actor_id   uuid,
    reason     text,
    evidence   uuid[]      not null,
    constraint pk_waiver_step primary key (id),
    constraint fk_waiver_step__waiver foreign key (park_id, waiver_id) references waiver (park_id, id),
    constraint fk_waiver_step__actor foreign key (actor_id) references app_user (id),
    constraint uq_waiver_step__number unique (waiver_id, number)
);
call job_fence('waiver_step');
create policy rows_read on waiver_step for select to ${appRole} using (
    park_id = any ((select scope_parks('waiver_read'))::uuid[])
    or exists (select from waiver w where w.id = waiver_id and w.tenant_id = any ((select scope_bill_tenants())::uuid[])));
create policy rows_add on waiver_step for insert to ${appRole} with check (
    actor_id = (select scope_user())
    and (park_id = any ((select scope_parks('waiver_read'))::uuid[])
        or exists (select from waiver w where w.id = waiver_id and w.own
            and w.tenant_id = any ((select scope_bill_tenants())::uuid[]))));

-- Numbers of a park's year without gaps, for the company's own requests as well.
create table waiver_counter (
    park_id uuid    not null,
    year    integer not null,
    last    integer not null,
    constraint pk_waiver_counter primary key (park_id, year),
    constraint fk_waiver_counter__park foreign key (park_id) references park (id)
);
call job_fence('waiver_counter');
create function waiver_number(park uuid, of_year integer) returns integer
    language sql volatile security definer set search_path = public, pg_temp
as $$
    insert into waiver_counter as c (park_id, year, last)
    select park, of_year, 1
    where scope_has('waiver_edit', park) or exists (
        select from tenant t where t.park_id = park and t.id = any (scope_bill_tenants()))
    on conflict on constraint pk_waiver_counter do update set last = c.last + 1
    returning last
$$;

-- Of the parks one's companies stay in, one reads what is granted there.
create function scope_bill_parks() returns uuid[]
    language sql stable security definer parallel safe
begin atomic
    select array(select distinct t.park_id from tenant t where t.id = any (scope_bill_tenants()));
end;
create policy rows_of_waivers on policy for select to ${appRole} using (
    kind = 'WAIVER' and park_id = any ((select scope_bill_parks())::uuid[]));
create policy rows_of_waivers on policy_version for select to ${appRole} using (
    state = 'PUBLISHED' and park_id = any ((select scope_bill_parks())::uuid[])
    and exists (select from policy p where p.id = policy_id and p.kind = 'WAIVER'));

-- What anybody may see of what a park granted: firms, what, how long and how much; never a person or a group.
create function public_waivers(park uuid)
    returns table (id uuid, kind text, name text, policy text, from_on date, to_on date, granted numeric, waived numeric,
        state text, approved_at timestamptz)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select w.id, c.kind, c.name, w.policy_name, w.from_on, coalesce(w.stops_on, w.to_on), w.total,
        (select coalesce(sum(r.amount), 0) from bill_reduction r where r.park_id = w.park_id and r.grant_id = w.id),
        w.state, w.activated_at
    from waiver w join company c on c.id = w.company_id
    where w.park_id = park and w.activated_at is not null and scope_everywhere('public')
$$;
