-- 复核、审批: who proposed and who approved what, per round of review. Maker, checker and approver are three people.
create table admission_decision (
    park_id        uuid        not null,
    id             uuid        not null,
    application_id uuid        not null,
    review_id      uuid        not null,
    -- 经办: who took the application
    made_by        uuid        not null,
    -- 复核
    checked_by     uuid        not null,
    checked_at     timestamptz not null,
    opinion        text        not null,
    notice_id      uuid        not null,
    -- 审批
    approved_by    uuid,
    approved_at    timestamptz,
    minutes_number text,
    -- sent back, taken back, or overruled by an objection: the next proposal is a decision of its own
    ended_at       timestamptz,
    constraint pk_admission_decision primary key (id),
    constraint fk_admission_decision__application foreign key (park_id, application_id)
        references admission_application (park_id, id) on delete cascade,
    constraint fk_admission_decision__review foreign key (park_id, review_id)
        references admission_review (park_id, id) on delete cascade,
    constraint fk_admission_decision__made_by foreign key (made_by) references app_user (id),
    constraint fk_admission_decision__checked_by foreign key (checked_by) references app_user (id),
    constraint fk_admission_decision__approved_by foreign key (approved_by) references app_user (id),
    constraint uq_admission_decision__notice unique (notice_id),
    constraint ck_admission_decision__three_people check (
        checked_by <> made_by and approved_by <> made_by and approved_by <> checked_by),
    constraint ck_admission_decision__approved check (
        (approved_by is null) = (approved_at is null) and (approved_by is null) = (minutes_number is null)),
    constraint ck_admission_decision__minutes_number check (minutes_number ~ '\S')
);
create unique index uq_admission_decision__review on admission_decision (review_id) where ended_at is null;
create index ix_admission_decision__application on admission_decision (application_id, checked_at desc);
call job_fence('admission_decision');
create policy rows_read on admission_decision for select to ${appRole} using (
    park_id = any ((select scope_parks('admission_read'))::uuid[]));
create policy rows_check on admission_decision for insert to ${appRole} with check (
    park_id = any ((select scope_parks('admission_check'))::uuid[])
    and checked_by = (select scope_user()) and approved_by is null);
create policy rows_approve on admission_decision for update to ${appRole}
    using (park_id = any ((select scope_parks('admission_approve'))::uuid[]) and ended_at is null)
    with check (park_id = any ((select scope_parks('admission_approve'))::uuid[])
        and (approved_by = (select scope_user()) or ended_at is not null));
create policy rows_end on admission_decision for update to ${appRole}
    using (park_id = any ((select scope_parks('admission_check'))::uuid[]) and ended_at is null)
    with check (park_id = any ((select scope_parks('admission_check'))::uuid[]) and ended_at is not null);

-- Who said what stays as it was said; only words go when an application's people are forgotten.
create function admission_decision_stays() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if (new.park_id, new.application_id, new.review_id, new.made_by, new.checked_by, new.checked_at, new.notice_id)
            <> (old.park_id, old.application_id, old.review_id, old.made_by, old.checked_by, old.checked_at, old.notice_id)
            or (new.opinion <> old.opinion and (current_user = '${appRole}' or new.opinion <> ''))
            or (old.approved_by is not null and (new.approved_by, new.approved_at, new.minutes_number)
                is distinct from (old.approved_by, old.approved_at, old.minutes_number))
            or (old.ended_at is not null and (new.ended_at, new.approved_by) is distinct from (old.ended_at, old.approved_by)) then
        raise exception using
            errcode = 'check_violation',
            constraint = 'ct_admission_decision__stays',
            message = 'a decision does not change';
    end if;
    return new;
end;
$$;
create trigger tr_admission_decision__stays before update on admission_decision
    for each row execute function admission_decision_stays();

