-- 招募: who may apply for what, until when, judged by which policy.
create table admission_call (
    park_id           uuid        not null,
    id                uuid        not null,
    version           integer     not null,
    state             text        not null,
    stage             text        not null,
    policy_id         uuid        not null,
    title             text        not null,
    body              text        not null,
    contact           text        not null,
    opens_on          date        not null,
    -- the first day on which nobody can apply any more
    closes_on         date        not null,
    -- what to hand in: kind, required, by whom
    papers            jsonb       not null,
    -- of rules/admission-statement.json: what is kept, why, how long, who gets it
    statement_version integer     not null,
    created_by        uuid        not null,
    created_at        timestamptz not null,
    published_by      uuid,
    published_at      timestamptz,
    closed_at         timestamptz,
    constraint pk_admission_call primary key (id),
    constraint uq_admission_call__park_id unique (park_id, id),
    constraint fk_admission_call__park foreign key (park_id) references park (id),
    constraint fk_admission_call__policy foreign key (policy_id) references policy (id),
    constraint fk_admission_call__created_by foreign key (created_by) references app_user (id),
    constraint fk_admission_call__published_by foreign key (published_by) references app_user (id),
    constraint ck_admission_call__state check (state in ('DRAFT', 'PUBLISHED', 'CLOSED')),
    constraint ck_admission_call__stage check (stage in ('NURSERY', 'INCUBATOR', 'ACCELERATOR')),
    constraint ck_admission_call__period check (opens_on < closes_on),
    constraint ck_admission_call__published check (
        (published_at is null) = (published_by is null) and (state <> 'PUBLISHED' or published_at is not null)),
    constraint ck_admission_call__closed check ((state = 'CLOSED') = (closed_at is not null))
);
create index ix_admission_call__park on admission_call (park_id, opens_on desc, id);
call park_fence('admission_call', 'admission_read', 'admission_handle',
    '((select scope_everywhere(''public'')) and published_at is not null)');

-- 入驻申请, from the first word of its draft. Its writer comes by link or, once taken over, by account.
create table admission_application (
    park_id            uuid        not null,
    id                 uuid        not null,
    version            integer     not null,
    call_id            uuid        not null,
    stage              text        not null,
    state              text        not null,
    link_hash          text        not null,
    -- keyed hash of the key it was begun with, so that a repeated request begins nothing anew
    begun_with         text        not null,
    owner_id           uuid,
    -- given with the first submission; what has none is seen by its writer alone
    number             text,
    applicant_kind     text,
    name               text,
    uscc               text,
    -- what the applicant tells
    content            jsonb       not null,
    company_id         uuid,
    previous_id        uuid,
    statement_version  integer,
    policy_version_id  uuid,
    begun_at           timestamptz not null,
    submitted_at       timestamptz,
    -- the last day for the pre-check
    due_on             date,
    -- working days on which the park waited for the applicant
    clock_stopped_days integer     not null default 0,
    ended_at           timestamptz,
    anonymised_at      timestamptz,
    constraint pk_admission_application primary key (id),
    constraint uq_admission_application__park_id unique (park_id, id),
    constraint fk_admission_application__call foreign key (park_id, call_id) references admission_call (park_id, id),
    constraint fk_admission_application__owner foreign key (owner_id) references app_user (id),
    constraint fk_admission_application__company foreign key (company_id) references company (id),
    constraint fk_admission_application__previous foreign key (park_id, previous_id)
        references admission_application (park_id, id),
    constraint fk_admission_application__policy_version foreign key (policy_version_id) references policy_version (id),
    constraint uq_admission_application__link unique (link_hash),
    constraint uq_admission_application__begun_with unique (begun_with),
    constraint uq_admission_application__number unique (park_id, number),
    constraint ck_admission_application__state check (state in (
        'DRAFT', 'SUBMITTED', 'NEED_SUPPLEMENT', 'ACCEPTED', 'REVIEWING', 'REVIEWED', 'PROPOSED', 'PUBLICIZED',
        'APPROVED', 'CONTRACTED', 'REJECTED', 'WITHDRAWN', 'EXPIRED')),
    constraint ck_admission_application__submitted check (
        (number is null) = (submitted_at is null)
        and (number is null) = (statement_version is null)
        and (number is null) = (policy_version_id is null)
        and (number is not null or state in ('DRAFT', 'WITHDRAWN'))),
    constraint ck_admission_application__ended check (
        (state in ('CONTRACTED', 'REJECTED', 'WITHDRAWN', 'EXPIRED')) = (ended_at is not null))
);
create unique index uq_admission_application__open_uscc on admission_application (park_id, uscc)
    where uscc is not null and number is not null and ended_at is null;
