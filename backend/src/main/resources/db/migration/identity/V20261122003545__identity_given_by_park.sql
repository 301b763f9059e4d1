-- Which park asked somebody into a company, and gave the role; null is the company's own word. Where other parks know the
-- company too, a park sees and takes back what it gave itself and no more: a record and a stay are soon made, and nobody
-- but the park that makes them says that they are true.
alter table invitation
    add column given_by_park_id uuid,
    add constraint fk_invitation__given_by_park foreign key (given_by_park_id) references park (id),
    add constraint ck_invitation__given_by_park check (given_by_park_id is null or scope = 'COMPANY');
alter table membership
    add column given_by_park_id uuid,
    add constraint fk_membership__given_by_park foreign key (given_by_park_id) references park (id),
    add constraint ck_membership__given_by_park check (given_by_park_id is null or scope = 'COMPANY');

-- What was given before: by the park whose person asked, if that person had no role in the company to ask with.
update invitation i set given_by_park_id = (
    select r.park_id from company_record r join membership p on p.park_id = r.park_id and p.user_id = i.invited_by
    where r.company_id = i.company_id order by p.granted_at, r.park_id limit 1)
where i.scope = 'COMPANY' and not exists (
    select from membership o where o.company_id = i.company_id and o.user_id = i.invited_by);
update membership m set given_by_park_id = i.given_by_park_id
from invitation i where i.id = m.invitation_id and i.given_by_park_id is not null;

-- For the park that has a record of the company: whether another park has one too, and whether the people of such a
-- company come from its own owner.
create function company_known_beyond(park uuid, company uuid) returns boolean
    language sql stable security definer parallel safe
begin atomic
    select scope_has('member_read', park) and exists (
        select from company_record o where o.company_id = company and o.park_id <> park);
end;
create function company_asks_for_itself(park uuid, company uuid) returns boolean
    language sql stable security definer parallel safe
begin atomic
    select company_known_beyond(park, company) and exists (
        select from membership m where m.company_id = company and m.role = 'OWNER' and m.ended_at is null);
end;

alter policy rows_read on membership using (
    user_id = (select scope_user())
    or company_id = any ((select scope_companies())::uuid[])
    or park_id = any ((select scope_parks('member_read'))::uuid[])
    or (select scope_any('member_read')) and exists (
        select from company_record r where r.company_id = membership.company_id
            and r.park_id = any ((select scope_parks('member_read'))::uuid[])
            and (membership.given_by_park_id = r.park_id or not company_known_beyond(r.park_id, r.company_id)))
    or (select scope_everywhere('network_member_manage')));
alter policy rows_change on membership using (
    user_id = (select scope_user())
    or (company_id is null and (select scope_everywhere('network_member_manage')))
    or park_id = any ((select scope_parks('team_manage'))::uuid[])
    or via_park_id = any ((select scope_parks('team_manage'))::uuid[])
    or company_id = any ((select scope_managed_companies())::uuid[])
    or exists (select from company_record r where r.company_id = membership.company_id
        and r.park_id = any ((select scope_parks('member_manage'))::uuid[])
        and (membership.given_by_park_id = r.park_id or not company_known_beyond(r.park_id, r.company_id))));
-- The role says truly who gave it.
alter policy rows_add on membership with check (
    user_id = (select scope_user()) and exists (
        select from invitation i
        where i.id = invitation_id and i.state = 'ACCEPTED' and i.closed_by = membership.user_id
            and i.role = membership.role and i.company_id is not distinct from membership.company_id
            and i.park_id is not distinct from coalesce(membership.park_id, membership.via_park_id)
            and i.given_by_park_id is not distinct from membership.given_by_park_id));

alter policy rows_read on invitation using (
    (company_id is null and (select scope_everywhere('team_read')))
    or park_id = any ((select scope_parks('team_read'))::uuid[])
    or company_id = any ((select scope_managed_companies())::uuid[])
    or (select scope_any('member_read')) and exists (
        select from company_record r where r.company_id = invitation.company_id
            and r.park_id = any ((select scope_parks('member_read'))::uuid[])
            and (invitation.given_by_park_id = r.park_id or not company_known_beyond(r.park_id, r.company_id)))
    or email = (select lower(scope() ->> 'email')));
alter policy rows_add on invitation with check (
    (company_id is null and (select scope_everywhere('network_member_manage')))
    or park_id = any ((select scope_parks('team_manage'))::uuid[])
    or given_by_park_id is null and company_id = any ((select scope_managed_companies())::uuid[])
    or given_by_park_id = any ((select scope_parks('member_manage'))::uuid[]) and exists (
        select from company_record r where r.company_id = invitation.company_id
            and r.park_id = invitation.given_by_park_id and not company_asks_for_itself(r.park_id, r.company_id)));
alter policy rows_change on invitation using (
    (company_id is null and (select scope_everywhere('network_member_manage')))
    or park_id = any ((select scope_parks('team_manage'))::uuid[])
    or park_id = any ((select scope_parks('member_approve'))::uuid[])
    or company_id = any ((select scope_managed_companies())::uuid[])
    or exists (select from company_record r where r.company_id = invitation.company_id
        and r.park_id = any ((select scope_parks('member_manage'))::uuid[])
        and (invitation.given_by_park_id = r.park_id or not company_known_beyond(r.park_id, r.company_id)))
    or email = (select lower(scope() ->> 'email')));
