-- A note settles the findings it was written for, by their marks, and no others.
alter table statutory_entry add column settles text[] not null default '{}';
alter table statutory_entry add constraint ck_statutory_entry__settles check (settles = '{}' or note is not null);

-- The figures of single companies lie in the lines: who may not read those does not read these.
drop policy rows_read on statutory_line;
create policy rows_read on statutory_line for select to ${appRole}
    using (((select scope_everywhere('readiness_read')) or park_id = any ((select scope_parks('readiness_read'))::uuid[]))
        and ((select scope_everywhere('figure_read')) or park_id = any ((select scope_parks('figure_read'))::uuid[])));

-- What a filing's content_hash is: SHA-256 in UTF-8 of a JSON array for the filing, its findings, each entry by cell and each
-- line in order, as the rows hold them, one to a text line. Asked again with what the row of the filing says, it is the same as
-- long as nothing in it is another.
create function statutory_proof(filing uuid, filer uuid, filed timestamptz, workbook uuid, found jsonb) returns text
    language sql stable
as $$
    select encode(sha256(convert_to(string_agg(part, e'\n' order by kind, nth, key collate "C"), 'UTF8')), 'hex')
    from (
        select 1 as kind, 0 as nth, '' as key, jsonb_build_array('filing', f.park_id, s.code, s.number, s.content_hash,
            f.from_on, f.to_on, f.as_of, f.revision, f.reason, filer,
            to_char(filed at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), encode(x.sha256, 'hex'))::text as part
        from statutory_filing f
        join statutory_form s on s.id = f.form_id
        join stored_file x on x.park_id = f.park_id and x.id = workbook
        where f.id = filing
        union all
        select 2, 0, '', jsonb_build_array('findings', found)::text
        union all
        select 3, 0, e.cell, jsonb_build_array('entry', e.cell, e.value, e.note)::text
        from statutory_entry e
        where e.filing_id = filing
        union all
        select 4, l.nth, l.key, jsonb_build_array('line', l.nth, l.key, l.label, l.content)::text
        from statutory_line l
        where l.filing_id = filing
    ) parts
$$;
