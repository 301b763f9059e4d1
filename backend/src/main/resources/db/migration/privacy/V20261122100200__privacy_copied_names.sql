-- Names that were copied beside a person's own rows and go with them: on holds that are over, on requests, and in stored
-- answers of creation commands, whoever sent those. Pages put words in the place of what is gone.
alter table legal_hold alter column label drop not null;
alter table privacy_request alter column user_name drop not null;

create function forget_copied_names(park uuid, subject uuid) returns integer
    language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    forgotten integer;
begin
    if not scope_has('privacy_manage', park) or not (
        exists (select from founder f where f.park_id = park and f.id = subject)
        or exists (select from privacy_request r where r.park_id = park and r.user_id = subject and r.kind = 'DELETION')) then
        raise exception using errcode = 'insufficient_privilege', message = 'nobody of this park asked to be forgotten';
    end if;
    update legal_hold set label = null where park_id = park and subject_id = subject and lifted_at is not null;
    update privacy_request set user_name = null where park_id = park and user_id = subject;
    delete from idempotency_key where actor_id = subject or position(subject::text in response) > 0;
    get diagnostics forgotten = row_count;
    return forgotten;
end;
$$;
