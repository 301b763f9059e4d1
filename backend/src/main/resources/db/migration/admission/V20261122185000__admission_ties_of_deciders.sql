-- The officer who took somebody off a panel had a hand in the review; null: the reviewer left, or the last day was over.
alter table admission_reviewer
    add column left_by uuid,
    add constraint fk_admission_reviewer__left_by foreign key (left_by) references app_user (id),
    add constraint ck_admission_reviewer__left_by check (left_by is null or left_at is not null);
drop policy rows_remove on admission_reviewer;
create policy rows_remove on admission_reviewer for update to ${appRole}
    using (park_id = any ((select scope_parks('admission_handle'))::uuid[]))
    with check (park_id = any ((select scope_parks('admission_handle'))::uuid[]) and left_at is not null
        and left_by = (select scope_user()));

-- Of a park: only while it asks them. Whoever judges elsewhere, too, keeps the permission and not this park's places.
create function admission_judge_of(park uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp
as $$
    select scope_everywhere('admission_review') and exists (
        select from membership m
        where m.user_id = scope_user() and m.role = 'JUDGE' and m.via_park_id = park and m.ended_at is null)
$$;

drop policy rows_add on admission_sheet;
create policy rows_add on admission_sheet for insert to ${appRole} with check (
    admission_judge_of(park_id)
    and exists (select from admission_reviewer s where s.id = place_id and s.review_id = admission_sheet.review_id
        and s.reviewer_id = (select scope_user()) and s.left_at is null)
    and exists (select from admission_review r where r.id = review_id and r.begun_at is not null and r.closed_at is null));
drop policy rows_mark on admission_reviewer;
create policy rows_mark on admission_reviewer for update to ${appRole}
    using (reviewer_id = (select scope_user()) and admission_judge_of(park_id))
    with check (reviewer_id = (select scope_user()) and admission_judge_of(park_id));
drop policy rows_read on admission_review;
create policy rows_read on admission_review for select to ${appRole} using (
    park_id = any ((select scope_parks('admission_read'))::uuid[])
    or (admission_judge_of(park_id) and exists (select from admission_reviewer s where s.review_id = admission_review.id
        and s.reviewer_id = (select scope_user()) and s.left_at is null)));

create or replace function admission_reviewing(application uuid, running boolean) returns boolean
    language sql stable security definer set search_path = public, pg_temp
as $$
    select scope_everywhere('admission_review') and exists (
        select from admission_reviewer s
        join admission_review r on r.park_id = s.park_id and r.id = s.review_id
        join admission_application a on a.park_id = s.park_id and a.id = s.application_id
        where s.application_id = application and s.reviewer_id = scope_user() and s.left_at is null
            and r.begun_at is not null and (not running or (r.closed_at is null and a.ended_at is null))
            and admission_judge_of(s.park_id))
$$;
create or replace function admission_under_review() returns setof uuid
    language sql stable security definer set search_path = public, pg_temp
as $$
    select s.application_id from admission_reviewer s
    join admission_review r on r.park_id = s.park_id and r.id = s.review_id
    where s.reviewer_id = scope_user() and s.left_at is null and r.begun_at is not null
        and scope_everywhere('admission_review') and admission_judge_of(s.park_id)
$$;

-- Asked of whoever takes, judges or decides. It answers whoever handles, checks or approves applications of the park, and
-- judges about themselves. What a judge declared stays with the application, through every round.
create or replace function admission_ties(application uuid, people uuid[]) returns table (person uuid, kind text)
    language sql stable security definer set search_path = public, pg_temp
as $$
    with a as (
        select x.* from admission_application x
        where x.id = application and x.number is not null and (
            scope_has('admission_handle', x.park_id) or scope_has('admission_check', x.park_id)
            or scope_has('admission_approve', x.park_id)
            or (people = array[scope_user()] and admission_reviewing(x.id, true)))
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
    union
    select s.reviewer_id, s.conflict from a join admission_reviewer s on s.application_id = a.id
    where s.reviewer_id = any (people) and s.conflict in ('RELATIVE_DECLARED', 'OTHER_DECLARED')
$$;
