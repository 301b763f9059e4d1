-- What a park asks of who comes and stays. Without a park: delivered with the product, read by the staff of every park and
-- changed by nobody; a park that wants one takes a copy.
create table policy (
    park_id         uuid,
    id              uuid        not null,
    kind            text        not null,
    stage           text,
    code            text,
    name            text        not null,
    document_number text,
    source_url      text,
    created_by      uuid,
    created_at      timestamptz not null,
    constraint pk_policy primary key (id),
    constraint uq_policy__park_id unique (park_id, id),
    constraint fk_policy__park foreign key (park_id) references park (id),
    constraint fk_policy__created_by foreign key (created_by) references app_user (id),
    constraint uq_policy__name unique nulls not distinct (park_id, kind, name),
    constraint ck_policy__kind check (kind in ('ADMISSION', 'INCUBATEE', 'LEASE_TERMS')),
    constraint ck_policy__stage check ((kind = 'ADMISSION') = (stage is not null)
        and stage in ('NURSERY', 'INCUBATOR', 'ACCELERATOR')),
    constraint ck_policy__origin check ((park_id is null) = (code is not null) and (park_id is null) = (created_by is null)),
    constraint ck_policy__source_url check (source_url ~ '^https?://')
);
create index ix_policy__park_kind on policy (park_id, kind, name, id);
call park_fence('policy', 'policy_read', 'policy_edit', '(park_id is null and (select scope_any(''policy_read'')))');

-- What it says from a day on, until the day the next published version begins.
create table policy_version (
    park_id        uuid,
    policy_id      uuid        not null,
    id             uuid        not null,
    version        integer     not null,
    number         integer     not null,
    state          text        not null,
    effective_from date        not null,
    content        jsonb       not null,
    -- SHA-256 of the content as the service writes it
    content_hash   text        not null,
    note           text,
    based_on       uuid,
    edited_by      uuid,
    edited_at      timestamptz not null,
    published_by   uuid,
    published_at   timestamptz,
    constraint pk_policy_version primary key (id),
    constraint fk_policy_version__policy foreign key (policy_id) references policy (id),
    -- looked at only where there is a park, which is what keeps a version in its policy's park
    constraint fk_policy_version__park_policy foreign key (park_id, policy_id) references policy (park_id, id),
    constraint fk_policy_version__based_on foreign key (based_on) references policy_version (id),
    constraint fk_policy_version__edited_by foreign key (edited_by) references app_user (id),
    constraint fk_policy_version__published_by foreign key (published_by) references app_user (id),
    constraint uq_policy_version__number unique (policy_id, number),
    constraint ck_policy_version__state check (state in ('DRAFT', 'PUBLISHED', 'DISCARDED')),
    constraint ck_policy_version__hash check (content_hash ~ '^[0-9a-f]{64}$'),
    constraint ck_policy_version__published check ((state = 'PUBLISHED') = (published_at is not null)),
    -- Four eyes; what comes with the product has neither editor nor publisher.
    constraint ck_policy_version__two_people check (published_by <> edited_by),
    constraint ck_policy_version__people check ((park_id is null) = (edited_by is null)
        and (published_by is not null) = (state = 'PUBLISHED' and park_id is not null))
);
create unique index uq_policy_version__effective on policy_version (policy_id, effective_from) where state = 'PUBLISHED';
create unique index uq_policy_version__draft on policy_version (policy_id) where state = 'DRAFT';

call job_fence('policy_version');
create policy rows_read on policy_version for select to ${appRole} using (
    (select scope_everywhere('policy_read'))
    or park_id = any ((select scope_parks('policy_read'))::uuid[])
    or (park_id is null and (select scope_any('policy_read'))));
create policy rows_add on policy_version for insert to ${appRole} with check (
    park_id = any ((select scope_parks('policy_edit'))::uuid[]) and state = 'DRAFT');
-- Who edits can never publish: each permission reaches its own states only.
create policy rows_edit on policy_version for update to ${appRole}
    using (park_id = any ((select scope_parks('policy_edit'))::uuid[]) and state = 'DRAFT')
    with check (park_id = any ((select scope_parks('policy_edit'))::uuid[]) and state in ('DRAFT', 'DISCARDED'));
create policy rows_publish on policy_version for update to ${appRole}
    using (park_id = any ((select scope_parks('policy_publish'))::uuid[]) and state = 'DRAFT')
    with check (park_id = any ((select scope_parks('policy_publish'))::uuid[]) and state = 'PUBLISHED');

-- Decisions refer to what was published: nobody changes or removes it, whichever role and whatever the policies say.
create function policy_version_frozen() returns trigger
    language plpgsql
as $$
begin
    raise exception 'a % policy version does not change', lower(old.state) using errcode = '23514';
end;
$$;
create trigger tr_policy_version__frozen before update or delete on policy_version
    for each row when (old.state <> 'DRAFT') execute function policy_version_frozen();
