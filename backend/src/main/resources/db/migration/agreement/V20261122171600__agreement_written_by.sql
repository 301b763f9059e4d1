-- Who wrote the text, beside who put it before the checker: neither gives the second or the third word. Null: the same person.
alter table agreement add column written_by uuid;
alter table agreement add constraint fk_agreement__written_by foreign key (written_by) references app_user (id);
alter table agreement add constraint ck_agreement__written_by check (
    checked_by <> written_by and approved_by <> written_by);
alter table agreement_supplement add column written_by uuid;
alter table agreement_supplement add constraint fk_agreement_supplement__written_by
    foreign key (written_by) references app_user (id);
alter table agreement_supplement add constraint ck_agreement_supplement__written_by check (
    checked_by <> written_by and approved_by <> written_by);

create function agreement_writer_kept() returns trigger
    language plpgsql
as $$
begin
    if current_user = '${appRole}' and old.state <> 'DRAFTING' then
        raise exception 'who wrote it stays' using errcode = 'insufficient_privilege';
    end if;
    return new;
end;
$$;
create trigger tr_agreement__writer_kept before update on agreement
    for each row when (old.written_by is distinct from new.written_by) execute function agreement_writer_kept();
create trigger tr_agreement_supplement__writer_kept before update on agreement_supplement
    for each row when (old.written_by is distinct from new.written_by) execute function agreement_writer_kept();
