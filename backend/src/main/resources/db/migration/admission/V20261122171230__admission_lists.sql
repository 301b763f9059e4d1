-- The board's order behind what waits.
create index ix_admission_application__handed_in on admission_application (park_id, submitted_at desc, id)
    where number is not null;

-- What a reviewer sees is found once for a list, and not anew for each row of it.
create function admission_under_review() returns setof uuid
    language sql stable security definer set search_path = public, pg_temp
as $$
    select s.application_id from admission_reviewer s
    join admission_review r on r.park_id = s.park_id and r.id = s.review_id
    where s.reviewer_id = scope_user() and s.left_at is null and r.begun_at is not null
        and scope_everywhere('admission_review')
$$;
drop policy rows_review on admission_application;
create policy rows_review on admission_application for select to ${appRole} using (
    (select scope_everywhere('admission_review')) and id in (select admission_under_review()));
