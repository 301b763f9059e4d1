-- 预留: a unit or numbered seats of it, kept free for a case while it is being decided. Over after its last day without
-- anybody doing anything. Leases and holds lock the unit's row before they look at each other.
create table unit_hold (
    park_id     uuid        not null,
    id          uuid        not null,
    unit_id     uuid        not null,
    -- as in lease_unit: unbounded for the whole unit
    seats       int4range   not null,
    -- of a module above, which space does not know; its number names nobody
    case_id     uuid        not null,
    case_number text        not null,
    -- nobody else may have it from this day on
    needed_from date        not null,
    held_from   date        not null,
    held_to     date        not null,
    held_by     uuid        not null,
    held_at     timestamptz not null,
    released_at timestamptz,
    constraint pk_unit_hold primary key (id),
    constraint fk_unit_hold__unit foreign key (park_id, unit_id) references unit (park_id, id),
    constraint fk_unit_hold__held_by foreign key (held_by) references app_user (id),
    constraint ck_unit_hold__period check (held_from < held_to and held_to - held_from <= 30),
    constraint ck_unit_hold__needed_from check (needed_from >= held_from),
    constraint ck_unit_hold__seats check (not isempty(seats) and (lower_inf(seats) and upper_inf(seats) or lower(seats) >= 1)),
    constraint ex_unit_hold__unit_period exclude using gist
        (park_id with =, unit_id with =, seats with &&, daterange(held_from, held_to) with &&) where (released_at is null)
);
create index ix_unit_hold__case on unit_hold (park_id, case_id) where released_at is null;
call park_fence('unit_hold', 'space_read', 'space_edit');
