create table building (
    park_id uuid not null,
    id      uuid not null,
    code    text not null,
    name    text not null,
    constraint pk_building primary key (id),
    constraint fk_building__park foreign key (park_id) references park (id),
    constraint uq_building__park_code unique (park_id, code),
    constraint uq_building__park_id unique (park_id, id)
);

create table floor (
    park_id     uuid     not null,
    id          uuid     not null,
    building_id uuid     not null,
    level       smallint not null,
    label       text     not null,
    constraint pk_floor primary key (id),
    constraint fk_floor__building foreign key (park_id, building_id) references building (park_id, id),
    constraint uq_floor__building_level unique (park_id, building_id, level),
    constraint uq_floor__park_id unique (park_id, id),
    constraint ck_floor__level check (level between -9 and 200 and level <> 0)
);

create table unit (
    park_id  uuid           not null,
    id       uuid           not null,
    version  integer        not null,
    floor_id uuid           not null,
    number   text           not null,
    kind     text           not null,
    area     numeric(10, 2) not null,
    seats    integer,
    remark   text,
    constraint pk_unit primary key (id),
    constraint fk_unit__floor foreign key (park_id, floor_id) references floor (park_id, id),
    constraint uq_unit__park_number unique (park_id, number),
    constraint uq_unit__park_id unique (park_id, id),
    constraint ck_unit__kind check (kind in ('OFFICE', 'WORKSTATION', 'MEETING', 'RECEPTION', 'ROADSHOW', 'PUBLIC')),
    constraint ck_unit__area check (area > 0),
    constraint ck_unit__seats check (seats > 0),
    constraint ck_unit__workstation_seats check (kind <> 'WORKSTATION' or seats is not null)
);
create index ix_unit__floor on unit (park_id, floor_id);

-- The dated price list: what a unit costs from a day on. A waiver never touches it.
create table unit_price (
    park_id    uuid           not null,
    id         uuid           not null,
    unit_id    uuid           not null,
    valid_from date           not null,
    valid_to   date,
    amount     numeric(14, 2) not null,
    currency   text        not null default 'CNY',
    basis      text           not null,
    constraint pk_unit_price primary key (id),
    constraint fk_unit_price__unit foreign key (park_id, unit_id) references unit (park_id, id),
    constraint ck_unit_price__period check (valid_from < valid_to),
    constraint ck_unit_price__amount check (amount >= 0),
    constraint ck_unit_price__basis check (basis in ('SQM_MONTH', 'SEAT_MONTH')),
    constraint ex_unit_price__unit_period
        exclude using gist (park_id with =, unit_id with =, daterange(valid_from, valid_to) with &&)
);
