-- Rooms and devices of the second park, open on working days and Saturdays, with some of the coming days booked.
insert into facility (park_id, id, version, code, name, kind, state, place, capacity, features, buffer_minutes, step_minutes,
    min_minutes, max_minutes, days_ahead, notice_minutes, bookers, needs_approval, free_cancel_hours, check_in, charge, own_price,
    description)
select '00000000-0000-4000-8200-000000000002', f.id::uuid, 0, f.code, f.name, f.kind, 'ACTIVE', f.place, f.capacity, f.features,
    f.buffer, 30, 30, f.longest, f.ahead, 0, f.bookers, f.approval, 2, f.check_in, f.charge, f.price, f.description
from (values
    ('00000000-0000-4000-8fa0-000000000001', 'M101', '一号会议室（示例）', 'MEETING_ROOM', 'A栋一层', 6, '{白板,电视}'::text[], 15, 240, 30, 'TENANTS',
        false, true, 'HOURS', null::numeric, null),
    ('00000000-0000-4000-8fa0-000000000002', 'M201', '二号会议室（示例）', 'MEETING_ROOM', 'A栋二层', 16, '{投影,视频会议,白板}', 15, 480, 60, 'TENANTS',
        false, true, 'HOURS', null, null),
    ('00000000-0000-4000-8fa0-000000000003', 'H103', '路演厅（示例）', 'ROADSHOW_HALL', 'A栋一层', 80, '{投影,音响,舞台}', 30, 600, 90, 'TENANTS',
        true, true, 'TIMES', 300, '使用前三个工作日与园区确认布场。'),
    ('00000000-0000-4000-8fa0-000000000004', 'R102', '接待室（示例）', 'RECEPTION_ROOM', 'A栋一层', 10, '{茶水}', 15, 240, 30, 'STAFF',
        false, false, 'FREE', null, null),
    ('00000000-0000-4000-8fa0-000000000005', 'P01', '移动投影仪（示例）', 'EQUIPMENT', '前台领取', null, '{投影}', 0, 600, 30, 'TENANTS',
        false, false, 'FREE', null, null)
) as f (id, code, name, kind, place, capacity, features, buffer, longest, ahead, bookers, approval, check_in, charge, price, description);

insert into facility_hours (park_id, facility_id, day_kind, from_minute, to_minute)
select f.park_id, f.id, k.kind, 510, case k.kind when 'SATURDAY' then 1080 else 1260 end
from facility f
cross join unnest(array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'MAKE_UP_DAY']) as k (kind)
where f.code <> 'R102' or k.kind <> 'SATURDAY';

insert into facility_door (park_id, facility_id, code)
select park_id, id, upper(translate(left(replace(gen_random_uuid()::text, '-', ''), 12), '01', 'XY'))
from facility;

-- On the next three days that are neither Sunday nor Saturday.
with days as (
    select day::date as day, row_number() over (order by day) as nth
    from generate_series(current_date + 1, current_date + 9, interval '1 day') as day
    where extract(isodow from day) < 6
), wanted (nth, facility, hour, minutes, tenant, own, by, title, people, state) as (values
    (1, 1, 9, 90, 2, true, 7, '产品周会（示例）', 5, 'APPROVED'),
    (1, 2, 14, 120, 3, false, 6, '样衣评审（示例）', 8, 'APPROVED'),
    (1, 4, 15, 60, null, false, 6, '区总工会来访（示例）', 6, 'APPROVED'),
    (2, 1, 10, 60, 4, false, 6, '农产品直播策划（示例）', 4, 'APPROVED'),
    (2, 3, 13, 180, 2, true, 7, '新品发布会（示例）', 60, 'REQUESTED'),
    (3, 2, 9, 180, 2, true, 7, '投资人交流（示例）', 10, 'APPROVED')
), booked as (
    insert into booking (park_id, id, version, number, state, tenant_id, own, title, people, on_date, starts_at, ends_at,
        made_by, made_at, asked_by)
    select '00000000-0000-4000-8200-000000000002',
        ('00000000-0000-4000-8fb0-' || lpad((w.nth * 100 + w.facility)::text, 12, '0'))::uuid, 0,
        booking_number('00000000-0000-4000-8200-000000000002', d.day), w.state,
        ('00000000-0000-4000-8500-' || lpad(w.tenant::text, 12, '0'))::uuid, w.own, w.title, w.people, d.day,
        (d.day + make_interval(hours => w.hour)) at time zone 'Asia/Shanghai',
        (d.day + make_interval(hours => w.hour, mins => w.minutes)) at time zone 'Asia/Shanghai',
        ('00000000-0000-4000-8000-' || lpad(w.by::text, 12, '0'))::uuid, now(),
        ('00000000-0000-4000-8000-' || lpad(w.by::text, 12, '0'))::uuid
    from wanted w join days d on d.nth = w.nth
    returning *
), placed as (
    insert into booking_facility (park_id, booking_id, facility_id, position, charge, unit_price)
    select b.park_id, b.id, f.id, 0, f.charge, coalesce(f.own_price, facility_tariff(f.park_id,
        case f.charge when 'HOURS' then 'FACILITY_HOURS' when 'TIMES' then 'FACILITY_TIMES' end, b.on_date))
    from booked b join facility f on f.id = ('00000000-0000-4000-8fa0-' || lpad(right(b.id::text, 2), 12, '0'))::uuid
    returning *
)
insert into reserved_time (park_id, id, resource_kind, resource_id, owner_kind, owner_id, starts_at, ends_at, blocks)
select b.park_id, gen_random_uuid(), 'FACILITY', f.id, 'BOOKING', b.id, b.starts_at, b.ends_at,
    tstzrange(b.starts_at, b.ends_at + make_interval(mins => f.buffer_minutes))
from booked b
join placed p on p.booking_id = b.id
join facility f on f.id = p.facility_id;
