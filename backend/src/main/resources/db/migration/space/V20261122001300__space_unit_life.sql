-- A unit lives from a day to a day (null: from the beginning, without end). Splitting and merging end units and begin
-- others, so that what stood on any past day stays as it was.
alter table unit
    add column valid_from date,
    add column valid_to date,
    add constraint ck_unit__life check (valid_from < valid_to),
    drop constraint uq_unit__park_number,
    add constraint ex_unit__park_number
        exclude using gist (park_id with =, number with =, daterange(valid_from, valid_to) with &&);
create index ix_unit__number on unit (park_id, number, id);

-- Which unit came out of which, and on what day.
create table unit_lineage (
    park_id      uuid not null,
    from_unit_id uuid not null,
    to_unit_id   uuid not null,
    kind         text not null,
    on_day       date not null,
    reason       text,
    constraint pk_unit_lineage primary key (park_id, from_unit_id, to_unit_id),
    constraint fk_unit_lineage__from foreign key (park_id, from_unit_id) references unit (park_id, id),
    constraint fk_unit_lineage__to foreign key (park_id, to_unit_id) references unit (park_id, id),
    constraint ck_unit_lineage__kind check (kind in ('SPLIT', 'MERGE')),
    constraint ck_unit_lineage__other check (from_unit_id <> to_unit_id)
);
create index ix_unit_lineage__to on unit_lineage (park_id, to_unit_id);
call park_fence('unit_lineage', 'space_read', 'space_edit');
