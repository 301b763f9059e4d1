create sequence booking_serial;

-- 预约: one use of one or several facilities, within one day of the park.
create table booking (
    park_id       uuid        not null,
    id            uuid        not null,
    version       integer     not null,
    number        text        not null,
    state         text        not null,
    -- null: the park's own
    tenant_id     uuid,
    -- whether somebody of the company made it
    own           boolean     not null,
    title         text        not null,
    people        integer,
    note          text,
    -- the day in the park's zone
    on_date       date        not null,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    held_until    timestamptz,
    series_id     uuid,
    made_by       uuid        not null,
    made_at       timestamptz not null,
    decided_by    uuid,
    decided_at    timestamptz,
    checked_in_at timestamptz,
    ended_at      timestamptz,
    end_reason    text,
    -- cancelled after the last moment at which that is free
    late          boolean     not null default false,
    -- free hours and charges are reckoned
    settled_at    timestamptz,
    constraint pk_booking primary key (id),
    constraint uq_booking__park_id unique (park_id, id),
    constraint uq_booking__number unique (park_id, number),
    constraint fk_booking__park foreign key (park_id) references park (id),
    constraint fk_booking__tenant foreign key (park_id, tenant_id) references tenant (park_id, id),
    constraint fk_booking__made_by foreign key (made_by) references app_user (id),
    constraint fk_booking__decided_by foreign key (decided_by) references app_user (id),
    constraint ck_booking__state check (state in ('HELD', 'REQUESTED', 'APPROVED', 'IN_USE', 'FINISHED', 'REJECTED',
        'CANCELLED', 'NO_SHOW', 'AUTO_RELEASED', 'LAPSED')),
    constraint ck_booking__span check (starts_at < ends_at),
    constraint ck_booking__held check ((held_until is not null) = (state in ('HELD', 'LAPSED'))),
    constraint ck_booking__own check (tenant_id is not null or not own),
    constraint ck_booking__ended check ((ended_at is not null) = (state in
        ('FINISHED', 'REJECTED', 'CANCELLED', 'NO_SHOW', 'AUTO_RELEASED', 'LAPSED')))
);
create index ix_booking__park on booking (park_id, starts_at desc, id);
create index ix_booking__tenant on booking (park_id, tenant_id, starts_at desc);
create index ix_booking__own on booking (tenant_id, starts_at desc);
-- What the clock moves.
create index ix_booking__open on booking (starts_at) where state in ('HELD', 'REQUESTED', 'APPROVED', 'IN_USE');
create index ix_booking__unsettled on booking (ended_at) where settled_at is null
    and state in ('FINISHED', 'CANCELLED', 'NO_SHOW', 'AUTO_RELEASED');
call job_fence('booking');
create policy rows_read on booking for select to ${appRole} using (
    park_id = any ((select scope_parks('facility_read'))::uuid[])
    or tenant_id = any ((select scope_own_tenants())::uuid[]));
create policy rows_add on booking for insert to ${appRole} with check (
    made_by = (select scope_user()) and state in ('HELD', 'REQUESTED', 'APPROVED')
    and (not own and park_id = any ((select scope_parks('booking_edit'))::uuid[])
        or own and tenant_id = any ((select scope_own_tenants())::uuid[])
            and park_id = any ((select scope_stay_parks())::uuid[])));
create policy rows_edit on booking for update to ${appRole}
    using (park_id = any ((select scope_parks('booking_edit'))::uuid[])
        and state in ('HELD', 'REQUESTED', 'APPROVED', 'IN_USE', 'FINISHED'))
    with check (park_id = any ((select scope_parks('booking_edit'))::uuid[])
        and state not in ('REJECTED', 'AUTO_RELEASED', 'LAPSED'));
create policy rows_decide on booking for update to ${appRole}
    using (park_id = any ((select scope_parks('booking_approve'))::uuid[]) and state = 'REQUESTED')
    with check (park_id = any ((select scope_parks('booking_approve'))::uuid[]) and state in ('APPROVED', 'REJECTED'));
create policy rows_own on booking for update to ${appRole}
    using (tenant_id = any ((select scope_own_tenants())::uuid[]) and state in ('HELD', 'REQUESTED', 'APPROVED', 'IN_USE'))
    with check (tenant_id = any ((select scope_own_tenants())::uuid[])
        and state in ('REQUESTED', 'APPROVED', 'IN_USE', 'FINISHED', 'CANCELLED'));

