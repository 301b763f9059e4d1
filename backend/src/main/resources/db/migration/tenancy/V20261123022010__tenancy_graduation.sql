-- 毕业: a park names the policy by which its tenants graduate beside those of the stages.
alter table stage_rule drop constraint ck_stage_rule__stage;
alter table stage_rule add constraint ck_stage_rule__stage check (
    stage in ('NURSERY', 'INCUBATOR', 'ACCELERATOR', 'GRADUATED'));

-- 毕业评审: from the proposal to the certificate.
create table graduation_review (
    park_id      uuid        not null,
    id           uuid        not null,
    version      integer     not null,
    state        text        not null,
    tenant_id    uuid        not null,
    -- the stage it stood in when it was proposed
    entry_id     uuid        not null,
    occasion     text        not null,
    note         text,
    -- null: the clock
    proposed_by  uuid,
    proposed_at  timestamptz not null,
    -- 评审: who evaluated it last
    evaluated_by uuid,
    graduates_on date,
    -- what was seen on the spot
    site_check   text,
    -- why not, or why it was given up
    reason       text,
    decided_by   uuid,
    decided_at   timestamptz,
    -- first day on which it is a graduate no more
    revoked_on   date,
    revoke_reason text,
    revoked_by   uuid,
    revoked_at   timestamptz,
    constraint pk_graduation_review primary key (id),
    constraint uq_graduation_review__park_id unique (park_id, id),
    constraint fk_graduation_review__tenant foreign key (park_id, tenant_id) references tenant (park_id, id),
    constraint fk_graduation_review__entry foreign key (park_id, entry_id) references stage_entry (park_id, id),
    constraint fk_graduation_review__proposed_by foreign key (proposed_by) references app_user (id),
    constraint fk_graduation_review__evaluated_by foreign key (evaluated_by) references app_user (id),
    constraint fk_graduation_review__decided_by foreign key (decided_by) references app_user (id),
    constraint fk_graduation_review__revoked_by foreign key (revoked_by) references app_user (id),
    constraint ck_graduation_review__state check (state in (
        'PROPOSED', 'IN_REVIEW', 'GRADUATED', 'NOT_MET', 'WITHDRAWN', 'REVOKED')),
    constraint ck_graduation_review__occasion check (occasion in ('OFFICER', 'FOUNDER', 'STAGE_END', 'RULE_MET')),
    constraint ck_graduation_review__proposed check ((proposed_by is null) = (occasion in ('STAGE_END', 'RULE_MET'))),
    constraint ck_graduation_review__two_people check (
        state not in ('GRADUATED', 'NOT_MET', 'REVOKED')
        or decided_by is distinct from proposed_by and decided_by is distinct from evaluated_by),
    constraint ck_graduation_review__decided check (
        (decided_by is null) = (decided_at is null)
        and (decided_by is not null) = (state in ('GRADUATED', 'NOT_MET', 'WITHDRAWN', 'REVOKED'))),
    constraint ck_graduation_review__reason check (state not in ('NOT_MET', 'WITHDRAWN') or reason is not null),
    constraint ck_graduation_review__graduated check (
        (graduates_on is not null) = (state in ('GRADUATED', 'REVOKED'))
        and (site_check is not null) = (state in ('GRADUATED', 'REVOKED'))),
    constraint ck_graduation_review__revoked check (
        (revoked_by is not null) = (state = 'REVOKED') and (revoked_on is not null) = (state = 'REVOKED')
        and (revoke_reason is not null) = (state = 'REVOKED') and (revoked_at is not null) = (state = 'REVOKED'))
);
-- One case of a tenant at a time.
create unique index uq_graduation_review__open on graduation_review (park_id, tenant_id)
    where state in ('PROPOSED', 'IN_REVIEW');
create index ix_graduation_review__park on graduation_review (park_id, proposed_at desc, id);
create index ix_graduation_review__tenant on graduation_review (park_id, tenant_id, proposed_at desc);
create index ix_graduation_review__entry on graduation_review (park_id, entry_id);

-- Each permission reaches its own states only.
call job_fence('graduation_review');
create policy rows_read on graduation_review for select to ${appRole} using (
    park_id = any ((select scope_parks('tenant_read'))::uuid[])
    or tenant_id = any ((select scope_own_tenants())::uuid[]));
