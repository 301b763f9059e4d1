-- A function that runs with the owner's rights looks up what its text names when it runs, and unless told otherwise in
-- pg_temp first: whoever may make temporary relations could put a table or view of theirs in the place of ours and be run
-- as the owner. Bodies written "begin atomic" are bound when they are created and need nothing. RowSecurityTest asks this
-- of every function there is.
do $$
declare
    open record;
begin
    for open in
        select p.oid::regprocedure as name, case p.prokind when 'p' then 'procedure' else 'function' end as kind
        from pg_proc p
        where p.prosecdef and p.prosqlbody is null and p.pronamespace = 'public'::regnamespace
            and pg_get_userbyid(p.proowner) = current_user
    loop
        execute format('alter %s %s set search_path = public, pg_temp', open.kind, open.name);
    end loop;
    -- The application makes no temporary relations. Where the database belongs to somebody else this only warns.
    execute format('revoke temporary on database %I from public', current_database());
end
$$;
