call park_fence('mentor', 'mentor_read', 'mentor_edit',
    '(select scope_everywhere(''mentoring_read'')) and user_id = (select scope_user())');
call park_fence('mentor_link', 'mentor_read', 'mentor_edit',
    'mentor_id in (select m.id from mentor m where m.user_id = (select scope_user()))');
create index ix_mentor__unbound on mentor (email) where user_id is null;

-- Binds mentors to the one user who has their e-mail verified. Users are not readable to a park, nor mentors to a stranger,
-- so the tie is made here: for the named mentors of a park that may be edited, or for the person who signs in.
create function mentor_accounts_bind(park uuid, mentors uuid[]) returns integer
    language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    bound integer;
begin
    update mentor m set user_id = u.id
    from app_user u
    where m.user_id is null and lower(u.email) = m.email and u.email_verified
        and not exists (
            select from app_user other
            where other.email_verified and lower(other.email) = lower(u.email) and other.id <> u.id)
        and case when park is null then u.id = scope_user()
            else m.park_id = park and m.id = any (mentors) and scope_has('mentor_edit', park) end;
    get diagnostics bound = row_count;
    return bound;
end;
$$;
