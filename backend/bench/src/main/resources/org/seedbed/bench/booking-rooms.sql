-- Fifty rooms in each park, open all day, each with its price.
insert into facility (park_id, id, version, code, name, kind, state, place, capacity, features, buffer_minutes,
    step_minutes, min_minutes, max_minutes, days_ahead, notice_minutes, bookers, needs_approval, free_cancel_hours,
    check_in, charge, own_price)
select p.id, md5('room' || p.id || n)::uuid, 0, 'R' || lpad(n::text, 3, '0'), '会议室' || n, 'MEETING_ROOM', 'ACTIVE',
    '1号楼', 12, '{投影}', 0, 15, 15, 480, 366, 0, 'TENANTS', false, 2, true, 'HOURS', 60
from park p cross join generate_series(1, 50) n;

insert into facility_hours (park_id, facility_id, day_kind, from_minute, to_minute)
select f.park_id, f.id, k, 0, 1440
from facility f cross join unnest(array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY',
    'HOLIDAY', 'MAKE_UP_DAY']) k;

create table bench_room as
select f.park_id, f.id, row_number() over (order by f.park_id, f.code) - 1 as nth, t.ids as tenants
from facility f join (select park_id, array_agg(id) as ids from tenant group by park_id) t on t.park_id = f.park_id;
