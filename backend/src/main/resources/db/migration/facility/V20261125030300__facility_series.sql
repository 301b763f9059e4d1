-- 重复预约: bookings by one rule, with what became of each date.
create table booking_series (
    park_id      uuid        not null,
    id           uuid        not null,
    version      integer     not null,
    tenant_id    uuid,
    own          boolean     not null,
    -- RFC 5545 RRULE, of days
    rule         text        not null,
    first_on     date        not null,
    title        text        not null,
    people       integer,
    note         text,
    from_minute  integer     not null,
    to_minute    integer     not null,
    facility_ids uuid[]      not null,
    made_by      uuid        not null,
    made_at      timestamptz not null,
    constraint pk_booking_series primary key (id),
    constraint uq_booking_series__park_id unique (park_id, id),
    constraint fk_booking_series__park foreign key (park_id) references park (id),
    constraint fk_booking_series__tenant foreign key (park_id, tenant_id) references tenant (park_id, id),
    constraint fk_booking_series__made_by foreign key (made_by) references app_user (id),
    constraint ck_booking_series__own check (tenant_id is not null or not own)
);
call job_fence('booking_series');
create policy rows_read on booking_series for select to ${appRole} using (
    park_id = any ((select scope_parks('facility_read'))::uuid[])
    or tenant_id = any ((select scope_own_tenants())::uuid[]));
create policy rows_add on booking_series for insert to ${appRole} with check (
    made_by = (select scope_user())
    and (not own and park_id = any ((select scope_parks('booking_edit'))::uuid[])
        or own and tenant_id = any ((select scope_own_tenants())::uuid[])
            and park_id = any ((select scope_stay_parks())::uuid[])));
create policy rows_change on booking_series for update to ${appRole}
    using (park_id = any ((select scope_parks('booking_edit'))::uuid[])
        or tenant_id = any ((select scope_own_tenants())::uuid[]))
    with check (park_id = any ((select scope_parks('booking_edit'))::uuid[])
        or tenant_id = any ((select scope_own_tenants())::uuid[]));

-- How the last try of a date came out.
create table booking_series_date (
    park_id    uuid not null,
    series_id  uuid not null,
    on_date    date not null,
    outcome    text not null,
    booking_id uuid,
    -- what was in the way, whose it was as far as whoever asked could know, or which rule
    facility   text,
    other      text,
    reason     text,
    amount     numeric(14, 2),
    -- asked by the park's staff, who may know whose the time is: nothing to tell a company
    by_staff   boolean not null,
    constraint pk_booking_series_date primary key (series_id, on_date),
    constraint fk_booking_series_date__series foreign key (park_id, series_id) references booking_series (park_id, id),
    constraint fk_booking_series_date__booking foreign key (park_id, booking_id) references booking (park_id, id),
    constraint ck_booking_series_date__outcome check (outcome in ('BOOKED', 'OVER_QUOTA', 'CONFLICT', 'CLOSED', 'BLACKOUT',
        'REFUSED')),
    constraint ck_booking_series_date__booking check ((booking_id is not null) = (outcome in ('BOOKED', 'OVER_QUOTA')))
);
call job_fence('booking_series_date');
create policy rows_read on booking_series_date for select to ${appRole} using (
    exists (select from booking_series s where s.id = series_id));
create policy rows_write on booking_series_date for all to ${appRole}
    using (park_id = any ((select scope_parks('booking_edit'))::uuid[]) or exists (select from booking_series s
        where s.id = series_id and s.tenant_id = any ((select scope_own_tenants())::uuid[])))
    with check (park_id = any ((select scope_parks('booking_edit'))::uuid[]) or exists (select from booking_series s
        where s.id = series_id and s.tenant_id = any ((select scope_own_tenants())::uuid[])));

alter table booking add constraint fk_booking__series foreign key (park_id, series_id) references booking_series (park_id, id);
create index ix_booking__series on booking (series_id) where series_id is not null;
