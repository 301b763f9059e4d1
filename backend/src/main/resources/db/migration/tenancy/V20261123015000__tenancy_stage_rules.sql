-- By which policy a park lets companies into each stage of its chain. A policy has versions; the day of the move decides.
create table stage_rule (
    park_id   uuid    not null,
    stage     text    not null,
    version   integer not null,
    policy_id uuid    not null,
    constraint pk_stage_rule primary key (park_id, stage),
    constraint fk_stage_rule__park foreign key (park_id) references park (id),
    constraint fk_stage_rule__policy foreign key (policy_id) references policy (id),
    constraint ck_stage_rule__stage check (stage in ('NURSERY', 'INCUBATOR', 'ACCELERATOR'))
);
create index ix_stage_rule__policy on stage_rule (policy_id);
-- Also read by those whose own stay it times.
call park_fence('stage_rule', 'tenant_read', 'policy_edit',
    'exists (select from tenant t where t.park_id = stage_rule.park_id)');

-- Whoever a clock is for may read what sets it.
create policy rows_of_stages on policy for select to ${appRole} using (
    exists (select from stage_rule r where r.policy_id = policy.id));
create policy rows_of_stages on policy_version for select to ${appRole} using (
    state = 'PUBLISHED' and exists (select from stage_rule r where r.policy_id = policy_version.policy_id));

alter table stage_entry
    -- first day the stage may last no longer, as the move or an extension set it; null: by the park's present rule
    add column due_on date,
    -- a mistake set right: it asks for no way in the chain
    add column correction boolean not null default false,
    add constraint uq_stage_entry__park_id unique (park_id, id),
    add constraint ck_stage_entry__correction check (not correction or reason is not null);

-- How a tenant came out under the rule when it entered a stage: decided is decided, whatever the rule says later.
create table stage_decision (
    park_id           uuid        not null,
    entry_id          uuid        not null,
    policy_version_id uuid        not null,
    policy_name       text        not null,
    policy_number     integer     not null,
    content_hash      text        not null,
    judged_on         date        not null,
    lines             jsonb       not null,
    papers            jsonb       not null,
    decided_by        uuid        not null,
    decided_at        timestamptz not null,
    constraint pk_stage_decision primary key (park_id, entry_id),
    constraint fk_stage_decision__entry foreign key (park_id, entry_id) references stage_entry (park_id, id)
        on delete cascade,
    constraint fk_stage_decision__version foreign key (policy_version_id) references policy_version (id),
    constraint fk_stage_decision__decided_by foreign key (decided_by) references app_user (id)
);
call park_fence('stage_decision', 'tenant_read', 'tenant_edit');

create table stage_extension (
    park_id    uuid        not null,
    entry_id   uuid        not null,
    nth        integer     not null,
    due_before date        not null,
    due_on     date        not null,
    reason     text        not null,
    decided_by uuid        not null,
    decided_at timestamptz not null,
    constraint pk_stage_extension primary key (park_id, entry_id, nth),
    constraint fk_stage_extension__entry foreign key (park_id, entry_id) references stage_entry (park_id, id)
        on delete cascade,
    constraint fk_stage_extension__decided_by foreign key (decided_by) references app_user (id),
    constraint ck_stage_extension__nth check (nth >= 1),
    constraint ck_stage_extension__longer check (due_before < due_on)
);
call park_fence('stage_extension', 'tenant_read', 'tenant_edit',
    'exists (select from stage_entry e where e.park_id = stage_extension.park_id and e.id = entry_id)');
