-- 孵化协议: the case of a company's terms, from the first draft to the last day. What counts in occupancy is the lease that
-- comes into being when it is signed; until then its places are held.
create table agreement (
    park_id           uuid        not null,
    id                uuid        not null,
    version           integer     not null,
    number            text        not null,
    state             text        not null,
    stage             text        not null,
    -- where it comes from: an application that was approved, or a stay that goes on
    application_id    uuid,
    tenant_id         uuid,
    -- the agreement it goes on from
    renews_id         uuid,
    party_kind        text        not null,
    party_name        text        not null,
    party_uscc        text,
    starts_on         date        not null,
    ends_on           date        not null,
    -- the first day after the time a company may be incubated, by the policy it comes in under
    limit_on          date        not null,
    policy_version_id uuid        not null,
    terms_version_id  uuid        not null,
    -- places with their own days, prices by steps, rent-free days, deposit: as the papers say them
    terms             jsonb       not null,
    -- how often it was put before the checker; papers and scans belong to a round
    round             integer     not null default 0,
    -- 经办: who had the last word of the draft
    made_by           uuid        not null,
    made_at           timestamptz not null,
    -- 复核
    checked_by        uuid,
    checked_at        timestamptz,
    -- 审批
    approved_by       uuid,
    approved_at       timestamptz,
    signed_on         date,
    lease_id          uuid,
    ended_at          timestamptz,
    constraint pk_agreement primary key (id),
    constraint uq_agreement__park_id unique (park_id, id),
    constraint uq_agreement__number unique (park_id, number),
    constraint fk_agreement__park foreign key (park_id) references park (id),
    constraint fk_agreement__application foreign key (park_id, application_id)
        references admission_application (park_id, id),
    constraint fk_agreement__tenant foreign key (park_id, tenant_id) references tenant (park_id, id),
    constraint fk_agreement__renews foreign key (park_id, renews_id) references agreement (park_id, id),
    constraint fk_agreement__policy_version foreign key (policy_version_id) references policy_version (id),
    constraint fk_agreement__terms_version foreign key (terms_version_id) references policy_version (id),
    constraint fk_agreement__lease foreign key (park_id, lease_id) references lease (park_id, id),
    constraint fk_agreement__made_by foreign key (made_by) references app_user (id),
    constraint fk_agreement__checked_by foreign key (checked_by) references app_user (id),
    constraint fk_agreement__approved_by foreign key (approved_by) references app_user (id),
    constraint ck_agreement__state check (state in (
        'DRAFTING', 'IN_REVIEW', 'CHECKED', 'APPROVED', 'SIGNED', 'ACTIVE', 'EXPIRING', 'ENDED', 'DISCARDED')),
    constraint ck_agreement__stage check (stage in ('NURSERY', 'INCUBATOR', 'ACCELERATOR', 'GRADUATED')),
    constraint ck_agreement__period check (starts_on < ends_on),
    constraint ck_agreement__origin check (application_id is not null or tenant_id is not null),
    constraint ck_agreement__three_people check (
        checked_by <> made_by and approved_by <> made_by and approved_by <> checked_by),
    constraint ck_agreement__checked check (
        (checked_by is null) = (checked_at is null) and (checked_by is null) = (state in ('DRAFTING', 'IN_REVIEW', 'DISCARDED'))),
    constraint ck_agreement__approved check (
        (approved_by is null) = (approved_at is null)
        and (approved_by is null) = (state in ('DRAFTING', 'IN_REVIEW', 'CHECKED', 'DISCARDED'))),
    constraint ck_agreement__signed check (
        (lease_id is null) = (signed_on is null)
        and (lease_id is null) = (state in ('DRAFTING', 'IN_REVIEW', 'CHECKED', 'APPROVED', 'DISCARDED'))
        and (lease_id is null or tenant_id is not null)),
    constraint ck_agreement__ended check ((ended_at is null) = (state not in ('ENDED', 'DISCARDED')))
);
-- An application is agreed on once; a draft that was given up makes room for the next.
create unique index uq_agreement__application on agreement (application_id)
    where application_id is not null and state <> 'DISCARDED';
-- One lease belongs to one agreement.
create unique index uq_agreement__lease on agreement (lease_id) where lease_id is not null;
create index ix_agreement__ends on agreement (park_id, ends_on, id);
create index ix_agreement__state on agreement (park_id, state, ends_on, id);
create index ix_agreement__tenant on agreement (park_id, tenant_id);
create index ix_agreement__renews on agreement (park_id, renews_id) where renews_id is not null;
-- What the clock moves.
create index ix_agreement__begins on agreement (starts_on) where state = 'SIGNED';
create index ix_agreement__runs_out on agreement (ends_on) where state in ('ACTIVE', 'EXPIRING');

call park_fence('agreement', 'lease_read', 'lease_edit',
    '(lease_id is not null and tenant_id = any ((select scope_own_tenants())::uuid[]))');
create policy rows_check on agreement for update to ${appRole}
    using (park_id = any ((select scope_parks('agreement_check'))::uuid[]) and state = 'IN_REVIEW')
    with check (park_id = any ((select scope_parks('agreement_check'))::uuid[]) and state in ('CHECKED', 'DRAFTING'));