create index ix_admission_application__board on admission_application (park_id, state, due_on, id);
create index ix_admission_application__call on admission_application (call_id);
create index ix_admission_application__owner on admission_application (owner_id, begun_at desc) where owner_id is not null;
create index ix_admission_application__drafts on admission_application (begun_at) where number is null;

call job_fence('admission_application');
create policy rows_read on admission_application for select to ${appRole} using (
    (number is not null and park_id = any ((select scope_parks('admission_read'))::uuid[]))
    or owner_id = (select scope_user()) or (owner_id is null and link_hash = any ((select scope_links())::text[])));
create policy rows_begin on admission_application for insert to ${appRole} with check (
    (select scope_everywhere('public')) and state = 'DRAFT' and number is null and link_hash = any ((select scope_links())::text[]));
create policy rows_write on admission_application for update to ${appRole}
    using (owner_id = (select scope_user()) or (owner_id is null and link_hash = any ((select scope_links())::text[])))
    with check (owner_id = (select scope_user()) or (owner_id is null and link_hash = any ((select scope_links())::text[])));
create policy rows_handle on admission_application for update to ${appRole}
    using (number is not null and park_id = any ((select scope_parks('admission_handle'))::uuid[]))
    with check (number is not null and park_id = any ((select scope_parks('admission_handle'))::uuid[]));

-- Of one's own application one reads the call as well, whichever page shows it.
create policy rows_applied on admission_call for select to ${appRole} using (
    exists (select from admission_application a where a.call_id = admission_call.id));

-- Writers hand in and take back; every other state is for officers and workers to give.
create function admission_application_moves() returns trigger
    language plpgsql
as $$
begin
    if new.state not in ('SUBMITTED', 'WITHDRAWN') and current_user = '${appRole}'
            and not scope_has('admission_handle', new.park_id) then
        raise exception 'an applicant cannot move to %', lower(new.state) using errcode = 'insufficient_privilege';
    end if;
    return new;
end;
$$;
create trigger tr_admission_application__moves before update on admission_application
    for each row when (old.state <> new.state) execute function admission_application_moves();

-- Whether the application is the actor's own: by account or by link.
create function admission_own(application uuid) returns boolean
    language sql stable parallel safe
return exists (
    select from admission_application a where a.id = application
        and (a.owner_id = scope_user() or (a.owner_id is null and a.link_hash = any (scope_links()))));

-- A request to begin came twice: its blank draft gets the second one's link, for nobody knows the first.
create function admission_relink(begun text, link text) returns boolean
    language plpgsql volatile security definer set search_path = public, pg_temp
as $$
begin
    update admission_application set link_hash = link
    where begun_with = begun and version = 0 and owner_id is null and state = 'DRAFT'
        and link = any (scope_links());
    return found;
end;
$$;

create table admission_founder (
    park_id        uuid     not null,
    id             uuid     not null,
    application_id uuid     not null,
    place          smallint not null,
    name           text     not null,
    phone          text,
    born_on        date     not null,
    categories     text[]   not null,
    tags_sealed    bytea,
    tags_count     smallint not null default 0,
    constraint pk_admission_founder primary key (id),
    constraint fk_admission_founder__application foreign key (park_id, application_id)
        references admission_application (park_id, id) on delete cascade,
    constraint ck_admission_founder__tags check ((tags_sealed is null) = (tags_count = 0)),
    constraint ck_admission_founder__categories check (
        categories <@ array['COLLEGE_GRADUATE', 'OVERSEAS_RETURNEE', 'STUDENT', 'RESEARCHER', 'OTHER'])
);
create index ix_admission_founder__application on admission_founder (application_id, place);
call job_fence('admission_founder');
create policy rows_read on admission_founder for select to ${appRole} using (
    exists (select from admission_application a where a.id = application_id));
create policy rows_write on admission_founder for all to ${appRole}
    using (admission_own(application_id)) with check (admission_own(application_id));

