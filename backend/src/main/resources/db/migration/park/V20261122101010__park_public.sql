-- What is public exists for visitors too (RowScope.visitor): they hold the permission 'public' and no other.
create view public_park with (security_barrier) as
    select id, name from park where (select scope_everywhere('public'));

-- A visitor is nobody in particular: the key alone tells whose answer it is, and the scope shows no other person's.
create policy rows_visitor on idempotency_key for all to ${appRole}
    using ((select scope_everywhere('public')) and actor_id = '00000000-0000-0000-0000-000000000000')
    with check ((select scope_everywhere('public')) and actor_id = '00000000-0000-0000-0000-000000000000');
