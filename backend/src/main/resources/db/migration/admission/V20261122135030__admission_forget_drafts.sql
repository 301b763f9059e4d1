-- A person asked the park to delete what it keeps of them: their drafts go, which no officer sees and nobody needs.
create function admission_forget_drafts(park uuid, person uuid, at timestamptz) returns integer
    language plpgsql volatile security definer set search_path = public, pg_temp
as $$
declare
    gone integer;
begin
    if not scope_has('privacy_manage', park) then
        raise exception 'drafts are deleted by whoever decides on requests' using errcode = 'insufficient_privilege';
    end if;
    update consent c set ended_at = at, end_reason = 'ERASED'
    from admission_founder f join admission_application a on a.park_id = f.park_id and a.id = f.application_id
    where a.park_id = park and a.owner_id = person and a.number is null
        and c.park_id = park and c.subject_id = f.id and c.ended_at is null;
    delete from admission_application where park_id = park and owner_id = person and number is null;
    get diagnostics gone = row_count;
    return gone;
end;
$$;
