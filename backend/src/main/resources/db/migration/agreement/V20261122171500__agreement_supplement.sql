-- 补充协议: what changes in a signed agreement from a day on. While one is being written the agreement is AMENDING; days that
-- are over stay as they were.
alter table agreement drop constraint ck_agreement__state;
alter table agreement add constraint ck_agreement__state check (state in (
    'DRAFTING', 'IN_REVIEW', 'CHECKED', 'APPROVED', 'SIGNED', 'ACTIVE', 'AMENDING', 'EXPIRING', 'TERMINATING', 'ENDED',
    'TERMINATED_EARLY', 'VOID', 'DISCARDED'));
drop index ix_agreement__runs_out;
create index ix_agreement__runs_out on agreement (ends_on) where state in ('ACTIVE', 'AMENDING', 'EXPIRING');

create table agreement_supplement (
    park_id      uuid        not null,
    id           uuid        not null,
    version      integer     not null,
    agreement_id uuid        not null,
    number       integer     not null,
    state        text        not null,
    -- the first day of the change
    effective_on date        not null,
    reason       text        not null,
    changes      text[]      not null,
    -- last day, terms and party as they were and as they will be, both frozen with the papers
    old_side     jsonb       not null,
    new_side     jsonb       not null,
    round        integer     not null default 0,
    made_by      uuid        not null,
    made_at      timestamptz not null,
    checked_by   uuid,
    checked_at   timestamptz,
    approved_by  uuid,
    approved_at  timestamptz,
    signed_on    date,
    ended_at     timestamptz,
    constraint pk_agreement_supplement primary key (id),
    constraint uq_agreement_supplement__park_id unique (park_id, id),
    constraint uq_agreement_supplement__number unique (agreement_id, number),
    constraint fk_agreement_supplement__agreement foreign key (park_id, agreement_id) references agreement (park_id, id),
    constraint fk_agreement_supplement__made_by foreign key (made_by) references app_user (id),
    constraint fk_agreement_supplement__checked_by foreign key (checked_by) references app_user (id),
    constraint fk_agreement_supplement__approved_by foreign key (approved_by) references app_user (id),
    constraint ck_agreement_supplement__state check (state in (
        'DRAFTING', 'IN_REVIEW', 'CHECKED', 'APPROVED', 'SIGNED', 'EFFECTIVE', 'DISCARDED')),
    constraint ck_agreement_supplement__changes check (
        cardinality(changes) > 0 and changes <@ '{PLACES,PRICES,PERIOD,PARTY}'::text[]),
    constraint ck_agreement_supplement__three_people check (
        checked_by <> made_by and approved_by <> made_by and approved_by <> checked_by),
    constraint ck_agreement_supplement__checked check (
        (checked_by is null) = (checked_at is null)
        and (checked_by is null) = (state in ('DRAFTING', 'IN_REVIEW', 'DISCARDED'))),
    constraint ck_agreement_supplement__approved check (
        (approved_by is null) = (approved_at is null)
        and (approved_by is null) = (state in ('DRAFTING', 'IN_REVIEW', 'CHECKED', 'DISCARDED'))),
    constraint ck_agreement_supplement__signed check ((signed_on is not null) = (state in ('SIGNED', 'EFFECTIVE'))),
    constraint ck_agreement_supplement__ended check ((ended_at is not null) = (state in ('EFFECTIVE', 'DISCARDED')))
);
-- One at a time: each is written against what the one before left.
create unique index uq_agreement_supplement__open on agreement_supplement (agreement_id)
    where state not in ('SIGNED', 'EFFECTIVE', 'DISCARDED');
-- What the clock moves.
create index ix_agreement_supplement__effective on agreement_supplement (effective_on) where state = 'SIGNED';

call park_fence('agreement_supplement', 'lease_read', 'lease_edit',
    '(signed_on is not null and exists (select from agreement a where a.id = agreement_id
        and a.tenant_id = any ((select scope_own_tenants())::uuid[])))');
create policy rows_check on agreement_supplement for update to ${appRole}
    using (park_id = any ((select scope_parks('agreement_check'))::uuid[]) and state = 'IN_REVIEW')
    with check (park_id = any ((select scope_parks('agreement_check'))::uuid[]) and state in ('CHECKED', 'DRAFTING'));
