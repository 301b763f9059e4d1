-- Files: what they are called, what they are and who may see them. The bytes lie in the file store under sha256 and id;
-- why not here: adr/0029. A row refers to nothing: whatever a file belongs to refers to (park_id, id).
create table stored_file (
    park_id          uuid        not null,
    id               uuid        not null,
    read_permission  text        not null,
    write_permission text        not null,
    file_name        text        not null,
    media_type       text        not null,
    size             bigint      not null,
    sha256           bytea       not null,
    stored_at        timestamptz not null,
    stored_by        uuid,
    constraint pk_stored_file primary key (id),
    constraint uq_stored_file__park_id unique (park_id, id),
    constraint fk_stored_file__park foreign key (park_id) references park (id),
    constraint fk_stored_file__stored_by foreign key (stored_by) references app_user (id),
    constraint ck_stored_file__file_name check (length(file_name) between 1 and 120),
    constraint ck_stored_file__size check (size > 0),
    constraint ck_stored_file__sha256 check (octet_length(sha256) = 32)
);

-- The fence stands in the row: files of many kinds share the table. A module adds policies of its own for those who hold
-- no permission in the park, e.g. "create policy rows_of_leases on stored_file for select …".
alter table stored_file enable row level security;
create policy rows_read on stored_file for select to ${appRole}
    using (scope_has(read_permission, park_id) or scope_has(write_permission, park_id));
create policy rows_add on stored_file for insert to ${appRole}
    with check (scope_has(write_permission, park_id) and stored_by is not distinct from (select scope_user()));
create policy rows_remove on stored_file for delete to ${appRole}
    using (scope_has(write_permission, park_id));
call job_fence('stored_file');
-- A file never changes, and its bytes could not.
revoke update on stored_file from ${appRole}, ${jobRole};
