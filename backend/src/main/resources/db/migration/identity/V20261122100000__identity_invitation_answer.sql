-- Nobody comes to a role unasked: the invited person says yes or no, and nobody says it for them. What stands in the way
-- of a yes is told to that person and not kept: it would tell whoever invites of roles held elsewhere.
alter table invitation
    drop column hindrance,
    drop constraint ck_invitation__state,
    add constraint ck_invitation__state check (
        state in ('PROPOSED', 'OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'REJECTED'));

create policy rows_answered on invitation as restrictive for update to ${appRole} using (true) with check (
    state not in ('ACCEPTED', 'DECLINED')
    or email = (select lower(scope() ->> 'email')) and closed_by = (select scope_user()));

-- What an invited person has to know to answer, of places and people they do not see yet.
create function own_invitation_places()
    returns table (invitation_id uuid, park_name text, company_name text, invited_by_name text)
    language sql stable security definer
begin atomic
    select i.id, p.name, c.name, u.display_name
    from invitation i
        left join park p on p.id = coalesce(i.park_id, i.given_by_park_id)
        left join company c on c.id = i.company_id
        left join app_user u on u.id = i.invited_by
    where i.email = lower(scope() ->> 'email') and i.state = 'OPEN';
end;
