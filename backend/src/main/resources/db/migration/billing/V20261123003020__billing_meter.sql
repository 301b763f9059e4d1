-- 表计: where electricity or water is counted. A meter is its devices one after another; whose use it counts is told by days.
create table meter (
    park_id uuid    not null,
    id      uuid    not null,
    version integer not null,
    number  text    not null,
    fee     text    not null,
    -- 公摊: divided by area and days among all who are there; otherwise one room's alone
    shared  boolean not null,
    -- where it hangs
    place   text,
    constraint pk_meter primary key (id),
    constraint uq_meter__park_id unique (park_id, id),
    constraint uq_meter__number unique (park_id, number),
    constraint fk_meter__park foreign key (park_id) references park (id),
    constraint ck_meter__fee check (fee in ('ELECTRICITY', 'WATER'))
);

create table meter_device (
    park_id      uuid           not null,
    id           uuid           not null,
    meter_id     uuid           not null,
    number       text           not null,
    -- 倍率, of the transformer before it
    multiplier   numeric(12, 4) not null,
    installed_on date           not null,
    removed_on   date,
    constraint pk_meter_device primary key (id),
    constraint uq_meter_device__park_id unique (park_id, id),
    constraint fk_meter_device__meter foreign key (park_id, meter_id) references meter (park_id, id),
    constraint ck_meter_device__multiplier check (multiplier > 0),
    constraint ck_meter_device__period check (installed_on < removed_on),
    constraint ex_meter_device__period exclude using gist
        (park_id with =, meter_id with =, daterange(installed_on, removed_on) with &&)
);

-- What a device showed when the day began. What was wrong is corrected by another reading that names it; none is changed.
create table meter_reading (
    park_id     uuid           not null,
    id          uuid           not null,
    meter_id    uuid           not null,
    device_id   uuid           not null,
    day         date           not null,
    value       numeric(14, 4) not null,
    -- nobody looked
    estimated   boolean        not null,
    note        text,
    corrects_id uuid,
    read_by     uuid           not null,
    read_at     timestamptz    not null,
    constraint pk_meter_reading primary key (id),
    constraint uq_meter_reading__park_id unique (park_id, id),
    constraint fk_meter_reading__meter foreign key (park_id, meter_id) references meter (park_id, id),
    constraint fk_meter_reading__device foreign key (park_id, device_id) references meter_device (park_id, id),
    constraint fk_meter_reading__corrects foreign key (park_id, corrects_id) references meter_reading (park_id, id),
    constraint fk_meter_reading__read_by foreign key (read_by) references app_user (id),
    constraint ck_meter_reading__value check (value >= 0)
);
create unique index uq_meter_reading__corrects on meter_reading (park_id, corrects_id) where corrects_id is not null;
create index ix_meter_reading__meter on meter_reading (park_id, meter_id, day);

-- Whose use it counts, on the days [from, to): rooms, floors, buildings; none of them named: the whole park.
create table meter_party (
    park_id     uuid not null,
    id          uuid not null,
    meter_id    uuid not null,
    unit_id     uuid,
    floor_id    uuid,
    building_id uuid,
    from_on     date not null,
    to_on       date,
    constraint pk_meter_party primary key (id),
    constraint uq_meter_party__park_id unique (park_id, id),
    constraint fk_meter_party__meter foreign key (park_id, meter_id) references meter (park_id, id),
    constraint fk_meter_party__unit foreign key (park_id, unit_id) references unit (park_id, id),
    constraint fk_meter_party__floor foreign key (park_id, floor_id) references floor (park_id, id),
    constraint fk_meter_party__building foreign key (park_id, building_id) references building (park_id, id),
    constraint ck_meter_party__one check (num_nonnulls(unit_id, floor_id, building_id) <= 1),
    constraint ck_meter_party__period check (from_on < to_on)
);
create index ix_meter_party__meter on meter_party (park_id, meter_id, from_on);
create index ix_meter_party__unit on meter_party (park_id, unit_id) where unit_id is not null;

call park_fence('meter', 'bill_read', 'bill_edit');
call park_fence('meter_device', 'bill_read', 'bill_edit');
call park_fence('meter_reading', 'bill_read', 'bill_edit');
call park_fence('meter_party', 'bill_read', 'bill_edit');

create function meter_reading_stays() returns trigger
    language plpgsql as $$
begin
    raise exception 'a reading is corrected by another one' using errcode = '23514', constraint = 'tr_meter_reading__stays';
end $$;
create trigger tr_meter_reading__stays before update or delete on meter_reading
    for each row execute function meter_reading_stays();