create policy rows_add on graduation_review for insert to ${appRole} with check (
    state = 'PROPOSED' and proposed_by = (select scope_user())
    and (occasion = 'OFFICER' and park_id = any ((select scope_parks('tenant_edit'))::uuid[])
        or occasion = 'FOUNDER' and tenant_id = any ((select scope_own_tenants())::uuid[])));
create policy rows_edit on graduation_review for update to ${appRole}
    using (park_id = any ((select scope_parks('tenant_edit'))::uuid[]) and state in ('PROPOSED', 'IN_REVIEW'))
    with check (park_id = any ((select scope_parks('tenant_edit'))::uuid[])
        and state in ('PROPOSED', 'IN_REVIEW', 'WITHDRAWN'));
create policy rows_decide on graduation_review for update to ${appRole}
    using (park_id = any ((select scope_parks('graduation_approve'))::uuid[]) and state in ('IN_REVIEW', 'GRADUATED'))
    with check (park_id = any ((select scope_parks('graduation_approve'))::uuid[])
        and state in ('GRADUATED', 'NOT_MET', 'REVOKED'));

-- Nobody gives another's word.
create function graduation_moves() returns trigger
    language plpgsql
as $$
begin
    if current_user <> '${appRole}' then
        return new;
    end if;
    if (new.state in ('GRADUATED', 'NOT_MET')
                and not (scope_has('graduation_approve', new.park_id) and new.decided_by = scope_user()))
            or (new.state = 'REVOKED'
                and not (scope_has('graduation_approve', new.park_id) and new.revoked_by = scope_user())) then
        raise exception '% is not for this actor to give', lower(new.state) using errcode = 'insufficient_privilege';
    end if;
    return new;
end;
$$;
create trigger tr_graduation_review__moves before update on graduation_review
    for each row when (old.state <> new.state) execute function graduation_moves();

-- What an officer saw in which paper; the paper itself is kept. One that was wrong is struck and stays to be read.
create table graduation_evidence (
    park_id   uuid        not null,
    id        uuid        not null,
    review_id uuid        not null,
    metric    text        not null,
    value     text        not null,
    says      text        not null,
    file_id   uuid        not null,
    added_by  uuid        not null,
    added_at  timestamptz not null,
    struck_by uuid,
    struck_at timestamptz,
    constraint pk_graduation_evidence primary key (id),
    constraint uq_graduation_evidence__file unique (file_id),
    constraint fk_graduation_evidence__review foreign key (park_id, review_id) references graduation_review (park_id, id),
    constraint fk_graduation_evidence__file foreign key (park_id, file_id) references stored_file (park_id, id),
    constraint fk_graduation_evidence__added_by foreign key (added_by) references app_user (id),
    constraint fk_graduation_evidence__struck_by foreign key (struck_by) references app_user (id),
    constraint ck_graduation_evidence__struck check ((struck_by is null) = (struck_at is null))
);
create index ix_graduation_evidence__review on graduation_evidence (park_id, review_id);
call park_fence('graduation_evidence', 'tenant_read', 'tenant_edit',
    'exists (select from graduation_review r where r.id = review_id and r.tenant_id = any ((select scope_own_tenants())::uuid[]))');
drop policy rows_remove on graduation_evidence;

-- How it came out on which day under which version, with every line: nobody changes or removes it.
create table graduation_evaluation (
    park_id           uuid        not null,
    id                uuid        not null,
    review_id         uuid        not null,
    nth               integer     not null,
    as_of             date        not null,
    policy_version_id uuid        not null,
    policy_name       text        not null,
    policy_number     integer     not null,
    content_hash      text        not null,
    verdict           text        not null,
    -- criteria that were met of those that are needed
    met               integer     not null,
    needed            integer     not null,
    lines             jsonb       not null,
    papers            jsonb       not null,
    waivers           jsonb       not null,
    -- the one the decision rests on
    decisive          boolean     not null,
    made_by           uuid        not null,
    made_at           timestamptz not null,
    constraint pk_graduation_evaluation primary key (id),
    constraint uq_graduation_evaluation__nth unique (review_id, nth),
    constraint fk_graduation_evaluation__review foreign key (park_id, review_id)
        references graduation_review (park_id, id),
    constraint fk_graduation_evaluation__version foreign key (policy_version_id) references policy_version (id),
    constraint fk_graduation_evaluation__made_by foreign key (made_by) references app_user (id)
);
create index ix_graduation_evaluation__park on graduation_evaluation (park_id, review_id);
call job_fence('graduation_evaluation');
create policy rows_read on graduation_evaluation for select to ${appRole} using (
    park_id = any ((select scope_parks('tenant_read'))::uuid[])
    or exists (select from graduation_review r
        where r.id = review_id and r.tenant_id = any ((select scope_own_tenants())::uuid[])));
