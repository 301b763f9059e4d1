-- 评审: one row per round. What is judged and what the policy asks is kept as it was when the panel was first named.
create table admission_review (
    park_id           uuid        not null,
    id                uuid        not null,
    application_id    uuid        not null,
    round             integer     not null,
    criteria          jsonb       not null,
    reviewers_min     integer     not null,
    pass_score        numeric(5, 2) not null,
    opened_at         timestamptz not null,
    begun_at          timestamptz,
    due_on            date,
    -- whether the holidays of every year it reaches into were known when it was counted
    calendar_complete boolean,
    closed_at         timestamptz,
    verdict           text,
    result            jsonb,
    constraint pk_admission_review primary key (id),
    constraint uq_admission_review__park_id unique (park_id, id),
    constraint fk_admission_review__application foreign key (park_id, application_id)
        references admission_application (park_id, id) on delete cascade,
    constraint uq_admission_review__round unique (application_id, round),
    constraint ck_admission_review__begun check (
        (begun_at is null) = (due_on is null) and (begun_at is null) = (calendar_complete is null)),
    constraint ck_admission_review__closed check (
        (closed_at is null) = (verdict is null) and (closed_at is null) = (result is null)
        and (closed_at is null or begun_at is not null)),
    constraint ck_admission_review__verdict check (verdict in ('PASS', 'FAIL', 'TOO_FEW'))
);
create unique index uq_admission_review__open on admission_review (application_id) where closed_at is null;
create index ix_admission_review__due on admission_review (due_on) where closed_at is null and begun_at is not null;
call job_fence('admission_review');

-- A place on the panel. Whoever leaves keeps their row, with what made them leave.
create table admission_reviewer (
    park_id         uuid        not null,
    id              uuid        not null,
    version         integer     not null,
    review_id       uuid        not null,
    application_id  uuid        not null,
    reviewer_id     uuid        not null,
    assigned_by     uuid        not null,
    assigned_at     timestamptz not null,
    conflict        text,
    -- why they left, in words
    left_reason     text,
    left_at         timestamptz,
    submitted_at    timestamptz,
    constraint pk_admission_reviewer primary key (id),
    constraint uq_admission_reviewer__park_id unique (park_id, id),
    constraint fk_admission_reviewer__review foreign key (park_id, review_id)
        references admission_review (park_id, id) on delete cascade,
    constraint fk_admission_reviewer__reviewer foreign key (reviewer_id) references app_user (id),
    constraint fk_admission_reviewer__assigned_by foreign key (assigned_by) references app_user (id),
    constraint ck_admission_reviewer__not_by_self check (reviewer_id <> assigned_by),
    constraint ck_admission_reviewer__conflict check (conflict in ('MENTOR_OF', 'MEMBER_OF', 'SAME_FOUNDER',
        'ENTERED_OR_CHECKED', 'DECIDES', 'RELATIVE_DECLARED', 'OTHER_DECLARED')),
    constraint ck_admission_reviewer__left check (
        (left_at is null) = (left_reason is null) and (conflict is null or left_at is not null)),
    -- a sheet that is in is set aside for a tie, and for nothing else; it is kept and does not count
    constraint ck_admission_reviewer__set_aside check (submitted_at is null or left_at is null or conflict is not null)
);
-- Also once they have left: whoever declared a conflict is not asked again in this round.
create unique index uq_admission_reviewer__person on admission_reviewer (review_id, reviewer_id);
create index ix_admission_reviewer__own on admission_reviewer (reviewer_id) where left_at is null;
create index ix_admission_reviewer__application on admission_reviewer (application_id, reviewer_id);
call job_fence('admission_reviewer');

-- What a reviewer says, apart from the panel: until the review is closed nobody but the writer sees it.
create table admission_sheet (
    park_id      uuid        not null,
    place_id     uuid        not null,
    review_id    uuid        not null,
    points       jsonb       not null,
    remark       text,
    submitted_at timestamptz not null,
    constraint pk_admission_sheet primary key (place_id),
    constraint fk_admission_sheet__place foreign key (park_id, place_id)
        references admission_reviewer (park_id, id) on delete cascade,
    constraint fk_admission_sheet__review foreign key (park_id, review_id)
        references admission_review (park_id, id) on delete cascade
);
create index ix_admission_sheet__review on admission_sheet (review_id);
call job_fence('admission_sheet');

