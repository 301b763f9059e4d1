-- A stay that was opened by mistake goes, as long as nothing rests on it: the foreign keys know, and nothing else has to.
create function remove_stay(park uuid, stay uuid) returns boolean
    language plpgsql
as $$
begin
    delete from stage_entry where park_id = park and tenant_id = stay;
    delete from tenant where park_id = park and id = stay;
    return found;
exception when foreign_key_violation or check_violation then
    return false;
end;
$$;