-- An applicant agrees, and takes it back, for the founders of their own application.
create policy rows_applicant on consent for all to ${appRole}
    using (exists (select from admission_founder f where f.id = consent.subject_id and admission_own(f.application_id)))
    with check (exists (select from admission_founder f
        where f.id = consent.subject_id and f.park_id = consent.park_id and admission_own(f.application_id)));

create table admission_paper (
    park_id        uuid        not null,
    id             uuid        not null,
    application_id uuid        not null,
    kind           text        not null,
    file_name      text        not null,
    media_type     text        not null,
    size           integer     not null,
    sha256         bytea       not null,
    content        bytea       not null,
    handed_in_at   timestamptz not null,
    constraint pk_admission_paper primary key (id),
    constraint fk_admission_paper__application foreign key (park_id, application_id)
        references admission_application (park_id, id) on delete cascade
);
create index ix_admission_paper__application on admission_paper (application_id, kind, handed_in_at);
call job_fence('admission_paper');
create policy rows_read on admission_paper for select to ${appRole} using (
    exists (select from admission_application a where a.id = application_id));
create policy rows_write on admission_paper for all to ${appRole}
    using (admission_own(application_id)) with check (admission_own(application_id));

-- Who moved it when from where to where, why and by what; nobody changes or removes a step.
create table admission_step (
    park_id           uuid        not null,
    id                uuid        not null,
    application_id    uuid        not null,
    number            integer     not null,
    move              text        not null,
    from_state        text        not null,
    to_state          text        not null,
    at                timestamptz not null,
    -- null: the applicant by link, or a job
    actor_id          uuid,
    reason            text,
    -- ids of what it rests on: papers, check, supplement
    evidence          uuid[]      not null,
    policy_version_id uuid,
    constraint pk_admission_step primary key (id),
    constraint fk_admission_step__application foreign key (park_id, application_id)
        references admission_application (park_id, id) on delete cascade,
    constraint fk_admission_step__actor foreign key (actor_id) references app_user (id),
    constraint uq_admission_step__number unique (application_id, number)
);
call job_fence('admission_step');
create policy rows_read on admission_step for select to ${appRole} using (
    exists (select from admission_application a where a.id = application_id));
create policy rows_add on admission_step for insert to ${appRole} with check (
    admission_own(application_id) or park_id = any ((select scope_parks('admission_handle'))::uuid[]));

-- The one notice of everything that is missing.
create table admission_supplement (
    park_id           uuid        not null,
    application_id    uuid        not null,
    items             text[]      not null,
    asked_by          uuid        not null,
    asked_at          timestamptz not null,
    due_on            date        not null,
    -- whether the holidays of every year it reaches into were known when it was counted
    calendar_complete boolean     not null,
    answered_at       timestamptz,
    constraint pk_admission_supplement primary key (application_id),
    constraint fk_admission_supplement__application foreign key (park_id, application_id)
        references admission_application (park_id, id) on delete cascade,
    constraint fk_admission_supplement__asked_by foreign key (asked_by) references app_user (id),
    constraint ck_admission_supplement__items check (cardinality(items) between 1 and 30)
);
call job_fence('admission_supplement');
create policy rows_read on admission_supplement for select to ${appRole} using (
    exists (select from admission_application a where a.id = application_id));
create policy rows_ask on admission_supplement for insert to ${appRole} with check (
    park_id = any ((select scope_parks('admission_handle'))::uuid[]));
create policy rows_answer on admission_supplement for update to ${appRole}
    using (admission_own(application_id)) with check (admission_own(application_id) and answered_at is not null);

-- How it came out under the policy: each judgement as it stood, by what the papers were seen to show.
create table admission_check (
    park_id             uuid        not null,
    id                  uuid        not null,
    application_id      uuid        not null,
    application_version integer     not null,
    policy_version_id   uuid        not null,
    content_hash        text        not null,
    judged_on           date        not null,
    verdict             text        not null,
    lines               jsonb       not null,
    proofs              jsonb       not null,
    checked_by          uuid        not null,
    checked_at          timestamptz not null,
    constraint pk_admission_check primary key (id),
    constraint fk_admission_check__application foreign key (park_id, application_id)
        references admission_application (park_id, id) on delete cascade,
    constraint fk_admission_check__policy_version foreign key (policy_version_id) references policy_version (id),
    constraint fk_admission_check__checked_by foreign key (checked_by) references app_user (id),
    constraint ck_admission_check__verdict check (verdict in ('PASS', 'FAIL', 'UNKNOWN'))
);
create index ix_admission_check__application on admission_check (application_id, checked_at desc);
call job_fence('admission_check');
create policy rows_read on admission_check for select to ${appRole} using (
    park_id = any ((select scope_parks('admission_read'))::uuid[]));