create policy rows_approve on agreement for update to ${appRole}
    using (park_id = any ((select scope_parks('agreement_approve'))::uuid[]) and state = 'CHECKED')
    with check (park_id = any ((select scope_parks('agreement_approve'))::uuid[]) and state in ('APPROVED', 'DRAFTING'));

-- Who writes agreements gives neither the second nor the third signature, and nobody gives another's.
create function agreement_moves() returns trigger
    language plpgsql
as $$
begin
    if current_user <> '${appRole}' then
        return new;
    end if;
    if (new.state = 'CHECKED' and not (scope_has('agreement_check', new.park_id) and new.checked_by = scope_user()))
            or (new.state = 'APPROVED'
                and not (scope_has('agreement_approve', new.park_id) and new.approved_by = scope_user())) then
        raise exception '% is not for this actor to give', lower(new.state) using errcode = 'insufficient_privilege';
    end if;
    return new;
end;
$$;
create trigger tr_agreement__moves before update on agreement
    for each row when (old.state <> new.state) execute function agreement_moves();

-- Who signs for the other side, and how to reach them: apart, for they are people.
create table agreement_party (
    park_id        uuid not null,
    agreement_id   uuid not null,
    address        text not null,
    representative text not null,
    phone          text not null,
    constraint pk_agreement_party primary key (agreement_id),
    constraint fk_agreement_party__agreement foreign key (park_id, agreement_id) references agreement (park_id, id)
);
call park_fence('agreement_party', 'personal_read', 'lease_edit');

-- Papers as they were put before the checker, and what came back signed.
create table agreement_file (
    park_id      uuid        not null,
    id           uuid        not null,
    agreement_id uuid        not null,
    round        integer     not null,
    kind         text        not null,
    file_id      uuid        not null,
    -- of what we made: its wording, and the SHA-256 of its text with the values
    template     text,
    text_hash    text,
    constraint pk_agreement_file primary key (id),
    constraint fk_agreement_file__agreement foreign key (park_id, agreement_id) references agreement (park_id, id),
    constraint fk_agreement_file__file foreign key (park_id, file_id) references stored_file (park_id, id),
    constraint uq_agreement_file__file unique (file_id),
    constraint ck_agreement_file__kind check (kind in ('AGREEMENT', 'LEASE', 'SIGNED_AGREEMENT', 'SIGNED_LEASE')),
    constraint ck_agreement_file__made check (
        (template is null) = (text_hash is null) and (template is null) = (kind like 'SIGNED%'))
);
create index ix_agreement_file__agreement on agreement_file (agreement_id, round);
call park_fence('agreement_file', 'personal_read', 'lease_edit',
    'exists (select from agreement a where a.id = agreement_id and a.lease_id is not null
        and a.tenant_id = any ((select scope_own_tenants())::uuid[]))');
-- Papers stay: what was put before somebody cannot be made undone.
drop policy rows_change on agreement_file;
drop policy rows_remove on agreement_file;
-- Of one's own company's agreement one reads the papers as well.
create policy rows_of_agreements on stored_file for select to ${appRole} using (
    exists (select from agreement_file f where f.park_id = stored_file.park_id and f.file_id = stored_file.id));

-- Who moved it when from where to where, why and by what; nobody changes or removes a step.
create table agreement_step (
    park_id      uuid        not null,
    id           uuid        not null,
    agreement_id uuid        not null,
    number       integer     not null,
    move         text        not null,
    from_state   text        not null,
    to_state     text        not null,
    at           timestamptz not null,
    -- null: the clock
    actor_id     uuid,
    reason       text,
    -- ids of what it rests on: files, lease
    evidence     uuid[]      not null,
    constraint pk_agreement_step primary key (id),
    constraint fk_agreement_step__agreement foreign key (park_id, agreement_id) references agreement (park_id, id),
    constraint fk_agreement_step__actor foreign key (actor_id) references app_user (id),
    constraint uq_agreement_step__number unique (agreement_id, number)
);
call job_fence('agreement_step');
create policy rows_read on agreement_step for select to ${appRole} using (
    park_id = any ((select scope_parks('lease_read'))::uuid[]));
create policy rows_add on agreement_step for insert to ${appRole} with check (
    actor_id = (select scope_user())
    and (park_id = any ((select scope_parks('lease_edit'))::uuid[])
        or (to_state in ('CHECKED', 'DRAFTING') and park_id = any ((select scope_parks('agreement_check'))::uuid[]))
        or (to_state in ('APPROVED', 'DRAFTING') and park_id = any ((select scope_parks('agreement_approve'))::uuid[]))));

-- 到期提醒: ninety, sixty and thirty days before the last; each told once.
create table agreement_expiry (
    park_id      uuid        not null,
    agreement_id uuid        not null,
    days         integer     not null,
    told_at      timestamptz not null,
    constraint pk_agreement_expiry primary key (agreement_id, days),
    constraint fk_agreement_expiry__agreement foreign key (park_id, agreement_id) references agreement (park_id, id),
    constraint ck_agreement_expiry__days check (days in (90, 60, 30))
);
call park_fence('agreement_expiry', 'lease_read', 'lease_edit');

-- Numbers of a park's year without gaps.
create table agreement_counter (
    park_id uuid    not null,
    year    integer not null,
    last    integer not null,
    constraint pk_agreement_counter primary key (park_id, year),
    constraint fk_agreement_counter__park foreign key (park_id) references park (id)
);
call park_fence('agreement_counter', 'lease_read', 'lease_edit');
