-- Price lists (价目表): what many units cost from a day on, drafted by one person and published by another. Publishing writes
-- the periods into unit_price; the list itself then stays as the document it was decided by. Why this way: adr/0020.
create table price_version (
    park_id      uuid        not null,
    id           uuid        not null,
    version      integer     not null,
    state        text        not null,
    -- given on publishing, without gaps
    number       integer,
    name         text        not null,
    effective_on date        not null,
    -- what it was decided by: a document number or a sentence
    decision     text,
    note         text,
    source       text        not null,
    copied_from  uuid,
    -- everybody who had a hand in the draft
    editors      uuid[]      not null,
    edited_by    uuid        not null,
    edited_at    timestamptz not null,
    published_by uuid,
    published_at timestamptz,
    constraint pk_price_version primary key (id),
    constraint uq_price_version__park_id unique (park_id, id),
    constraint uq_price_version__park_number unique (park_id, number),
    constraint fk_price_version__park foreign key (park_id) references park (id),
    constraint fk_price_version__copied_from foreign key (park_id, copied_from) references price_version (park_id, id),
    constraint fk_price_version__edited_by foreign key (edited_by) references app_user (id),
    constraint fk_price_version__published_by foreign key (published_by) references app_user (id),
    constraint ck_price_version__state check (state in ('DRAFT', 'PUBLISHED', 'DISCARDED')),
    constraint ck_price_version__source check (source in ('EMPTY', 'CURRENT', 'VERSION')),
    constraint ck_price_version__published check (
        case when state = 'PUBLISHED'
            then num_nulls(number, decision, published_by, published_at) = 0
            else num_nonnulls(number, published_by, published_at) = 0 end),
    constraint ck_price_version__four_eyes check (published_by <> all (editors))
);
create unique index uq_price_version__park_day on price_version (park_id, effective_on) where state = 'PUBLISHED';
create index ix_price_version__park on price_version (park_id, effective_on, id);

create table price_line (
    park_id    uuid           not null,
    version_id uuid           not null,
    unit_id    uuid           not null,
    amount     numeric(14, 2) not null,
    basis      text           not null,
    constraint pk_price_line primary key (park_id, version_id, unit_id),
    constraint fk_price_line__version foreign key (park_id, version_id) references price_version (park_id, id),
    constraint fk_price_line__unit foreign key (park_id, unit_id) references unit (park_id, id),
    constraint ck_price_line__amount check (amount >= 0),
    constraint ck_price_line__basis check (basis in ('SQM_MONTH', 'SEAT_MONTH'))
);
create index ix_price_line__unit on price_line (park_id, unit_id);

-- Which price list a period came from; null: set by hand or by a register.
alter table unit_price
    add column version_id uuid,
    add constraint fk_unit_price__version foreign key (park_id, version_id) references price_version (park_id, id);
create index ix_unit_price__version on unit_price (park_id, version_id) where version_id is not null;

call park_fence('price_version', 'lease_read', 'space_edit');
call park_fence('price_line', 'lease_read', 'space_edit');

-- Who publishes keeps no register of units, and still writes these.
create policy rows_publish on price_version for update to ${appRole}
    using (park_id = any ((select scope_parks('price_approve'))::uuid[]))
    with check (park_id = any ((select scope_parks('price_approve'))::uuid[]));
create policy rows_publish on price_line for delete to ${appRole}
    using (park_id = any ((select scope_parks('price_approve'))::uuid[]));
create policy rows_publish_add on unit_price for insert to ${appRole}
    with check (park_id = any ((select scope_parks('price_approve'))::uuid[]));
create policy rows_publish_change on unit_price for update to ${appRole}
    using (park_id = any ((select scope_parks('price_approve'))::uuid[]))
    with check (park_id = any ((select scope_parks('price_approve'))::uuid[]));

-- Only drafts change, whoever writes.
create function price_version_stays() returns trigger
    language plpgsql as $$
begin
    raise exception 'price list % is % and stays as it is', old.id, old.state using errcode = 'insufficient_privilege';
end $$;
create trigger tr_price_version__stays before update or delete on price_version
    for each row when (old.state <> 'DRAFT') execute function price_version_stays();

-- Once per statement: a park may list 100 000 units. As the owner of the tables, or a row hidden from the writer would
-- pass for one that is not there.
create function price_line_stays() returns trigger
    language plpgsql security definer set search_path from current as $$
begin
    if exists (
        select from price_version v
        where v.state <> 'DRAFT' and v.id in (select l.version_id from touched l)) then
        raise exception 'lines of a price list that is no draft stay as they are'
            using errcode = 'insufficient_privilege';
    end if;
    return null;
end $$;
create trigger tr_price_line__added after insert on price_line
    referencing new table as touched for each statement execute function price_line_stays();
create trigger tr_price_line__changed after update on price_line
    referencing old table as touched for each statement execute function price_line_stays();
create trigger tr_price_line__moved after update on price_line
    referencing new table as touched for each statement execute function price_line_stays();
create trigger tr_price_line__removed after delete on price_line
    referencing old table as touched for each statement execute function price_line_stays();
