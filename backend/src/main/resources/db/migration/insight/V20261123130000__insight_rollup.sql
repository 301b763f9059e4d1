-- 汇总: what came of every park, kept by events, so that a network of a thousand parks is answered without reading them. Why
-- this way: adr/0053.

-- Something changed in a park that its numbers may rest on. Every statement leaves a row of its own and nobody shares one: a
-- worker takes away the rows it sees before it counts, so that a change it does not see yet leaves a row it does not take.
create table rollup_mark (
    id        bigint      not null generated always as identity,
    park_id   uuid        not null,
    marked_at timestamptz not null default now(),
    constraint pk_rollup_mark primary key (id),
    constraint fk_rollup_mark__park foreign key (park_id) references park (id) on delete cascade
);
create index ix_rollup_mark__park on rollup_mark (park_id);
call job_fence('rollup_mark');

-- A park as it stood on a day, that day included.
create table park_rollup (
    park_id    uuid        not null,
    as_of      date        not null,
    counted_at timestamptz not null,
    numbers    jsonb       not null,
    constraint pk_park_rollup primary key (park_id),
    constraint fk_park_rollup__park foreign key (park_id) references park (id)
);
call job_fence('park_rollup');
create policy rows_read on park_rollup for select to ${appRole} using (
    (select scope_everywhere('network_headline')) or park_id = any ((select scope_parks('readiness_read'))::uuid[]));

-- What it is counted from: everybody who ever stayed. The network counts each of them once, in however many parks they are.
create table company_rollup (
    park_id       uuid           not null,
    company_id    uuid           not null,
    kind          text           not null,
    present       boolean        not null,
    incubated     boolean        not null,
    graduated     boolean        not null,
    stage         text,
    -- the newest count of people, and its day
    people        integer,
    people_on     date,
    people_level  text,
    -- 元
    tax           numeric(18, 2),
    tax_evidenced numeric(18, 2),
    -- certificates by kind
    honours       jsonb          not null,
    constraint pk_company_rollup primary key (park_id, company_id),
    constraint fk_company_rollup__park foreign key (park_id) references park (id),
    constraint fk_company_rollup__company foreign key (company_id) references company (id) on delete cascade
);
create index ix_company_rollup__company on company_rollup (company_id);
call job_fence('company_rollup');
create policy rows_read on company_rollup for select to ${appRole} using (
    park_id = any ((select scope_parks('readiness_read'))::uuid[]));

-- All parks together, each company once.
create table network_rollup (
    one        boolean     not null default true,
    counted_at timestamptz not null,
    numbers    jsonb       not null,
    constraint pk_network_rollup primary key (one),
    constraint ck_network_rollup__one check (one)
);
call job_fence('network_rollup');
create policy rows_read on network_rollup for select to ${appRole} using ((select scope_everywhere('network_headline')));

-- 核对: everything counted anew and compared with what was kept.
create table rollup_proof (
    id          uuid        not null,
    as_of       date        not null,
    begun_at    timestamptz not null,
    proved_at   timestamptz,
    parks       integer     not null default 0,
    -- parks whose kept numbers were not those counted anew
    differing   integer     not null default 0,
    constraint pk_rollup_proof primary key (id)
);
create index ix_rollup_proof__proved on rollup_proof (proved_at desc);
call job_fence('rollup_proof');
create policy rows_read on rollup_proof for select to ${appRole} using (
    (select scope_any('network_headline')) or (select scope_any('readiness_read')));

create table rollup_difference (
    id         uuid        not null,
    proof_id   uuid        not null,
    -- null: of all parks together
    park_id    uuid,
    -- null: of the park as a whole
    company_id uuid,
    as_of      date        not null,
    kept       jsonb,
    counted    jsonb,
    constraint pk_rollup_difference primary key (id),
    constraint fk_rollup_difference__proof foreign key (proof_id) references rollup_proof (id) on delete cascade
);
create index ix_rollup_difference__proof on rollup_difference (proof_id);
call job_fence('rollup_difference');

create function rollup_mark_parks() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    insert into rollup_mark (park_id) select distinct c.park_id from changed c;
    return null;
end;
$$;

-- Once for each statement, however many rows it writes.
create procedure rollup_watch(watched regclass)
    language plpgsql
as $$
begin
    execute format('create trigger tr_%1$s__rollup_add after insert on %1$s referencing new table as changed
        for each statement execute function rollup_mark_parks()', watched);
    execute format('create trigger tr_%1$s__rollup_change after update on %1$s referencing new table as changed
        for each statement execute function rollup_mark_parks()', watched);
    execute format('create trigger tr_%1$s__rollup_remove after delete on %1$s referencing old table as changed
        for each statement execute function rollup_mark_parks()', watched);
end;
$$;
call rollup_watch('tenant');
call rollup_watch('stage_entry');
call rollup_watch('employment_count');
call rollup_watch('company_figure');
call rollup_watch('qualification');
call rollup_watch('unit');
call rollup_watch('lease_unit');
-- Its lines and what they waive come with it and never change.
call rollup_watch('bill');

-- A team that becomes a firm does so in every park that knows it.
create function rollup_mark_company() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    insert into rollup_mark (park_id) select t.park_id from company_record t where t.company_id = new.id;
    return null;
end;
$$;
create trigger tr_company__rollup after update of kind on company for each row when (old.kind <> new.kind)
    execute function rollup_mark_company();

-- The merge moves what lines are counted from, and marks the park: its duplicate has no line meanwhile.
create function merge_company__company_rollup(park uuid, source uuid, target uuid, at timestamptz) returns void
    language sql as $$
    delete from company_rollup where park_id = park and company_id = source
$$;
insert into company_merge_rule (table_name, column_name, how) values ('company_rollup', 'company_id', 'CALLS');
insert into company_merge_rule (table_name, column_name, how, reason) values
    ('rollup_difference', 'company_id', 'STAYS', 'it says what was found on a day');