create policy rows_add on graduation_evaluation for insert to ${appRole} with check (
    made_by = (select scope_user())
    and (not decisive and park_id = any ((select scope_parks('tenant_edit'))::uuid[])
        or decisive and park_id = any ((select scope_parks('graduation_approve'))::uuid[])));

-- 毕业证书 as it was handed out. A revoked one keeps its number.
create table graduation_certificate (
    park_id   uuid        not null,
    id        uuid        not null,
    review_id uuid        not null,
    year      integer     not null,
    serial    integer     not null,
    number    text        not null generated always as
        ('BY-' || year::text || '-' || lpad(serial::text, greatest(4, length(serial::text)), '0')) stored,
    file_id   uuid        not null,
    template  text        not null,
    text_hash text        not null,
    issued_by uuid        not null,
    issued_at timestamptz not null,
    constraint pk_graduation_certificate primary key (id),
    constraint uq_graduation_certificate__review unique (review_id),
    constraint uq_graduation_certificate__number unique (park_id, year, serial),
    constraint uq_graduation_certificate__file unique (file_id),
    constraint fk_graduation_certificate__review foreign key (park_id, review_id)
        references graduation_review (park_id, id),
    constraint fk_graduation_certificate__file foreign key (park_id, file_id) references stored_file (park_id, id),
    constraint fk_graduation_certificate__issued_by foreign key (issued_by) references app_user (id)
);
call job_fence('graduation_certificate');
create policy rows_read on graduation_certificate for select to ${appRole} using (
    park_id = any ((select scope_parks('tenant_read'))::uuid[])
    or exists (select from graduation_review r
        where r.id = review_id and r.tenant_id = any ((select scope_own_tenants())::uuid[])));
create policy rows_add on graduation_certificate for insert to ${appRole} with check (
    issued_by = (select scope_user()) and park_id = any ((select scope_parks('graduation_approve'))::uuid[]));
-- Whoever sees the certificate sees its file.
create policy rows_of_graduations on stored_file for select to ${appRole} using (
    exists (select from graduation_certificate c where c.park_id = stored_file.park_id and c.file_id = stored_file.id));

-- Numbers of a park's year without gaps: the row is held until the graduation that takes the number is stored or given up.
create table graduation_counter (
    park_id uuid    not null,
    year    integer not null,
    last    integer not null,
    constraint pk_graduation_counter primary key (park_id, year),
    constraint fk_graduation_counter__park foreign key (park_id) references park (id)
);
call job_fence('graduation_counter');
create function graduation_number(park uuid, of_year integer) returns integer
    language sql volatile security definer set search_path = public, pg_temp
as $$
    insert into graduation_counter as c (park_id, year, last)
    select park, of_year, 1 where scope_has('graduation_approve', park)
    on conflict on constraint pk_graduation_counter do update set last = c.last + 1
    returning last
$$;

-- Whoever decides graduations enters that stage and takes it back, and moves nobody else.
create policy rows_graduate on tenant for update to ${appRole}
    using (park_id = any ((select scope_parks('graduation_approve'))::uuid[]))
    with check (park_id = any ((select scope_parks('graduation_approve'))::uuid[]));
create policy rows_graduate on stage_entry for update to ${appRole}
    using (park_id = any ((select scope_parks('graduation_approve'))::uuid[]))
    with check (park_id = any ((select scope_parks('graduation_approve'))::uuid[]));
create policy rows_graduate_add on stage_entry for insert to ${appRole} with check (
    park_id = any ((select scope_parks('graduation_approve'))::uuid[]) and (stage = 'GRADUATED' or correction));
create policy rows_graduate_add on stage_decision for insert to ${appRole} with check (
    park_id = any ((select scope_parks('graduation_approve'))::uuid[]) and decided_by = (select scope_user()));
