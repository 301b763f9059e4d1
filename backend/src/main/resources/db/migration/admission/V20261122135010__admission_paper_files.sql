-- Papers lie in the file store from here on (adr/0033). What is in the table already is moved by a job, a few at a time;
-- the column goes in a later release.
alter table admission_paper add column file_id uuid;
alter table admission_paper alter column content drop not null;
alter table admission_paper add constraint fk_admission_paper__file foreign key (park_id, file_id)
    references stored_file (park_id, id);
alter table admission_paper add constraint uq_admission_paper__file unique (file_id);
alter table admission_paper add constraint ck_admission_paper__one_place check ((content is null) <> (file_id is null));
create index ix_admission_paper__to_move on admission_paper (id) where content is not null;
-- A paper is handed in and taken off; nobody changes one.
revoke update on admission_paper from ${appRole};

-- Whoever sees the paper sees its file: its writer by link or account, and officers once it was handed in. No role holds the
-- permission admission_paper, so the row of the file alone opens nothing, not even to officers.
create policy rows_of_papers on stored_file for select to ${appRole} using (
    read_permission = 'admission_paper' and exists (select from admission_paper p where p.file_id = stored_file.id));

-- The file is stored before its paper, which refers to it: so it is asked whether the actor writes any application there.
create function admission_writing(park uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp
as $$
    select exists (
        select from admission_application a where a.park_id = park and a.state in ('DRAFT', 'NEED_SUPPLEMENT')
            and (a.owner_id = scope_user() or (a.owner_id is null and a.link_hash = any (scope_links()))))
$$;
create policy rows_of_papers_add on stored_file for insert to ${appRole} with check (
    read_permission = 'admission_paper' and write_permission = 'admission_paper'
    and stored_by is not distinct from (select scope_user()) and admission_writing(park_id));

-- However a paper goes (taken off, erased, with its draft): the row of its file goes with it, and the sweep takes the bytes.
create function admission_paper_gone() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    delete from stored_file where park_id = old.park_id and id = old.file_id;
    return null;
end;
$$;
create trigger tr_admission_paper__gone after delete on admission_paper
    for each row when (old.file_id is not null) execute function admission_paper_gone();