-- Words may go when an application's people are forgotten; marks stay.
create function admission_sheet_locked() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if current_user <> '${appRole}' and new.remark is null
            and (new.park_id, new.place_id, new.review_id, new.points, new.submitted_at)
                = (old.park_id, old.place_id, old.review_id, old.points, old.submitted_at) then
        return new;
    end if;
    raise exception using
        errcode = 'check_violation',
        constraint = 'ct_admission_sheet__locked',
        message = 'a sheet that is in does not change';
end;
$$;
create trigger tr_admission_sheet__locked before update on admission_sheet
    for each row execute function admission_sheet_locked();

-- A place is never given to another person, and whoever left does not come back. A place is answered by its sheet alone,
-- which nobody but the reviewer can write.
create function admission_reviewer_locked() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if current_user <> '${appRole}' and old.left_at is not null
            and (new.id, new.reviewer_id, new.review_id, new.left_at, new.conflict, new.submitted_at)
                is not distinct from (old.id, old.reviewer_id, old.review_id, old.left_at, old.conflict, old.submitted_at) then
        return new;
    end if;
    if old.left_at is not null
            or (new.park_id, new.reviewer_id, new.review_id, new.application_id, new.assigned_by, new.assigned_at)
                <> (old.park_id, old.reviewer_id, old.review_id, old.application_id, old.assigned_by, old.assigned_at)
            or (new.submitted_at is distinct from old.submitted_at and (old.submitted_at is not null
                or not exists (select from admission_sheet s where s.place_id = new.id)))
            or (old.submitted_at is not null and new.left_at is null) then
        raise exception using
            errcode = 'check_violation',
            constraint = 'ct_admission_reviewer__locked',
            message = 'a sheet that is in, or a place that was left, does not change';
    end if;
    return new;
end;
$$;
create trigger tr_admission_reviewer__locked before update on admission_reviewer
    for each row execute function admission_reviewer_locked();

-- Officers see who is on the panel. A reviewer sees their own places only: not who else is asked, nor what they say.
create policy rows_read on admission_reviewer for select to ${appRole} using (
    park_id = any ((select scope_parks('admission_read'))::uuid[]) or reviewer_id = (select scope_user()));
create policy rows_assign on admission_reviewer for insert to ${appRole} with check (
    park_id = any ((select scope_parks('admission_handle'))::uuid[]) and submitted_at is null);
create policy rows_remove on admission_reviewer for update to ${appRole}
    using (park_id = any ((select scope_parks('admission_handle'))::uuid[]))
    with check (park_id = any ((select scope_parks('admission_handle'))::uuid[]) and left_at is not null);
create policy rows_read on admission_sheet for select to ${appRole} using (
    exists (select from admission_reviewer s where s.id = place_id and s.reviewer_id = (select scope_user()))
    or (park_id = any ((select scope_parks('admission_read'))::uuid[])
        and exists (select from admission_review r where r.id = review_id and r.closed_at is not null)));
create policy rows_add on admission_sheet for insert to ${appRole} with check (
    exists (select from admission_reviewer s where s.id = place_id and s.review_id = admission_sheet.review_id
        and s.reviewer_id = (select scope_user()) and s.left_at is null)
    and exists (select from admission_review r where r.id = review_id and r.begun_at is not null and r.closed_at is null));
create policy rows_mark on admission_reviewer for update to ${appRole}
    using (reviewer_id = (select scope_user()) and (select scope_everywhere('admission_review')))
    with check (reviewer_id = (select scope_user()) and (select scope_everywhere('admission_review')));

create policy rows_read on admission_review for select to ${appRole} using (
    park_id = any ((select scope_parks('admission_read'))::uuid[])
    or exists (select from admission_reviewer s where s.review_id = admission_review.id
        and s.reviewer_id = (select scope_user()) and s.left_at is null));
create policy rows_open on admission_review for insert to ${appRole} with check (
    park_id = any ((select scope_parks('admission_handle'))::uuid[]) and begun_at is null);
create policy rows_begin on admission_review for update to ${appRole}
    using (park_id = any ((select scope_parks('admission_handle'))::uuid[]) and closed_at is null)
    with check (park_id = any ((select scope_parks('admission_handle'))::uuid[]) and closed_at is null);

