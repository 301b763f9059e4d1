-- 提前终止 and 作废: proposed by one, decided by another. The lease of what was signed by mistake goes; the trail keeps it.
alter table agreement drop constraint ck_agreement__state;
alter table agreement add constraint ck_agreement__state check (state in (
    'DRAFTING', 'IN_REVIEW', 'CHECKED', 'APPROVED', 'SIGNED', 'ACTIVE', 'EXPIRING', 'TERMINATING', 'ENDED',
    'TERMINATED_EARLY', 'VOID', 'DISCARDED'));
alter table agreement drop constraint ck_agreement__ended;
alter table agreement add constraint ck_agreement__ended check (
    (ended_at is null) = (state not in ('ENDED', 'TERMINATED_EARLY', 'VOID', 'DISCARDED')));
alter table agreement drop constraint ck_agreement__signed;
alter table agreement add constraint ck_agreement__signed check (
    state = 'VOID' or ((lease_id is null) = (signed_on is null)
        and (lease_id is null) = (state in ('DRAFTING', 'IN_REVIEW', 'CHECKED', 'APPROVED', 'DISCARDED'))
        and (lease_id is null or tenant_id is not null)));
alter table agreement drop constraint fk_agreement__lease;
alter table agreement add constraint fk_agreement__lease foreign key (park_id, lease_id)
    references lease (park_id, id) on delete set null (lease_id);

-- What its end was proposed with; a proposal that was withdrawn gives way to the next.
create table agreement_end (
    park_id      uuid        not null,
    agreement_id uuid        not null,
    cause        text        not null,
    -- the day on which the notice reached the other side
    notice_on    date        not null,
    last_day     date        not null,
    -- the first day after, as it was signed
    agreed_to    date        not null,
    reason       text        not null,
    proposed_by  uuid        not null,
    proposed_at  timestamptz not null,
    constraint pk_agreement_end primary key (agreement_id),
    constraint fk_agreement_end__agreement foreign key (park_id, agreement_id) references agreement (park_id, id),
    constraint fk_agreement_end__proposed_by foreign key (proposed_by) references app_user (id),
    constraint ck_agreement_end__cause check (cause in (
        'FIRM_NOTICE', 'BOTH_AGREED', 'ARREARS', 'SUBLET', 'GRADE_C', 'NO_REPORTS')),
    constraint ck_agreement_end__days check (notice_on <= last_day and last_day < agreed_to)
);
call park_fence('agreement_end', 'lease_read', 'lease_edit');

drop policy rows_approve on agreement;
create policy rows_approve on agreement for update to ${appRole}
    using (park_id = any ((select scope_parks('agreement_approve'))::uuid[])
        and state in ('CHECKED', 'SIGNED', 'ACTIVE', 'EXPIRING', 'TERMINATING'))
    with check (park_id = any ((select scope_parks('agreement_approve'))::uuid[])
        and state in ('APPROVED', 'DRAFTING', 'TERMINATED_EARLY', 'VOID'));
drop policy rows_add on agreement_step;
create policy rows_add on agreement_step for insert to ${appRole} with check (
    actor_id = (select scope_user())
    and (park_id = any ((select scope_parks('lease_edit'))::uuid[])
        or (to_state in ('CHECKED', 'DRAFTING') and park_id = any ((select scope_parks('agreement_check'))::uuid[]))
        or (to_state in ('APPROVED', 'DRAFTING', 'TERMINATED_EARLY', 'VOID')
            and park_id = any ((select scope_parks('agreement_approve'))::uuid[]))));

-- Whoever decides the end of an agreement shortens or removes its lease, and no other.
create function agreement_decided(park uuid, lease uuid, decision text) returns boolean
    language sql stable security definer set search_path = public, pg_temp
as $$
    select scope_has('agreement_approve', park) and exists (
        select from agreement a where a.park_id = park and a.lease_id = lease and a.state = decision)
$$;
create policy rows_end on lease for update to ${appRole}
    using (agreement_decided(park_id, id, 'TERMINATED_EARLY')) with check (agreement_decided(park_id, id, 'TERMINATED_EARLY'));
create policy rows_annul on lease for delete to ${appRole} using (agreement_decided(park_id, id, 'VOID'));
create policy rows_end on lease_unit for update to ${appRole}
    using (agreement_decided(park_id, lease_id, 'TERMINATED_EARLY'))
    with check (agreement_decided(park_id, lease_id, 'TERMINATED_EARLY'));
create policy rows_annul on lease_unit for delete to ${appRole}
    using (agreement_decided(park_id, lease_id, 'VOID') or agreement_decided(park_id, lease_id, 'TERMINATED_EARLY'));

-- Only an approver decides, and only over what another proposed.
create or replace function agreement_moves() returns trigger
    language plpgsql
as $$
begin
    if current_user <> '${appRole}' then
        return new;
    end if;
    if (new.state = 'CHECKED' and not (scope_has('agreement_check', new.park_id) and new.checked_by = scope_user()))
            or (new.state = 'APPROVED'
                and not (scope_has('agreement_approve', new.park_id) and new.approved_by = scope_user()))
            or (new.state in ('TERMINATED_EARLY', 'VOID') and not scope_has('agreement_approve', new.park_id)) then
        raise exception '% is not for this actor to give', lower(new.state) using errcode = 'insufficient_privilege';
    end if;
    return new;
end;
$$;