-- Whoever checks or approves moves an application, too; each only where the machine says so.
create policy rows_check on admission_application for update to ${appRole}
    using (number is not null and park_id = any ((select scope_parks('admission_check'))::uuid[])
        and state in ('REVIEWED', 'PUBLICIZED'))
    with check (park_id = any ((select scope_parks('admission_check'))::uuid[])
        and state in ('PROPOSED', 'REJECTED', 'REVIEWING', 'APPROVED'));
create policy rows_approve on admission_application for update to ${appRole}
    using (number is not null and park_id = any ((select scope_parks('admission_approve'))::uuid[])
        and state in ('PROPOSED', 'PUBLICIZED'))
    with check (park_id = any ((select scope_parks('admission_approve'))::uuid[]) and state in ('PUBLICIZED', 'REVIEWED'));
create policy rows_decide on admission_step for insert to ${appRole} with check (
    (to_state in ('PROPOSED', 'REJECTED', 'REVIEWING', 'APPROVED')
        and park_id = any ((select scope_parks('admission_check'))::uuid[]))
    or (to_state in ('PUBLICIZED', 'REVIEWED') and park_id = any ((select scope_parks('admission_approve'))::uuid[])));

-- From where to where, and by whom: ApplicationMove says the same, and a test compares the two.
create or replace function admission_application_moves() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    permission text;
begin
    if current_user <> '${appRole}' then
        return new;
    end if;
    permission := case old.state || '>' || new.state
        when 'DRAFT>SUBMITTED' then 'own'
        when 'NEED_SUPPLEMENT>SUBMITTED' then 'own'
        when 'SUBMITTED>NEED_SUPPLEMENT' then 'admission_handle'
        when 'SUBMITTED>ACCEPTED' then 'admission_handle'
        when 'SUBMITTED>REJECTED' then 'admission_handle'
        when 'ACCEPTED>REVIEWING' then 'admission_handle'
        when 'APPROVED>CONTRACTED' then 'admission_handle'
        when 'REVIEWED>PROPOSED' then 'admission_check'
        when 'REVIEWED>REJECTED' then 'admission_check'
        when 'PUBLICIZED>REVIEWING' then 'admission_check'
        when 'PUBLICIZED>APPROVED' then 'admission_check'
        when 'PROPOSED>PUBLICIZED' then 'admission_approve'
        when 'PROPOSED>REVIEWED' then 'admission_approve'
        when 'PUBLICIZED>REVIEWED' then 'admission_approve'
        else case when new.state = 'WITHDRAWN' and old.ended_at is null
                and old.state not in ('APPROVED', 'CONTRACTED') then 'own' end
    end;
    if permission is null then
        raise exception using
            errcode = 'check_violation',
            constraint = 'ct_admission_application__moves',
            message = format('there is no way from %s to %s', lower(old.state), lower(new.state));
    end if;
    if not (case permission when 'own' then admission_own(new.id) else scope_has(permission, new.park_id) end) then
        raise exception 'this actor cannot move to %', lower(new.state) using errcode = 'insufficient_privilege';
    end if;
    return new;
end;
$$;

-- Only a notice that came out clear approves, and only one that did not sends it back.
create function admission_notice_says() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    if not exists (
            select from admission_decision d join public_notice n on n.park_id = d.park_id and n.id = d.notice_id
            where d.application_id = new.id and d.approved_by is not null
                and n.result = case new.state when 'APPROVED' then 'CLEAR' else 'UPHELD' end) then
        raise exception using
            errcode = 'check_violation',
            constraint = 'ct_admission_application__notice',
            message = 'the public notice does not say so';
    end if;
    return new;
end;
$$;
create trigger tr_admission_application__notice before update on admission_application
    for each row when (old.state = 'PUBLICIZED' and new.state in ('APPROVED', 'REVIEWING'))
    execute function admission_notice_says();