create table booking_facility (
    park_id     uuid    not null,
    booking_id  uuid    not null,
    facility_id uuid    not null,
    position    integer not null,
    constraint pk_booking_facility primary key (booking_id, facility_id),
    constraint uq_booking_facility__park_id unique (park_id, booking_id, facility_id),
    constraint fk_booking_facility__booking foreign key (park_id, booking_id) references booking (park_id, id),
    constraint fk_booking_facility__facility foreign key (park_id, facility_id) references facility (park_id, id)
);
create index ix_booking_facility__facility on booking_facility (park_id, facility_id, booking_id);
call job_fence('booking_facility');
create policy rows_read on booking_facility for select to ${appRole} using (
    exists (select from booking b where b.id = booking_id));
create policy rows_write on booking_facility for all to ${appRole}
    using (park_id = any ((select scope_parks('booking_edit'))::uuid[])
        or exists (select from booking b where b.id = booking_id and b.tenant_id = any ((select scope_own_tenants())::uuid[])))
    with check (park_id = any ((select scope_parks('booking_edit'))::uuid[])
        or exists (select from booking b where b.id = booking_id and b.tenant_id = any ((select scope_own_tenants())::uuid[])));

-- All time that is taken of whatever can be booked: by bookings, holds and blackouts, and by whatever comes later. One
-- constraint over all of it, so nothing can be taken twice by whichever way (adr/0056).
create table reserved_time (
    park_id       uuid        not null,
    id            uuid        not null,
    resource_kind text        not null,
    resource_id   uuid        not null,
    owner_kind    text        not null,
    owner_id      uuid        not null,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    -- with what is kept free after it
    blocks        tstzrange   not null,
    -- of a hold: from then on it is nobody's
    held_until    timestamptz,
    facility_id   uuid generated always as (case when resource_kind = 'FACILITY' then resource_id end) stored,
    booking_id    uuid generated always as (case when owner_kind = 'BOOKING' then owner_id end) stored,
    blackout_id   uuid generated always as (case when owner_kind = 'BLACKOUT' then owner_id end) stored,
    constraint pk_reserved_time primary key (id),
    constraint fk_reserved_time__facility foreign key (park_id, facility_id) references facility (park_id, id),
    constraint fk_reserved_time__booking foreign key (park_id, booking_id) references booking (park_id, id),
    constraint fk_reserved_time__blackout foreign key (park_id, blackout_id) references facility_blackout (park_id, id),
    constraint ck_reserved_time__resource_kind check (resource_kind = 'FACILITY'),
    constraint ck_reserved_time__owner_kind check (owner_kind in ('BOOKING', 'BLACKOUT')),
    constraint ck_reserved_time__span check (starts_at < ends_at
        and lower(blocks) <= starts_at and upper(blocks) >= ends_at),
    constraint ex_reserved_time__resource exclude using gist (park_id with =, resource_id with =, blocks with &&)
);
-- A day of a room: half the work of the range operator.
create index ix_reserved_time__day on reserved_time (park_id, resource_id, starts_at);
create index ix_reserved_time__blackout on reserved_time (park_id, resource_id, ends_at) where owner_kind = 'BLACKOUT';
create index ix_reserved_time__owner on reserved_time (owner_id);
call job_fence('reserved_time');
create policy rows_read on reserved_time for select to ${appRole} using (
    park_id = any ((select scope_parks('facility_read'))::uuid[])
    or exists (select from booking b where b.id = booking_id and b.tenant_id = any ((select scope_own_tenants())::uuid[])));
create policy rows_write on reserved_time for all to ${appRole}
    using (park_id = any ((select scope_parks('booking_edit'))::uuid[]) and owner_kind = 'BOOKING'
        or park_id = any ((select scope_parks('booking_approve'))::uuid[]) and owner_kind = 'BOOKING'
        or park_id = any ((select scope_parks('facility_edit'))::uuid[]) and owner_kind = 'BLACKOUT'
        or exists (select from booking b where b.id = booking_id and b.tenant_id = any ((select scope_own_tenants())::uuid[])))
    with check (park_id = any ((select scope_parks('booking_edit'))::uuid[]) and owner_kind = 'BOOKING'
        or park_id = any ((select scope_parks('booking_approve'))::uuid[]) and owner_kind = 'BOOKING'
        or park_id = any ((select scope_parks('facility_edit'))::uuid[]) and owner_kind = 'BLACKOUT'
        or exists (select from booking b where b.id = booking_id and b.tenant_id = any ((select scope_own_tenants())::uuid[])));

