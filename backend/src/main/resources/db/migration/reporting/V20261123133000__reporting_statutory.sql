-- 统计报表的表式: what an authority asks for, as data, with the workbook it wants. Delivered with the product; a stored version
-- never changes, for filings refer to it.
create table statutory_form (
    id            uuid        not null,
    code          text        not null,
    number        integer     not null,
    period_kind   text        not null,
    title         text        not null,
    title_en      text        not null,
    -- the document that asks for it
    document      text        not null,
    content       jsonb       not null,
    template      bytea       not null,
    -- SHA-256 of content and template
    content_hash  text        not null,
    stored_at     timestamptz not null,
    constraint pk_statutory_form primary key (id),
    constraint uq_statutory_form__number unique (code, number),
    constraint ck_statutory_form__period check (period_kind in ('YEAR', 'QUARTER')),
    constraint ck_statutory_form__hash check (content_hash ~ '^[0-9a-f]{64}$')
);
call job_fence('statutory_form');
create policy rows_read on statutory_form for select to ${appRole} using ((select scope_any('readiness_read')));

-- 报送: a form of a period. While it is a draft its cells are worked out anew each time; filed, they are kept as lines.
create table statutory_filing (
    park_id      uuid        not null,
    id           uuid        not null,
    version      integer     not null,
    form_id      uuid        not null,
    form_code    text        not null,
    from_on      date        not null,
    to_on        date        not null,
    -- the last day looked at
    as_of        date        not null,
    revision     integer     not null,
    state        text        not null,
    -- why it corrects the one before
    reason       text,
    drafted_by   uuid        not null,
    drafted_at   timestamptz not null,
    filed_by     uuid,
    filed_at     timestamptz,
    file_id      uuid,
    -- SHA-256 of form and lines
    content_hash text,
    findings     jsonb,
    constraint pk_statutory_filing primary key (id),
    constraint uq_statutory_filing__park_id unique (park_id, id),
    constraint uq_statutory_filing__revision unique (park_id, form_code, from_on, revision),
    constraint fk_statutory_filing__park foreign key (park_id) references park (id),
    constraint fk_statutory_filing__form foreign key (form_id) references statutory_form (id),
    constraint fk_statutory_filing__file foreign key (park_id, file_id) references stored_file (park_id, id),
    constraint fk_statutory_filing__drafted_by foreign key (drafted_by) references app_user (id),
    constraint fk_statutory_filing__filed_by foreign key (filed_by) references app_user (id),
    constraint ck_statutory_filing__state check (state in ('DRAFT', 'FILED', 'AMENDED')),
    constraint ck_statutory_filing__as_of check (from_on <= as_of and as_of < to_on),
    constraint ck_statutory_filing__reason check ((revision = 1) = (reason is null)),
    constraint ck_statutory_filing__filed check (num_nulls(filed_by, filed_at, file_id, content_hash, findings)
        = case state when 'DRAFT' then 5 else 0 end)
);
create unique index uq_statutory_filing__draft on statutory_filing (park_id, form_code, from_on) where state = 'DRAFT';
create unique index uq_statutory_filing__filed on statutory_filing (park_id, form_code, from_on) where state = 'FILED';
create index ix_statutory_filing__list on statutory_filing (park_id, from_on desc, form_code, revision desc);
create index ix_statutory_filing__form on statutory_filing (form_id);
call park_fence('statutory_filing', 'readiness_read', 'report_edit');
create policy rows_file on statutory_filing for update to ${appRole}
    using (park_id = any ((select scope_parks('report_check'))::uuid[]))
    with check (park_id = any ((select scope_parks('report_check'))::uuid[]) and state <> 'DRAFT');

-- What somebody typed or noted while it was a draft.
create table statutory_entry (
    park_id    uuid        not null,
    filing_id  uuid        not null,
    cell       text        not null,
    value      text,
    note       text,
    written_by uuid        not null,
    written_at timestamptz not null,
    constraint pk_statutory_entry primary key (filing_id, cell),
    constraint fk_statutory_entry__filing foreign key (park_id, filing_id) references statutory_filing (park_id, id),
    constraint fk_statutory_entry__written_by foreign key (written_by) references app_user (id),
    constraint ck_statutory_entry__something check (value is not null or note is not null)
);
create index ix_statutory_entry__filing on statutory_entry (park_id, filing_id);
call park_fence('statutory_entry', 'readiness_read', 'report_edit');

-- What was filed: a line for each cell, and one for each company of a list, with the records behind it.
create table statutory_line (
    park_id   uuid    not null,
    filing_id uuid    not null,
    nth       integer not null,
    -- the cell, or the stay of a company
    key       text    not null,
    -- the company
    label     text,
    content   jsonb   not null,
    constraint pk_statutory_line primary key (filing_id, nth),
    constraint uq_statutory_line__key unique (filing_id, key),
    constraint fk_statutory_line__filing foreign key (park_id, filing_id) references statutory_filing (park_id, id)
);
create index ix_statutory_line__filing on statutory_line (park_id, filing_id, nth);
call park_fence('statutory_line', 'readiness_read', 'report_check');

create function statutory_kept() returns trigger
    language plpgsql
as $$
begin
    raise exception 'a stored % does not change', tg_table_name using errcode = '23514';
end;
$$;
create trigger tr_statutory_form__kept before update or delete on statutory_form
    for each row execute function statutory_kept();
create trigger tr_statutory_line__kept before update or delete on statutory_line
    for each row execute function statutory_kept();

-- Filed is filed: from then on only that a correction has taken its place.
create function statutory_filing_kept() returns trigger
    language plpgsql
as $$
begin
    if tg_op = 'DELETE' then
        if old.state <> 'DRAFT' then
            raise exception 'what was filed is not removed' using errcode = '23514';
        end if;
        return old;
    end if;
    if old.state = 'DRAFT' and new.state <> 'AMENDED'
            and (new.park_id, new.form_id, new.form_code, new.from_on, new.to_on, new.revision)
                = (old.park_id, old.form_id, old.form_code, old.from_on, old.to_on, old.revision) then
        -- Whoever compiles does not file, whatever the policies let an editor write.
        if current_user = '${appRole}' and new.state = 'FILED'
                and not (scope_has('report_check', new.park_id) and new.filed_by = scope_user()) then
            raise exception 'filing is not for this actor' using errcode = 'insufficient_privilege';
        end if;
        return new;
    end if;
    if old.state = 'FILED' and new.state = 'AMENDED'
            and to_jsonb(new) - 'state' - 'version' = to_jsonb(old) - 'state' - 'version' then
        return new;
    end if;
    raise exception 'what was filed does not change' using errcode = '23514';
end;
$$;
create trigger tr_statutory_filing__kept before update or delete on statutory_filing
    for each row execute function statutory_filing_kept();

create function statutory_draft_only() returns trigger
    language plpgsql
as $$
begin
    if tg_op <> 'INSERT' and not exists (select from statutory_filing f where f.park_id = old.park_id
                and f.id = old.filing_id and f.state = 'DRAFT')
        or tg_op <> 'DELETE' and not exists (select from statutory_filing f where f.park_id = new.park_id
                and f.id = new.filing_id and f.state = 'DRAFT') then
        raise exception 'what was filed does not change' using errcode = '23514';
    end if;
    return coalesce(new, old);
end;
$$;
create trigger tr_statutory_entry__draft before insert or update or delete on statutory_entry
    for each row execute function statutory_draft_only();
create trigger tr_statutory_line__draft before insert on statutory_line
    for each row execute function statutory_draft_only();