-- An announced decision is posted with its approval and by the approver, whoever else may post notices.
create function admission_notice_posted() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    if not exists (select from admission_decision d where d.park_id = new.park_id and d.notice_id = new.id
            and d.approved_by = new.posted_by and d.ended_at is null) then
        raise exception using
            errcode = 'check_violation',
            constraint = 'ct_public_notice__admission',
            message = 'nobody approved what this notice announces';
    end if;
    return new;
end;
$$;
create trigger tr_public_notice__admission before update on public_notice
    for each row when (new.subject_type = 'APPLICATION' and old.state = 'DRAFT' and new.state = 'POSTED')
    execute function admission_notice_posted();

-- And it is not gone as long as the decision stands: the same transaction ends both.
create function admission_notice_gone() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    if exists (select from admission_decision d where d.park_id = new.park_id and d.notice_id = new.id
            and d.ended_at is null) then
        raise exception using
            errcode = 'check_violation',
            constraint = 'ct_public_notice__admission',
            message = 'what this notice announces still stands';
    end if;
    return null;
end;
$$;
create constraint trigger tr_public_notice__admission_gone after update on public_notice
    deferrable initially deferred
    for each row when (new.subject_type = 'APPLICATION' and old.state <> new.state and new.state = 'WITHDRAWN')
    execute function admission_notice_gone();

-- An objection was right: the next round begins with what is judged and whoever judged before. Whoever decides on objections
-- names no reviewers, so it is done here, and only where a round is missing.
create function admission_review_again(application uuid, at timestamptz, due date, complete boolean) returns boolean
    language plpgsql volatile security definer set search_path = public, pg_temp
as $$
declare
    before admission_review;
    next_id constant uuid := gen_random_uuid();
begin
    select r.* into before from admission_review r
    join admission_application a on a.park_id = r.park_id and a.id = r.application_id
    where r.application_id = application and a.state = 'REVIEWING'
        and not exists (select from admission_review o where o.application_id = application and o.closed_at is null)
    order by r.round desc limit 1;
    if not found then
        return false;
    end if;
    insert into admission_review (park_id, id, application_id, round, criteria, reviewers_min, pass_score, opened_at,
        begun_at, due_on, calendar_complete)
    values (before.park_id, next_id, application, before.round + 1, before.criteria, before.reviewers_min,
        before.pass_score, at, at, due, complete);
    insert into admission_reviewer (park_id, id, version, review_id, application_id, reviewer_id, assigned_by, assigned_at)
    select s.park_id, gen_random_uuid(), 0, next_id, application, s.reviewer_id, s.assigned_by, at
    from admission_reviewer s where s.review_id = before.id and s.submitted_at is not null and s.left_at is null;
    return true;
end;
$$;

-- What ended without a lease holds nothing, whoever ended it: an officer, the applicant by link, or a job.
create function admission_release_hold() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    update unit_hold set released_at = new.ended_at
    where park_id = new.park_id and case_id = new.id and released_at is null;
    return null;
end;
$$;
create trigger tr_admission_application__release after update on admission_application
    for each row when (new.state in ('REJECTED', 'WITHDRAWN', 'EXPIRED') and old.state <> new.state)
    execute function admission_release_hold();

-- An applicant who gives up takes along what was being decided: by link they have no rights on decisions and notices.
create function admission_given_up() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    update public_notice n
    set version = n.version + 1, state = 'WITHDRAWN', withdrawn_at = new.ended_at, withdraw_reason = '申请人撤回申请。',
        result = coalesce(n.result, 'WITHDRAWN'), result_at = coalesce(n.result_at, new.ended_at)
    from admission_decision d
    where d.application_id = new.id and d.ended_at is null and n.park_id = d.park_id and n.id = d.notice_id
        and n.state in ('DRAFT', 'POSTED');
    update admission_decision set ended_at = new.ended_at where application_id = new.id and ended_at is null;
    return null;
end;
$$;
create trigger tr_admission_application__given_up after update on admission_application
    for each row when (old.state in ('PROPOSED', 'PUBLICIZED') and new.state = 'WITHDRAWN')
    execute function admission_given_up();