-- Whoever takes time of resources holds them first, all of them in one order: of two, one waits and neither is thrown out.
create function reserved_time_lock(park uuid, resources uuid[]) returns integer
    language plpgsql volatile set search_path = public, pg_temp
as $$
declare
    one bigint;
    taken integer := 0;
begin
    for one in select distinct hashtextextended('reserved_time ' || park || ' ' || r, 0) as h from unnest(resources) r order by h loop
        perform pg_advisory_xact_lock(one);
        taken := taken + 1;
    end loop;
    return taken;
end;
$$;

-- Holds that have run out make room for whoever comes, whosever they were.
create function reserved_time_sweep(park uuid, resources uuid[], span tstzrange, at timestamptz) returns integer
    language plpgsql volatile security definer set search_path = public, pg_temp
as $$
declare
    gone integer;
begin
    if session_user = '${appRole}' and not (scope_has('facility_read', park) or park = any (scope_stay_parks())) then
        return 0;
    end if;
    delete from reserved_time r where r.park_id = park and r.resource_id = any (resources) and r.blocks && span
        and r.held_until <= at;
    get diagnostics gone = row_count;
    return gone;
end;
$$;

-- When rooms are taken: to people of companies there not by whom nor for what. A booking lies within a day, so one looks back
-- no further for those; blackouts have an index of their own.
create function reserved_time_taken(park uuid, resources uuid[], since timestamptz, until timestamptz, at timestamptz)
    returns table (resource_id uuid, owner_id uuid, owner_kind text, starts_at timestamptz, ends_at timestamptz,
        blocks_to timestamptz, held boolean)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select r.resource_id,
        case when scope_has('facility_read', park) or b.tenant_id = any (scope_own_tenants()) then r.owner_id end,
        r.owner_kind, r.starts_at, r.ends_at, upper(r.blocks), r.held_until is not null
    from reserved_time r left join booking b on b.id = r.booking_id
    where r.park_id = park and r.resource_id = any (resources) and r.starts_at < until
        and r.starts_at > since - interval '26 hours' and r.owner_kind <> 'BLACKOUT'
        and upper(r.blocks) > since and (r.held_until is null or r.held_until > at)
        and (park = any (scope_stay_parks()) or scope_has('facility_read', park))
    union all
    select r.resource_id, case when scope_has('facility_read', park) then r.owner_id end,
        r.owner_kind, r.starts_at, r.ends_at, upper(r.blocks), false
    from reserved_time r
    where r.park_id = park and r.resource_id = any (resources) and r.starts_at < until
        and r.owner_kind = 'BLACKOUT' and r.ends_at > since
        and (park = any (scope_stay_parks()) or scope_has('facility_read', park))
    order by 1, 4
$$;

-- What the park asks for an hour or a time on a day, to whoever may book there.
create function facility_tariff(park uuid, of_fee text, day date) returns numeric
    language sql stable security definer set search_path = public, pg_temp
as $$
    select t.unit_price from tariff t
    where t.park_id = park and t.fee = of_fee and t.fee in ('FACILITY_HOURS', 'FACILITY_TIMES') and t.valid_from <= day
        and (session_user <> '${appRole}' or park = any (scope_stay_parks()) or scope_has('facility_read', park))
    order by t.valid_from desc limit 1
$$;

-- How an ended booking was reckoned, one row for each of its facilities. Never changed.
create table booking_charge (
    park_id        uuid           not null,
    booking_id     uuid           not null,
    facility_id    uuid           not null,
    tenant_id      uuid           not null,
    month          date           not null,
    minutes        integer        not null,
    free_minutes   integer        not null,
    beyond_minutes integer        not null,
    unit_price     numeric(14, 6),
    amount         numeric(14, 2) not null,
    entry_id       uuid,
    constraint pk_booking_charge primary key (booking_id, facility_id),
    constraint fk_booking_charge__facility foreign key (park_id, booking_id, facility_id)
        references booking_facility (park_id, booking_id, facility_id),
    constraint fk_booking_charge__tenant foreign key (park_id, tenant_id) references tenant (park_id, id),
    constraint ck_booking_charge__minutes check (minutes > 0 and free_minutes >= 0 and beyond_minutes >= 0
        and free_minutes + beyond_minutes <= minutes and amount >= 0)
);
create index ix_booking_charge__month on booking_charge (park_id, tenant_id, month);
call job_fence('booking_charge');
create policy rows_read on booking_charge for select to ${appRole} using (
    exists (select from booking b where b.id = booking_id));
