-- What was asked for each facility when it was booked: what the company was told is what it is billed, whatever the park asks
-- later. Bookings that stand were told the prices of today.
alter table booking_facility add column charge text;
-- 元 an hour or a time, as the tariff has it; null: nothing is asked
alter table booking_facility add column unit_price numeric(14, 6);
update booking_facility u set charge = f.charge, unit_price = case when f.charge <> 'FREE' then coalesce(f.own_price,
        facility_tariff(u.park_id, case f.charge when 'HOURS' then 'FACILITY_HOURS' else 'FACILITY_TIMES' end, b.on_date)) end
    from facility f, booking b
    where f.park_id = u.park_id and f.id = u.facility_id and b.park_id = u.park_id and b.id = u.booking_id;
alter table booking_facility alter column charge set not null;
alter table booking_facility add constraint ck_booking_facility__charge check (charge in ('FREE', 'HOURS', 'TIMES'));
alter table booking_facility add constraint ck_booking_facility__unit_price check (unit_price >= 0);
