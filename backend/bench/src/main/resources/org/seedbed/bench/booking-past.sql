-- Ten bookings of an hour in each room each day, going back from yesterday; bookings :from to :to of them. Made by :by.
create temp table past as
select r.park_id, r.id as room_id, md5('booking' || n)::uuid as id, n,
    r.tenants[1 + n % cardinality(r.tenants)] as tenant_id,
    (current_date - 1 - n / 10000) as on_date,
    (current_date - 1 - n / 10000 + make_interval(hours => 8 + n / 1000 % 10)) at time zone 'Asia/Shanghai' as starts_at
from generate_series(:from, :to - 1) n join bench_room r on r.nth = n % 1000;

insert into booking (park_id, id, version, number, state, tenant_id, own, title, people, on_date, starts_at, ends_at,
    made_by, made_at, asked_by, ended_at, settled_at)
select park_id, id, 3, 'YY-P-' || n, 'FINISHED', tenant_id, n % 2 = 0, '项目例会', 4, on_date, starts_at,
    starts_at + interval '1 hour', ':by', starts_at - interval '3 days', ':by', starts_at + interval '1 hour',
    starts_at + interval '1 hour'
from past;

insert into booking_facility (park_id, booking_id, facility_id, position, charge)
select park_id, id, room_id, 0, 'HOURS' from past;

insert into reserved_time (park_id, id, resource_kind, resource_id, owner_kind, owner_id, starts_at, ends_at, blocks)
select park_id, md5('time' || n)::uuid, 'FACILITY', room_id, 'BOOKING', id, starts_at, starts_at + interval '1 hour',
    tstzrange(starts_at, starts_at + interval '1 hour')
from past;

insert into booking_charge (park_id, booking_id, facility_id, tenant_id, month, minutes, free_minutes, beyond_minutes,
    unit_price, amount)
select park_id, id, room_id, tenant_id, date_trunc('month', on_date)::date, 60, 60, 0, 60, 0 from past;

drop table past;
