-- 日历订阅: secret addresses by which a calendar program reads what its person may see (adr/0063). Of no park: who changes parks
-- keeps the address and sees what is theirs then.
create table calendar_feed (
    id          uuid        not null,
    user_id     uuid        not null,
    kind        text        not null,
    facility_id uuid,
    -- of the present address; the address itself is stored nowhere
    token_hash  text        not null,
    -- of the address that tells only when it is taken: it may be handed on
    busy_hash   text        not null,
    made_at     timestamptz not null,
    -- the last day a program fetched it
    read_on     date,
    constraint pk_calendar_feed primary key (id),
    constraint fk_calendar_feed__user foreign key (user_id) references app_user (id) on delete cascade,
    constraint fk_calendar_feed__facility foreign key (facility_id) references facility (id) on delete cascade,
    constraint ck_calendar_feed__kind check (kind in ('FACILITY', 'COMPANY', 'PERSON')),
    constraint ck_calendar_feed__facility check ((kind = 'FACILITY') = (facility_id is not null)),
    -- also finds those of a person
    constraint uq_calendar_feed__subject unique nulls not distinct (user_id, kind, facility_id),
    constraint uq_calendar_feed__token unique (token_hash),
    constraint uq_calendar_feed__busy unique (busy_hash)
);
create index ix_calendar_feed__facility on calendar_feed (facility_id) where facility_id is not null;
call job_fence('calendar_feed');
create policy rows_own on calendar_feed for all to ${appRole}
    using (user_id = (select scope_user())) with check (user_id = (select scope_user()));

-- What the address opens that came with the request, with what its person holds now, and marks the day. An address made before
-- its person was signed out everywhere is void, like every session of then.
create function calendar_opening(busy boolean) returns table (kind text, facility_id uuid, user_id uuid, held text[])
    language plpgsql volatile security definer set search_path = public, pg_temp
as $$
begin
    update calendar_feed f set read_on = scope_today()
    where case when busy then f.busy_hash else f.token_hash end = any (scope_links()) and f.read_on is distinct from scope_today();
    return query
        select f.kind, f.facility_id, f.user_id, array(
            select concat_ws(' ', m.role, coalesce(m.park_id::text, ''), coalesce(m.company_id::text, ''))
            from membership m where m.user_id = f.user_id and m.ended_at is null)
        from calendar_feed f join app_user u on u.id = f.user_id
        where case when busy then f.busy_hash else f.token_hash end = any (scope_links()) and (u.signed_out_at is null or f.made_at > u.signed_out_at);
end;
$$;
