-- Parks of which the actor holds every right a headline asks for: what is kept of it tells no less.
create function scope_headline_parks() returns uuid[]
    language sql stable parallel safe
return array(
    select unnest(scope_parks('readiness_read')) intersect select unnest(scope_parks('company_read'))
    intersect select unnest(scope_parks('figure_read')) intersect select unnest(scope_parks('personal_read'))
    intersect select unnest(scope_parks('tenant_read')) intersect select unnest(scope_parks('space_read'))
    intersect select unnest(scope_parks('lease_read')) intersect select unnest(scope_parks('bill_read'))
    intersect select unnest(scope_parks('waiver_read')));
alter policy rows_read on park_rollup using (
    (select scope_everywhere('network_headline')) or park_id = any ((select scope_headline_parks())::uuid[]));
alter policy rows_read on company_rollup using (park_id = any ((select scope_headline_parks())::uuid[]));

-- A park was kept that the whole does not hold yet. Each has a row of its own, as with rollup_mark: whoever counts the whole
-- takes away those it sees, and one that is stopped between leaves them.
create table network_rollup_mark (
    id        bigint      not null generated always as identity,
    marked_at timestamptz not null default now(),
    constraint pk_network_rollup_mark primary key (id)
);
call job_fence('network_rollup_mark');
insert into network_rollup_mark default values;

-- Which parks the whole is counted from.
alter table network_rollup
    add column parks            integer not null default 0,
    -- the earliest day one of them is kept for
    add column as_of            date,
    -- when the oldest of them was counted
    add column parks_counted_at timestamptz;

-- Parks that could not be counted, until they are.
create table rollup_failure (
    park_id   uuid        not null,
    failed_at timestamptz not null,
    constraint pk_rollup_failure primary key (park_id),
    constraint fk_rollup_failure__park foreign key (park_id) references park (id) on delete cascade
);
call job_fence('rollup_failure');
create policy rows_read on rollup_failure for select to ${appRole} using (
    (select scope_everywhere('network_headline')) or park_id = any ((select scope_headline_parks())::uuid[]));

-- What differs by name: figures of companies are kept where they are fenced, and nowhere beside.
alter table rollup_difference add column fields text[] not null default '{}';
update rollup_difference d set fields = case
    when d.kept is null then array['missing']
    when d.counted is null then array['surplus']
    else array(select k.key from jsonb_each(d.kept) k where k.value is distinct from d.counted -> k.key order by 1) end;
alter table rollup_difference drop column kept, drop column counted;
-- Which parks, to whoever sees them; which companies, to nobody but the worker.
create policy rows_read on rollup_difference for select to ${appRole} using (
    company_id is null
    and ((select scope_everywhere('network_headline')) or park_id = any ((select scope_headline_parks())::uuid[])));

-- The merge moves what lines are counted from and marks the park; a worker that counts it meanwhile is not waited for.
drop function merge_company__company_rollup(uuid, uuid, uuid, timestamptz);
update company_merge_rule set how = 'STAYS', reason = 'counted anew within seconds: the merge marks the park'
where table_name = 'company_rollup';
