-- The parks where the actor's companies stay now.
create function scope_stay_parks() returns uuid[]
    language sql stable security definer parallel safe set search_path = public, pg_temp
as $$
    select coalesce(array_agg(distinct t.park_id), '{}') from tenant t
    where t.company_id = any (scope_companies()) and t.starts_on <= scope_today()
        and (t.ends_on is null or t.ends_on > scope_today())
$$;

-- 公共设施: rooms and devices that are booked by the hour and never let.
create table facility (
    park_id           uuid           not null,
    id                uuid           not null,
    version           integer        not null,
    code              text           not null,
    name              text           not null,
    kind              text           not null,
    state             text           not null,
    place             text           not null,
    -- where it is one of the register's units
    unit_id           uuid,
    capacity          integer,
    features          text[]         not null,
    -- kept free after each booking
    buffer_minutes    integer        not null,
    step_minutes      integer        not null,
    min_minutes       integer        not null,
    max_minutes       integer        not null,
    days_ahead        integer        not null,
    notice_minutes    integer        not null,
    bookers           text           not null,
    needs_approval    boolean        not null,
    free_cancel_hours integer        not null,
    check_in          boolean        not null,
    charge            text           not null,
    -- 元 an hour or a time; null: the park's tariff
    own_price         numeric(14, 2),
    description       text,
    constraint pk_facility primary key (id),
    constraint uq_facility__park_id unique (park_id, id),
    constraint uq_facility__code unique (park_id, code),
    constraint fk_facility__park foreign key (park_id) references park (id),
    constraint fk_facility__unit foreign key (park_id, unit_id) references unit (park_id, id),
    constraint ck_facility__kind check (kind in
        ('MEETING_ROOM', 'RECEPTION_ROOM', 'ROADSHOW_HALL', 'TRAINING_ROOM', 'STUDIO', 'EQUIPMENT')),
    constraint ck_facility__state check (state in ('ACTIVE', 'RETIRED')),
    constraint ck_facility__bookers check (bookers in ('TENANTS', 'STAFF')),
    constraint ck_facility__charge check (charge in ('FREE', 'HOURS', 'TIMES')),
    constraint ck_facility__own_price check (own_price >= 0),
    constraint ck_facility__minutes check (step_minutes > 0 and min_minutes > 0 and min_minutes <= max_minutes
        and max_minutes <= 1440 and min_minutes % step_minutes = 0 and max_minutes % step_minutes = 0
        and buffer_minutes between 0 and 120)
);
call park_fence('facility', 'facility_read', 'facility_edit', 'park_id = any ((select scope_stay_parks())::uuid[])');

-- Opening hours by kind of day, in minutes of the park's day.
create table facility_hours (
    park_id     uuid    not null,
    facility_id uuid    not null,
    day_kind    text    not null,
    from_minute integer not null,
    to_minute   integer not null,
    constraint pk_facility_hours primary key (facility_id, day_kind, from_minute),
    constraint fk_facility_hours__facility foreign key (park_id, facility_id) references facility (park_id, id),
    constraint ck_facility_hours__day_kind check (day_kind in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY',
        'SATURDAY', 'SUNDAY', 'HOLIDAY', 'MAKE_UP_DAY')),
    constraint ck_facility_hours__span check (from_minute >= 0 and from_minute < to_minute and to_minute <= 1440)
);
call park_fence('facility_hours', 'facility_read', 'facility_edit', 'park_id = any ((select scope_stay_parks())::uuid[])');

-- What a QR code at the door holds. Whoever stands there has it; nobody reads it elsewhere.
create table facility_door (
    park_id     uuid not null,
    facility_id uuid not null,
    code        text not null,
    constraint pk_facility_door primary key (facility_id),
    constraint fk_facility_door__facility foreign key (park_id, facility_id) references facility (park_id, id)
);
call park_fence('facility_door', 'facility_edit', 'facility_edit');
create function facility_door_opens(park uuid, facility uuid, said text) returns boolean
    language sql stable security definer set search_path = public, pg_temp
as $$
    select exists (select from facility_door d
        where d.park_id = park and d.facility_id = facility and d.code = said
            and (park = any (scope_stay_parks()) or scope_has('facility_read', park)))
$$;

-- What a park says about bookings; without a row the usual holds.
create table facility_settings (
    park_id             uuid    not null,
    version             integer not null,
    hold_minutes        integer not null,
    check_in_minutes    integer not null,
    release_minutes     integer not null,
    no_show_limit       integer not null,
    no_show_window_days integer not null,
    block_days          integer not null,
    constraint pk_facility_settings primary key (park_id),
    constraint fk_facility_settings__park foreign key (park_id) references park (id)
);
call park_fence('facility_settings', 'facility_read', 'facility_edit',
    'park_id = any ((select scope_stay_parks())::uuid[])');

-- 停用: somebody says why the room cannot be had. The time itself is in reserved_time.
create table facility_blackout (
    park_id     uuid        not null,
    id          uuid        not null,
    facility_id uuid        not null,
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    reason      text        not null,
    made_by     uuid        not null,
    made_at     timestamptz not null,
    constraint pk_facility_blackout primary key (id),
    constraint uq_facility_blackout__park_id unique (park_id, id),
    constraint fk_facility_blackout__facility foreign key (park_id, facility_id) references facility (park_id, id),
    constraint fk_facility_blackout__made_by foreign key (made_by) references app_user (id),
    constraint ck_facility_blackout__span check (starts_at < ends_at)
);
create index ix_facility_blackout__facility on facility_blackout (park_id, facility_id, ends_at);
call park_fence('facility_blackout', 'facility_read', 'facility_edit');
