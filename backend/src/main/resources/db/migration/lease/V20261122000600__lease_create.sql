create table lease (
    park_id            uuid           not null,
    id                 uuid           not null,
    version            integer        not null,
    tenant_id          uuid           not null,
    starts_on          date           not null,
    ends_on            date           not null,
    unit_price         numeric(14, 2),
    currency           text        not null default 'CNY',
    basis              text,
    waiver_label       text,
    termination_reason text,
    constraint pk_lease primary key (id),
    constraint fk_lease__tenant foreign key (park_id, tenant_id) references tenant (park_id, id),
    constraint uq_lease__park_id unique (park_id, id),
    constraint ck_lease__period check (starts_on < ends_on),
    constraint ck_lease__unit_price check (unit_price >= 0),
    constraint ck_lease__basis check (basis in ('SQM_MONTH', 'SEAT_MONTH')),
    constraint ck_lease__price_has_basis check ((unit_price is null) = (basis is null))
);
create index ix_lease__tenant on lease (park_id, tenant_id);
create index ix_lease__starts on lease (park_id, starts_on, id);
create index ix_lease__ends on lease (park_id, ends_on, id);

-- What is let: a whole unit (seats unbounded) or numbered seats of a workstation zone, [first, last+1).
-- One constraint refuses both a second tenant in a room and one workstation let twice.
create table lease_unit (
    park_id   uuid      not null,
    id        uuid      not null,
    lease_id  uuid      not null,
    unit_id   uuid      not null,
    seats     int4range not null,
    starts_on date      not null,
    ends_on   date      not null,
    constraint pk_lease_unit primary key (id),
    constraint fk_lease_unit__lease foreign key (park_id, lease_id) references lease (park_id, id),
    constraint fk_lease_unit__unit foreign key (park_id, unit_id) references unit (park_id, id),
    constraint ck_lease_unit__period check (starts_on < ends_on),
    constraint ck_lease_unit__seats check (not isempty(seats) and (lower_inf(seats) and upper_inf(seats) or lower(seats) >= 1)),
    constraint ex_lease_unit__unit_period exclude using gist
        (park_id with =, unit_id with =, seats with &&, daterange(starts_on, ends_on) with &&)
);
create index ix_lease_unit__lease on lease_unit (park_id, lease_id);
create index ix_lease_unit__ends on lease_unit (park_id, ends_on);
create index ix_lease_unit__unit on lease_unit (park_id, unit_id, starts_on);
