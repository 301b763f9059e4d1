-- What the system cannot know of a park. Told one upon the other: the newest of a day counts, and none is ever changed.
create table park_fact (
    park_id     uuid           not null,
    id          uuid           not null,
    nth         bigint         not null generated always as identity,
    fact        text           not null,
    -- from which day it is so; of what is told by years the last day of the year
    as_of       date           not null,
    -- 元, ㎡, heads; 1 and 0 are yes and no
    value       numeric(18, 2) not null,
    level       text           not null,
    file_id     uuid,
    note        text,
    -- the row it evidences or verifies
    raises_id   uuid,
    recorded_by uuid           not null,
    recorded_at timestamptz    not null,
    constraint pk_park_fact primary key (id),
    constraint uq_park_fact__park_id unique (park_id, id),
    constraint fk_park_fact__park foreign key (park_id) references park (id),
    constraint fk_park_fact__file foreign key (park_id, file_id) references stored_file (park_id, id),
    constraint fk_park_fact__raises foreign key (park_id, raises_id) references park_fact (park_id, id),
    constraint fk_park_fact__recorded_by foreign key (recorded_by) references app_user (id),
    constraint ck_park_fact__value check (value >= 0),
    constraint ck_park_fact__level check (level in ('SELF_REPORTED', 'EVIDENCED', 'VERIFIED')),
    constraint ck_park_fact__raised check ((raises_id is null) = (level = 'SELF_REPORTED'))
);
create index ix_park_fact__day on park_fact (park_id, fact, as_of, nth);
call park_fence('park_fact', 'readiness_read', 'park_edit');
create policy rows_verify on park_fact for insert to ${appRole} with check (
    park_id = any ((select scope_parks('park_fact_check'))::uuid[]) and level = 'VERIFIED');

-- How a park stood against a policy on a day, kept as it was.
create table readiness_snapshot (
    park_id           uuid        not null,
    id                uuid        not null,
    policy_version_id uuid        not null,
    policy_name       text        not null,
    policy_number     integer     not null,
    content_hash      text        not null,
    as_of             date        not null,
    verdict           text        not null,
    met               integer     not null,
    criteria          integer     not null,
    county            boolean     not null,
    hardship          boolean     not null,
    result            jsonb       not null,
    result_hash       text        not null,
    note              text,
    saved_by          uuid        not null,
    saved_at          timestamptz not null,
    constraint pk_readiness_snapshot primary key (id),
    constraint uq_readiness_snapshot__park_id unique (park_id, id),
    constraint fk_readiness_snapshot__park foreign key (park_id) references park (id),
    constraint fk_readiness_snapshot__version foreign key (policy_version_id) references policy_version (id),
    constraint fk_readiness_snapshot__saved_by foreign key (saved_by) references app_user (id),
    constraint ck_readiness_snapshot__verdict check (verdict in ('MET', 'MISSING', 'UNKNOWN', 'NOT_APPLICABLE'))
);
create index ix_readiness_snapshot__saved on readiness_snapshot (park_id, saved_at desc, id);
call park_fence('readiness_snapshot', 'readiness_read', 'park_edit');

create function readiness_kept() returns trigger
    language plpgsql
as $$
begin
    raise exception 'a % does not change', tg_table_name using errcode = '23514';
end;
$$;
create trigger tr_park_fact__kept before update or delete on park_fact
    for each row execute function readiness_kept();
create trigger tr_readiness_snapshot__kept before update or delete on readiness_snapshot
    for each row execute function readiness_kept();