-- Whether the actor is on the panel of a review that has begun, or of one that still runs: an application that was withdrawn
-- is not judged any more.
create function admission_reviewing(application uuid, running boolean) returns boolean
    language sql stable security definer set search_path = public, pg_temp
as $$
    select scope_everywhere('admission_review') and exists (
        select from admission_reviewer s
        join admission_review r on r.park_id = s.park_id and r.id = s.review_id
        join admission_application a on a.park_id = s.park_id and a.id = s.application_id
        where s.application_id = application and s.reviewer_id = scope_user() and s.left_at is null
            and r.begun_at is not null and (not running or (r.closed_at is null and a.ended_at is null)))
$$;
create policy rows_review on admission_application for select to ${appRole} using (
    (select scope_everywhere('admission_review')) and admission_reviewing(id, false));

-- Reviewers see the application, and not who the founders are. They read its papers as long as they judge, and none about
-- a person; rows_of_papers opens the file of a paper to whoever sees the paper.
drop policy rows_read on admission_founder;
create policy rows_read on admission_founder for select to ${appRole} using (
    park_id = any ((select scope_parks('admission_read'))::uuid[]) or admission_own(application_id));
drop policy rows_read on admission_paper;
create policy rows_read on admission_paper for select to ${appRole} using (
    park_id = any ((select scope_parks('admission_read'))::uuid[]) or admission_own(application_id)
    or ((select scope_everywhere('admission_review')) and kind not in ('ID_PROOF', 'TEAM_LIST')
        and admission_reviewing(application_id, true)));
drop policy rows_read on admission_step;
create policy rows_read on admission_step for select to ${appRole} using (
    park_id = any ((select scope_parks('admission_read'))::uuid[]) or admission_own(application_id));
drop policy rows_read on admission_supplement;
create policy rows_read on admission_supplement for select to ${appRole} using (
    park_id = any ((select scope_parks('admission_read'))::uuid[]) or admission_own(application_id));

-- Founders of the applicant who are founders elsewhere are found by telephone and name.
create index ix_founder__phone on founder (phone) where phone is not null;

-- What ties people to an applicant, by our own records; each tie once. Rows of other companies, parks and persons are
-- looked at that the officer does not see: so it answers kinds only, and only whoever handles applications of the park.
create function admission_ties(application uuid, people uuid[]) returns table (person uuid, kind text)
    language sql stable security definer set search_path = public, pg_temp
as $$
    with a as (
        select x.* from admission_application x
        where x.id = application and x.number is not null and scope_has('admission_handle', x.park_id)
    ), companies as (
        -- the applicant's own, and those where one of its founders is a founder too
        select a.company_id as id from a where a.company_id is not null
        union
        select f.company_id from a
        join admission_founder n on n.application_id = a.id and n.phone is not null
        join founder f on f.phone = n.phone and f.name = n.name
    )
    select m.user_id, 'MEMBER_OF' from membership m join companies c on c.id = m.company_id
    where m.user_id = any (people) and m.ended_at is null
    union
    select u.id, 'MEMBER_OF' from a join app_user u on u.id = any (people)
    where a.owner_id = u.id or u.email_verified and lower(u.email) = lower(a.content ->> 'contactEmail')
    union
    select f.user_id, 'SAME_FOUNDER' from founder f join companies c on c.id = f.company_id where f.user_id = any (people)
    union
    select m.user_id, 'MENTOR_OF' from mentor m
    join mentor_link l on l.park_id = m.park_id and l.mentor_id = m.id
    join tenant t on t.park_id = l.park_id and t.id = l.tenant_id
    join companies c on c.id = t.company_id
    where m.user_id = any (people) and (l.ends_on is null or l.ends_on > scope_today())
    union
    select s.actor_id, 'ENTERED_OR_CHECKED' from a join admission_step s on s.application_id = a.id
    where s.actor_id = any (people)
    union
    select c.checked_by, 'ENTERED_OR_CHECKED' from a join admission_check c on c.application_id = a.id
    where c.checked_by = any (people)
    union
    select w.waived_by, 'ENTERED_OR_CHECKED' from a join admission_waiver w on w.application_id = a.id
    where w.waived_by = any (people)
    union
    select m.user_id, 'DECIDES' from a join membership m on m.park_id = a.park_id
    where m.user_id = any (people) and m.ended_at is null and m.role in ('CHECKER', 'APPROVER')
$$;
