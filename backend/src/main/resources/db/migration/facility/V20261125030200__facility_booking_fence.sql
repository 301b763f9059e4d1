-- Who asked for a booking as it stands: whoever made it, or whoever changed it last. Another person approves it.
alter table booking add column asked_by uuid constraint fk_booking__asked_by references app_user (id);
update booking set asked_by = made_by;
alter table booking alter column asked_by set not null;

-- What counts as booked in a month, and what counts towards the block after nobody came.
create index ix_booking__planned on booking (park_id, tenant_id, on_date) where settled_at is null and tenant_id is not null;
create index ix_booking__missed on booking (park_id, tenant_id, starts_at desc) where state in ('NO_SHOW', 'AUTO_RELEASED');

-- A number says nothing of how much others book: six digits by chance, unique in the park.
create function booking_number(park uuid, day date) returns text
    language plpgsql volatile security definer set search_path = public, pg_temp
as $$
declare
    found text;
begin
    loop
        found := 'YY' || to_char(day, 'YYMMDD') || '-' || lpad(floor(random() * 1000000)::int::text, 6, '0');
        exit when not exists (select from booking b where b.park_id = park and b.number = found);
    end loop;
    return found;
end;
$$;
drop sequence booking_serial;

-- Whether something of a booking asks for approval, also where whoever changes it does not see the room any more.
create function booking_asks(booking uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp
as $$
    select exists (select from booking_facility u join facility f on f.park_id = u.park_id and f.id = u.facility_id
        where u.booking_id = booking and f.needs_approval)
$$;

-- The way of a booking, step by step with who may take it (BookingMove): policies are joined by "or", so that whoever holds two
-- permissions would reach with one of them what only the other reaches.
create function booking_goes_its_way() returns trigger
    language plpgsql set search_path = public, pg_temp
as $$
declare
    desk constant boolean := new.park_id = any (scope_parks('booking_edit'));
    own constant boolean := new.tenant_id = any (scope_own_tenants());
    other constant boolean := new.park_id = any (scope_parks('booking_approve'))
        and scope_user() <> old.made_by and scope_user() <> old.asked_by;
    moved constant boolean := (new.on_date, new.starts_at, new.ends_at)
        is distinct from (old.on_date, old.starts_at, old.ends_at);
    may boolean;
begin
    if current_user <> '${appRole}' then
        return new;
    end if;
    may := case old.state || ' ' || new.state
        when 'HELD REQUESTED' then desk or own
        when 'HELD APPROVED' then (desk or own) and not booking_asks(new.id)
        when 'REQUESTED REQUESTED' then desk or own
        when 'APPROVED REQUESTED' then desk or own
        when 'APPROVED APPROVED' then (desk or own) and not (moved and booking_asks(new.id))
        when 'REQUESTED APPROVED' then other and not moved and new.decided_by = scope_user()
            or (desk or own) and not booking_asks(new.id)
        when 'REQUESTED REJECTED' then other and not moved
        when 'HELD CANCELLED' then desk or own
        when 'REQUESTED CANCELLED' then desk or own
        when 'APPROVED CANCELLED' then desk or own
        when 'APPROVED IN_USE' then desk or own
        when 'IN_USE FINISHED' then desk or own
        when 'APPROVED FINISHED' then desk
        when 'APPROVED NO_SHOW' then desk
        when 'FINISHED NO_SHOW' then desk and old.checked_in_at is null
        when 'NO_SHOW FINISHED' then desk
        when 'AUTO_RELEASED FINISHED' then desk
        else false end;
    if not coalesce(may, false)
        or moved and (old.state not in ('REQUESTED', 'APPROVED') or new.state not in ('REQUESTED', 'APPROVED'))
        or (new.park_id, new.id, new.number, new.tenant_id, new.own, new.series_id, new.made_by, new.made_at, new.settled_at)
            is distinct from
            (old.park_id, old.id, old.number, old.tenant_id, old.own, old.series_id, old.made_by, old.made_at, old.settled_at) then
        raise exception 'a booking does not go from % to % this way', old.state, new.state
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end;
$$;
create trigger tr_booking__way before update on booking for each row execute function booking_goes_its_way();

alter policy rows_edit on booking using (park_id = any ((select scope_parks('booking_edit'))::uuid[])
    and state in ('HELD', 'REQUESTED', 'APPROVED', 'IN_USE', 'FINISHED', 'NO_SHOW', 'AUTO_RELEASED'));

-- Rooms come and go with a booking that is not used yet, and are never changed in place.
drop policy rows_write on booking_facility;
create policy rows_add on booking_facility for insert to ${appRole} with check (
    exists (select from booking b where b.id = booking_id and b.state in ('HELD', 'REQUESTED', 'APPROVED')
        and (b.park_id = any ((select scope_parks('booking_edit'))::uuid[])
            or b.tenant_id = any ((select scope_own_tenants())::uuid[]))));
create policy rows_remove on booking_facility for delete to ${appRole} using (
    exists (select from booking b where b.id = booking_id and b.state in ('REQUESTED', 'APPROVED')
        and (b.park_id = any ((select scope_parks('booking_edit'))::uuid[])
            or b.tenant_id = any ((select scope_own_tenants())::uuid[]))));

-- At the end of the transaction: what asks for approval is asked for, and the price is the one that is asked.
create function booking_facility_agreed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    if session_user <> '${appRole}' or scope_user() is null then
        return null;
    end if;
    if exists (select from booking_facility u join booking b on b.id = u.booking_id
        join facility f on f.park_id = u.park_id and f.id = u.facility_id
        where u.booking_id = new.booking_id and u.facility_id = new.facility_id
            and (f.needs_approval and b.state = 'APPROVED' and (b.decided_at is null or b.decided_at < b.stands_since)
                or u.charge <> f.charge
                or u.unit_price is distinct from case f.charge when 'FREE' then null else coalesce(f.own_price,
                    facility_tariff(f.park_id, 'FACILITY_' || f.charge, b.on_date)) end)) then
        raise exception 'not what is asked for the room' using errcode = '23514', constraint = 'tr_booking_facility__agreed';
    end if;
    return null;
end;
$$;
create constraint trigger tr_booking_facility__agreed after insert on booking_facility
    deferrable initially deferred for each row execute function booking_facility_agreed();

-- A booking takes the time that it says, of the rooms that it has, and gives back of it only.
create function reserved_time_as_booked() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    if session_user <> '${appRole}' or scope_user() is null or new.owner_kind <> 'BOOKING' then
        return null;
    end if;
    if exists (select from reserved_time r where r.id = new.id
        and not exists (select from booking b join booking_facility u on u.booking_id = b.id
            where b.park_id = r.park_id and b.id = r.booking_id and u.facility_id = r.facility_id
                and r.starts_at = b.starts_at and r.ends_at <= b.ends_at and upper(r.blocks) <= b.ends_at + interval '2 hours'
                and b.state in ('HELD', 'REQUESTED', 'APPROVED', 'IN_USE', 'FINISHED', 'NO_SHOW'))) then
        raise exception 'not the time of its booking' using errcode = 'insufficient_privilege';
    end if;
    return null;
end;
$$;
create constraint trigger tr_reserved_time__as_booked after insert or update on reserved_time
    deferrable initially deferred for each row execute function reserved_time_as_booked();

-- Bookings stand at moments, and are shown by the park's clock: while any is to come, that clock stays.
create function park_zone_stays() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    if exists (select from reserved_time r where r.park_id = new.id and r.ends_at > now()
        and (r.held_until is null or r.held_until > now())) then
        raise exception 'rooms are booked by this clock' using errcode = '23514', constraint = 'tr_park__zone';
    end if;
    return new;
end;
$$;
create trigger tr_park__zone before update of time_zone on park for each row
    when (old.time_zone is distinct from new.time_zone) execute function park_zone_stays();
