-- A company's scope may write what it declared, and nothing of what the park said; a file it shows for such an entry counts
-- the version up and no more. Policies compare no row with what it was, so a trigger does. Definer functions and workers
-- answer for themselves.
create function qualification_keeps_the_parks_word() returns trigger
    language plpgsql
as $$
begin
    if not old.declared and not scope_has('company_edit', old.park_id)
        and to_jsonb(new) - 'version' is distinct from to_jsonb(old) - 'version' then
        raise exception using errcode = 'insufficient_privilege', message = 'the park''s word is not the company''s to change';
    end if;
    return new;
end;
$$;
create trigger qualification_of_the_park before update on qualification for each row
    when (current_user = '${appRole}') execute function qualification_keeps_the_parks_word();
