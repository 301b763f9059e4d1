-- By which permission a place told somebody: it is shown as long as that is held there, and not as long as any role is.
alter table inbox_message add column permission text;
update inbox_message set permission = case
    when told_as = 'PARK' and kind = 'REPORT_SUBMITTED' then 'REPORT_CHECK'
    when told_as = 'PARK' then 'TENANT_EDIT'
    when kind like 'REPORT_%' then 'OWN_REPORT'
    when kind like 'EXIT_%' then 'OWN_BILLING'
    else 'OWN_COMPANY_READ' end
where told_as <> 'PERSON';
alter table inbox_message
    add constraint ck_inbox_message__permission check ((told_as = 'PERSON') = (permission is null)),
    -- Who works in the park and acts for the company is told as both: losing one role does not take the other's news.
    drop constraint uq_inbox_message__once,
    add constraint uq_inbox_message__once unique nulls not distinct (user_id, kind, once, told_as, park_id, company_id);

-- Whether who acts has anything to do with the park, or with a company the park knows. Workers have with all.
create function inbox_may_tell(park uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp
as $$
    select session_user <> '${appRole}'
        or exists (select from jsonb_each(coalesce(scope() -> 'parks', '{}')) held where held.value ? park::text)
        or exists (select from company_record r
            where r.park_id = park and r.company_id = any (scope_companies()))
$$;

drop function inbox_tell_place(text, uuid, uuid, text[], text, uuid, text, jsonb, timestamptz);

-- As before, and it keeps by which permission; and a park is told by who has to do with it, a company by its own people or
-- by a park that knows it.
create function inbox_tell_place(place text, park uuid, company uuid, permission text, roles text[], kind text, subject uuid,
    once text, words jsonb, at timestamptz) returns integer
    language plpgsql volatile security definer set search_path = public, pg_temp
as $$
declare
    told integer;
begin
    if not inbox_may_tell(park) or company is not null and session_user = '${appRole}'
        and not company = any (scope_companies())
        and not exists (select from company_record r where r.park_id = park and r.company_id = company) then
        raise exception using errcode = 'insufficient_privilege', message = 'tells people of another park or company';
    end if;
    insert into inbox_message (id, user_id, told_as, park_id, company_id, permission, kind, subject_id, once, words, told_at)
    select gen_random_uuid(), person, place, park, company, inbox_tell_place.permission, kind, subject, once, words, at
    from (
        select distinct m.user_id as person from membership m
        where m.ended_at is null and m.role = any (roles) and m.user_id is distinct from scope_user()
            and case place when 'PARK' then m.park_id = park when 'COMPANY' then m.company_id = company end
        -- two who tell the same people wait for one another and not each for the other
        order by person
    ) as people
    on conflict on constraint uq_inbox_message__once do nothing;
    get diagnostics told = row_count;
    return told;
end $$;

-- As before, for oneself or by who has to do with the park.
create or replace function inbox_tell_person(person uuid, park uuid, kind text, subject uuid, once text, words jsonb,
    at timestamptz) returns integer
    language plpgsql volatile security definer set search_path = public, pg_temp
as $$
declare
    told integer;
begin
    if not inbox_may_tell(park) then
        raise exception using errcode = 'insufficient_privilege', message = 'tells somebody of another park';
    end if;
    insert into inbox_message (id, user_id, told_as, park_id, kind, subject_id, once, words, told_at)
    values (gen_random_uuid(), person, 'PERSON', park, kind, subject, once, words, at)
    on conflict on constraint uq_inbox_message__once do nothing;
    get diagnostics told = row_count;
    return told;
end $$;

revoke execute on function inbox_may_tell(uuid) from public;
revoke execute on function inbox_tell_place(text, uuid, uuid, text, text[], text, uuid, text, jsonb, timestamptz) from public;
revoke execute on function inbox_tell_person(uuid, uuid, text, uuid, text, jsonb, timestamptz) from public;
revoke execute on function inbox_forget(uuid, uuid) from public;
grant execute on function inbox_tell_place(text, uuid, uuid, text, text[], text, uuid, text, jsonb, timestamptz)
    to ${appRole}, ${jobRole};
grant execute on function inbox_tell_person(uuid, uuid, text, uuid, text, jsonb, timestamptz) to ${appRole}, ${jobRole};
grant execute on function inbox_forget(uuid, uuid) to ${appRole};