create policy rows_approve on agreement_supplement for update to ${appRole}
    using (park_id = any ((select scope_parks('agreement_approve'))::uuid[]) and state = 'CHECKED')
    with check (park_id = any ((select scope_parks('agreement_approve'))::uuid[]) and state in ('APPROVED', 'DRAFTING'));

-- The second and the third word are given by whoever has it to give, as with agreements.
create function agreement_supplement_moves() returns trigger
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
create trigger tr_agreement_supplement__moves before update on agreement_supplement
    for each row when (old.state <> new.state) execute function agreement_supplement_moves();

-- Who signs for the firm a team has become; apart, as with agreements.
create table agreement_supplement_party (
    park_id        uuid not null,
    supplement_id  uuid not null,
    address        text not null,
    representative text not null,
    phone          text not null,
    constraint pk_agreement_supplement_party primary key (supplement_id),
    constraint fk_agreement_supplement_party__supplement foreign key (park_id, supplement_id)
        references agreement_supplement (park_id, id)
);
call park_fence('agreement_supplement_party', 'personal_read', 'lease_edit');

create table agreement_supplement_step (
    park_id       uuid        not null,
    id            uuid        not null,
    supplement_id uuid        not null,
    number        integer     not null,
    move          text        not null,
    from_state    text        not null,
    to_state      text        not null,
    at            timestamptz not null,
    -- null: the clock
    actor_id      uuid,
    reason        text,
    evidence      uuid[]      not null,
    constraint pk_agreement_supplement_step primary key (id),
    constraint fk_agreement_supplement_step__supplement foreign key (park_id, supplement_id)
        references agreement_supplement (park_id, id),
    constraint fk_agreement_supplement_step__actor foreign key (actor_id) references app_user (id),
    constraint uq_agreement_supplement_step__number unique (supplement_id, number)
);
call job_fence('agreement_supplement_step');
create policy rows_read on agreement_supplement_step for select to ${appRole} using (
    park_id = any ((select scope_parks('lease_read'))::uuid[]));
create policy rows_add on agreement_supplement_step for insert to ${appRole} with check (
    actor_id = (select scope_user())
    and (park_id = any ((select scope_parks('lease_edit'))::uuid[])
        or (to_state in ('CHECKED', 'DRAFTING') and park_id = any ((select scope_parks('agreement_check'))::uuid[]))
        or (to_state in ('APPROVED', 'DRAFTING') and park_id = any ((select scope_parks('agreement_approve'))::uuid[]))));

-- Papers of a supplement lie with those of its agreement; rounds are its own. 交接单 comes on the first day.
alter table agreement_file add column supplement_id uuid;
alter table agreement_file add constraint fk_agreement_file__supplement foreign key (park_id, supplement_id)
    references agreement_supplement (park_id, id);
alter table agreement_file drop constraint ck_agreement_file__kind;
alter table agreement_file add constraint ck_agreement_file__kind check (kind in (
    'AGREEMENT', 'LEASE', 'SIGNED_AGREEMENT', 'SIGNED_LEASE', 'HAND_OVER', 'SUPPLEMENT', 'SIGNED_SUPPLEMENT'));
alter table agreement_file drop constraint ck_agreement_file__made;
alter table agreement_file add constraint ck_agreement_file__made check (
    (template is null) = (text_hash is null)
    and (template is null) = (kind in ('SIGNED_AGREEMENT', 'SIGNED_LEASE', 'HAND_OVER', 'SIGNED_SUPPLEMENT')));
alter table agreement_file add constraint ck_agreement_file__supplement check (
    (supplement_id is not null) = (kind in ('SUPPLEMENT', 'SIGNED_SUPPLEMENT')));
create index ix_agreement_file__supplement on agreement_file (supplement_id, round) where supplement_id is not null;

-- The company's people see no supplement before its signature.
drop policy rows_read on agreement_file;
create policy rows_read on agreement_file for select to ${appRole} using (
    (select scope_everywhere('personal_read')) or park_id = any ((select scope_parks('personal_read'))::uuid[])
    or (exists (select from agreement a where a.id = agreement_id and a.lease_id is not null
            and a.tenant_id = any ((select scope_own_tenants())::uuid[]))
        and (supplement_id is null
            or exists (select from agreement_supplement s where s.id = supplement_id and s.signed_on is not null))));
