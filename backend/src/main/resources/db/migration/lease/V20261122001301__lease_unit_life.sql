-- No lease reaches beyond the life of its unit: kept from both sides, whoever writes. Both run as the owner of the
-- tables, or a row hidden from the writer would pass for one that is not there.
create function check_lease_within_unit() returns trigger
    language plpgsql security definer set search_path from current as $$
begin
    perform 1 from unit u
    where u.park_id = new.park_id and u.id = new.unit_id
        and (u.valid_from is null or u.valid_from <= new.starts_on)
        and (u.valid_to is null or u.valid_to >= new.ends_on)
    for share;
    if not found then
        raise exception using
            errcode = 'check_violation',
            constraint = 'ct_lease_unit__unit_life',
            message = 'a lease reaches beyond the life of its unit';
    end if;
    return null;
end $$;
create constraint trigger ct_lease_unit__unit_life
    after insert or update of unit_id, starts_on, ends_on on lease_unit
    for each row execute function check_lease_within_unit();

create function check_unit_covers_leases() returns trigger
    language plpgsql security definer set search_path from current as $$
begin
    if exists (
        select from lease_unit x
        where x.park_id = new.park_id and x.unit_id = new.id
            and (x.starts_on < new.valid_from or x.ends_on > new.valid_to)) then
        raise exception using
            errcode = 'check_violation',
            constraint = 'ct_unit__covers_leases',
            message = 'a lease reaches beyond the life of its unit';
    end if;
    return null;
end $$;
create constraint trigger ct_unit__covers_leases
    after update of valid_from, valid_to on unit
    for each row execute function check_unit_covers_leases();
