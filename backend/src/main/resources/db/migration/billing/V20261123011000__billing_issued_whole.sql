-- A bill that names a run names one of its park.
alter table bill add constraint fk_bill__run foreign key (park_id, run_id) references bill_run (park_id, id);

-- A bill is issued whole: nothing is added to it by a later transaction, whoever writes. Together with the triggers against
-- changes, what a bill says is what it said when it was issued, in its text and line by line.
create function bill_is_whole() returns trigger
    language plpgsql as $$
begin
    if exists (select from (select distinct park_id, bill_id from added) a
            join bill b on b.park_id = a.park_id and b.id = a.bill_id
            where b.xmin <> pg_current_xact_id()::xid) then
        raise exception 'what was issued stays as it is' using errcode = '23514', constraint = 'tr_bill__stays';
    end if;
    return null;
end $$;
create trigger tr_bill_line__whole after insert on bill_line referencing new table as added
    for each statement execute function bill_is_whole();
create trigger tr_bill_reduction__whole after insert on bill_reduction referencing new table as added
    for each statement execute function bill_is_whole();

-- What is not billed is told with what it is about: each note is an object of its own, no longer CODE|which.
update bill_run_item set notes = array(
        select jsonb_build_object('note', split_part(note, '|', 1), 'meter', nullif(split_part(note, '|', 2), ''),
            'units', '[]'::jsonb)::text from unnest(notes) as note)
where notes <> '{}';
comment on column bill_run_item.notes is 'what keeps something from being billed, each as JSON: which note, and the meter, units, day, lease and agreement it is about';
