call job_fence('invitation');

-- At the very first sign-in one's own row is written before one has an id, and "on conflict" asks to read it.
create policy rows_read_own on app_user for select to ${appRole} using (subject = (select scope() ->> 'subject'));

-- A park's people, the company's own, the park that keeps the company's record, the network's administrators for what is
-- no company's, and whoever holds the e-mail.
create policy rows_read on invitation for select to ${appRole} using (
    (company_id is null and (select scope_everywhere('team_read')))
    or park_id = any ((select scope_parks('team_read'))::uuid[])
    or company_id = any ((select scope_companies())::uuid[])
    or (select scope_any('member_read')) and exists (
        select from company_record r where r.company_id = invitation.company_id
            and r.park_id = any ((select scope_parks('member_read'))::uuid[]))
    or email = (select lower(scope() ->> 'email')));
create policy rows_add on invitation for insert to ${appRole} with check (
    (company_id is null and (select scope_everywhere('network_member_manage')))
    or park_id = any ((select scope_parks('team_manage'))::uuid[])
    or company_id = any ((select scope_companies())::uuid[])
    or exists (select from company_record r where r.company_id = invitation.company_id
        and r.park_id = any ((select scope_parks('member_manage'))::uuid[])));
create policy rows_change on invitation for update to ${appRole} using (
    (company_id is null and (select scope_everywhere('network_member_manage')))
    or park_id = any ((select scope_parks('team_manage'))::uuid[])
    or park_id = any ((select scope_parks('member_approve'))::uuid[])
    or company_id = any ((select scope_companies())::uuid[])
    or exists (select from company_record r where r.company_id = invitation.company_id
        and r.park_id = any ((select scope_parks('member_manage'))::uuid[]))
    or email = (select lower(scope() ->> 'email')));

create policy rows_read_mentors on membership for select to ${appRole} using (
    via_park_id = any ((select scope_parks('team_read'))::uuid[]));
-- One comes to a role by an invitation one has accepted, and in no other way.
create policy rows_add on membership for insert to ${appRole} with check (
    user_id = (select scope_user()) and exists (
        select from invitation i
        where i.id = invitation_id and i.state = 'ACCEPTED' and i.closed_by = membership.user_id
            and i.role = membership.role and i.company_id is not distinct from membership.company_id
            and i.park_id is not distinct from coalesce(membership.park_id, membership.via_park_id)));
create policy rows_change on membership for update to ${appRole} using (
    user_id = (select scope_user())
    or (company_id is null and (select scope_everywhere('network_member_manage')))
    or park_id = any ((select scope_parks('team_manage'))::uuid[])
    or via_park_id = any ((select scope_parks('team_manage'))::uuid[])
    or company_id = any ((select scope_companies())::uuid[])
    or exists (select from company_record r where r.company_id = membership.company_id
        and r.park_id = any ((select scope_parks('member_manage'))::uuid[])));

-- What one may have to know of people one does not see. Whether more than one person has the signing-in e-mail verified:
create function scope_email_is_ambiguous() returns boolean
    language sql stable security definer
begin atomic
    select count(*) > 1 from app_user u where u.email_verified and lower(u.email) = lower(scope() ->> 'email');
end;

-- Whether nobody else holds this role at this place.
create function membership_is_last(membership_id uuid) returns boolean
    language sql stable security definer
begin atomic
    select not exists (
        select from membership m join membership o
            on o.role = m.role and o.park_id is not distinct from m.park_id
            and o.company_id is not distinct from m.company_id
            and o.ended_at is null and o.user_id <> m.user_id
        where m.id = membership_id);
end;

create function membership_holds_any(person uuid) returns boolean
    language sql stable security definer
begin atomic
    select exists (select from membership m where m.user_id = person and m.ended_at is null);
end;

-- Signs a person out everywhere: oneself, anybody as the network's administrator, or somebody who has no role left.
create function user_sign_out(person uuid, at timestamptz) returns boolean
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    update app_user u set signed_out_at = at
    where u.id = person and (
        u.id = scope_user() or scope_everywhere('network_member_manage')
        or not exists (select from membership m where m.user_id = person and m.ended_at is null));
    return found;
end;
$$;
