-- What an applicant is told beside the application: where it was handed in and, while it is announced, the notice that
-- runs. Only of one's own, by link or account; neither opens a park, and a signed-in person's scope holds no notice.
create function admission_told(application uuid)
    returns table (park_name text, notice_id uuid, notice_ends date)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select p.name, n.id, n.last_day
    from admission_application a
    join park p on p.id = a.park_id
    left join public_notice n on n.park_id = a.park_id and n.subject_type = 'APPLICATION' and n.subject_id = a.id
        and n.state = 'POSTED'
    where a.id = application
        and (a.owner_id = scope_user() or (a.owner_id is null and a.link_hash = any (scope_links())))
$$;

-- Nobody begins an application in somebody else's name.
drop policy rows_begin on admission_application;
create policy rows_begin on admission_application for insert to ${appRole} with check (
    (select scope_everywhere('public')) and state = 'DRAFT' and number is null and owner_id is null
    and link_hash = any ((select scope_links())::text[]));