create policy rows_add on admission_check for insert to ${appRole} with check (
    park_id = any ((select scope_parks('admission_handle'))::uuid[])
    or park_id = any ((select scope_parks('admission_waive'))::uuid[]));

-- A criterion let pass by another person than who checks.
create table admission_waiver (
    park_id           uuid        not null,
    id                uuid        not null,
    application_id    uuid        not null,
    policy_version_id uuid        not null,
    criterion         integer     not null,
    reason            text        not null,
    waived_by         uuid        not null,
    waived_at         timestamptz not null,
    constraint pk_admission_waiver primary key (id),
    constraint fk_admission_waiver__application foreign key (park_id, application_id)
        references admission_application (park_id, id) on delete cascade,
    constraint fk_admission_waiver__waived_by foreign key (waived_by) references app_user (id),
    constraint uq_admission_waiver__criterion unique (application_id, policy_version_id, criterion)
);
call job_fence('admission_waiver');
create policy rows_read on admission_waiver for select to ${appRole} using (
    park_id = any ((select scope_parks('admission_read'))::uuid[]));
create policy rows_add on admission_waiver for insert to ${appRole} with check (
    park_id = any ((select scope_parks('admission_waive'))::uuid[]));

-- Numbers of a park's year without gaps; an applicant sees no row of it.
create table admission_counter (
    park_id uuid    not null,
    year    integer not null,
    last    integer not null,
    constraint pk_admission_counter primary key (park_id, year),
    constraint fk_admission_counter__park foreign key (park_id) references park (id)
);
call job_fence('admission_counter');

create function admission_next_number(application uuid, of_year integer) returns integer
    language plpgsql volatile security definer set search_path = public, pg_temp
as $$
declare
    given integer;
begin
    insert into admission_counter as c (park_id, year, last)
    select a.park_id, of_year, 1 from admission_application a
    where a.id = application and a.number is null
        and (a.owner_id = scope_user() or (a.owner_id is null and a.link_hash = any (scope_links())))
    on conflict on constraint pk_admission_counter do update set last = c.last + 1
    returning last into given;
    return given;
end;
$$;

-- What the park knows of the credit code of one's own application: nobody else learns it.
create function admission_standing(application uuid, code text, earlier text)
    returns table (company_id uuid, stay_stage text, rival boolean, previous_id uuid)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select r.company_id, s.stage,
        exists (select from admission_application o where o.park_id = a.park_id and o.uscc = code and o.id <> a.id
            and o.number is not null and o.ended_at is null),
        (select p.id from admission_application p where p.park_id = a.park_id and p.number = earlier and p.id <> a.id
            and (p.uscc = code or p.owner_id = a.owner_id))
    from admission_application a
    left join company c on c.uscc = code
    left join company_record r on r.park_id = a.park_id and r.company_id = c.id
    left join tenant t on t.park_id = a.park_id and t.company_id = r.company_id
        and t.starts_on <= scope_today() and (t.ends_on is null or t.ends_on > scope_today())
    left join stage_entry s on s.park_id = t.park_id and s.tenant_id = t.id
        and s.starts_on <= scope_today() and (s.ends_on is null or s.ends_on > scope_today())
    where a.id = application
        and (a.owner_id = scope_user() or (a.owner_id is null and a.link_hash = any (scope_links())))
$$;

-- The version of a published call's policy in force on a day; what it says stays with the officers.
create function admission_policy_version(call uuid, day date) returns uuid
    language sql stable security definer set search_path = public, pg_temp
as $$
    select v.id from admission_call c join policy_version v on v.policy_id = c.policy_id
    where c.id = call and c.published_at is not null and v.state = 'PUBLISHED' and v.effective_from <= day
    order by v.effective_from desc limit 1
$$;
