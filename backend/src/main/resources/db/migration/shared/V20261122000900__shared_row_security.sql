-- The second fence. ${appRole} serves requests and sees the rows of one scope; ${jobRole} serves workers that look across
-- parks; the owner of the tables only migrates. Why this way: adr/0010.
grant usage on schema public to ${appRole}, ${jobRole};
grant select, insert, update, delete on all tables in schema public to ${appRole}, ${jobRole};
grant usage on all sequences in schema public to ${appRole}, ${jobRole};
alter default privileges in schema public grant select, insert, update, delete on tables to ${appRole}, ${jobRole};
alter default privileges in schema public grant usage on sequences to ${appRole}, ${jobRole};
revoke all on flyway_schema_history from ${appRole}, ${jobRole};

-- What the application said of the work at hand when it took the connection (RowScope in Java).
create function scope() returns jsonb
    language sql stable parallel safe
return coalesce(nullif(current_setting('seedbed.scope', true), ''), '{}')::jsonb;

create function scope_parks(permission text) returns uuid[]
    language sql stable parallel safe
return array(select jsonb_array_elements_text(coalesce(scope() -> 'parks' -> permission, '[]'))::uuid);

create function scope_everywhere(permission text) returns boolean
    language sql stable parallel safe
return coalesce(scope() -> 'everywhere' ? permission, false);

-- Whether the permission is held anywhere at all.
create function scope_any(permission text) returns boolean
    language sql stable parallel safe
return scope_everywhere(permission) or coalesce(jsonb_array_length(scope() -> 'parks' -> permission), 0) > 0;

create function scope_has(permission text, park uuid) returns boolean
    language sql stable parallel safe
return scope_everywhere(permission) or coalesce(scope() -> 'parks' -> permission ? park::text, false);

create function scope_companies() returns uuid[]
    language sql stable parallel safe
return array(select jsonb_array_elements_text(coalesce(scope() -> 'companies', '[]'))::uuid);

create function scope_today() returns date
    language sql stable parallel safe
return coalesce((scope() ->> 'today')::date, current_date);

-- The actor; while signing in, when only the subject is known, the user of that subject.
create function scope_user() returns uuid
    language sql stable security definer parallel safe
begin atomic
    select coalesce((scope() ->> 'user')::uuid, (select u.id from app_user u where u.subject = scope() ->> 'subject'));
end;

-- Fences a table of a park: rows are read with one permission and written with another, both held in that very park or
-- everywhere. Sub-selects make the planner ask for the scope once per statement and not once per row.
-- "also" is a further condition under which a row is read, e.g. by the company it is about.
create procedure park_fence(fenced regclass, read_permission text, write_permission text, also text default 'false')
    language plpgsql
as $$
declare
    held constant text := '((select scope_everywhere(%1$L)) or park_id = any ((select scope_parks(%1$L))::uuid[]))';
    may_read constant text := format(held, read_permission) || ' or ' || also;
    may_write constant text := format(held, write_permission);
begin
    execute format('alter table %s enable row level security', fenced);
    execute format('create policy rows_read on %s for select to ${appRole} using (%s)', fenced, may_read);
    execute format('create policy rows_add on %s for insert to ${appRole} with check (%s)', fenced, may_write);
    execute format('create policy rows_change on %s for update to ${appRole} using (%s) with check (%2$s)', fenced, may_write);
    execute format('create policy rows_remove on %s for delete to ${appRole} using (%s)', fenced, may_write);
    call job_fence(fenced);
end;
$$;

-- Workers see every row of a fenced table.
create procedure job_fence(fenced regclass)
    language plpgsql
as $$
begin
    execute format('alter table %s enable row level security', fenced);
    execute format('create policy rows_jobs on %s for all to ${jobRole} using (true) with check (true)', fenced);
end;
$$;

call job_fence('idempotency_key');
create policy rows_own on idempotency_key for all to ${appRole}
    using (actor_id = (select scope_user())) with check (actor_id = (select scope_user()));
