-- A stage whose rule was taken off keeps its version, so that nobody's older view of it wins.
alter table stage_rule alter column policy_id drop not null;

-- What let a tenant in, and what made a stage longer, is never changed. It goes only with the entry it belongs to, when a stay that never
-- was is removed.
create function stage_decided() returns trigger language plpgsql as $$
begin
    raise exception '% does not change', tg_table_name using errcode = '23514';
end
$$;
create trigger stage_decision_stays before update on stage_decision for each row execute function stage_decided();
create trigger stage_decision_kept before delete on stage_decision
    for each row when (pg_trigger_depth() = 0) execute function stage_decided();
create trigger stage_extension_stays before update on stage_extension for each row execute function stage_decided();
create trigger stage_extension_kept before delete on stage_extension
    for each row when (pg_trigger_depth() = 0) execute function stage_decided();

-- A clock is a day that was set, not what the rule says at the moment: who stood in a stage before it had a rule gets its day with the rule.
update stage_entry e set due_on = ((select min(o.starts_on) from stage_entry o where o.park_id = e.park_id
    and o.tenant_id = e.tenant_id and o.stage = e.stage) + make_interval(months => r.months))::date
from (
    select r.park_id, r.stage, (
        select (t ->> 'value')::numeric::integer
        from policy_version v, jsonb_array_elements(v.content -> 'terms') t
        where v.policy_id = r.policy_id and v.state = 'PUBLISHED' and t ->> 'key' = 'TERM_MONTHS'
        order by v.number desc limit 1) as months
    from stage_rule r) r
where r.park_id = e.park_id and r.stage = e.stage and r.months > 0 and e.due_on is null and e.ends_on is null;

-- Whose time runs out.
create index ix_stage_entry__due on stage_entry (due_on) where due_on is not null and stage <> 'GRADUATED';

-- What was said of it, so that it is said once: so many days before the day, 0 from the day on. An extension begins anew.
create table stage_warning (
    park_id  uuid        not null,
    entry_id uuid        not null,
    due_on   date        not null,
    days     integer     not null,
    told_at  timestamptz not null,
    constraint pk_stage_warning primary key (park_id, entry_id, due_on, days),
    constraint fk_stage_warning__entry foreign key (park_id, entry_id) references stage_entry (park_id, id) on delete cascade,
    constraint ck_stage_warning__days check (days in (90, 30, 7, 0))
);
call job_fence('stage_warning');
