-- How many companies a mentor takes at once; null: as many as the rule in force gives.
alter table mentor add column capacity integer;
alter table mentor add constraint ck_mentor__capacity check (capacity between 1 and 100);

-- The decisions a mentor holds office by. The mentor's own term is the unbroken run that the last of them ends.
create table mentor_appointment (
    park_id    uuid        not null,
    id         uuid        not null,
    mentor_id  uuid        not null,
    term_from  date        not null,
    term_to    date        not null,
    doc_no     text        not null,
    decided_on date        not null,
    category   text,
    made_by    uuid        not null,
    made_at    timestamptz not null,
    constraint pk_mentor_appointment primary key (id),
    constraint fk_mentor_appointment__mentor foreign key (park_id, mentor_id) references mentor (park_id, id),
    constraint fk_mentor_appointment__made_by foreign key (made_by) references app_user (id),
    constraint ck_mentor_appointment__term check (term_from < term_to),
    constraint ex_mentor_appointment__term exclude using gist
        (park_id with =, mentor_id with =, daterange(term_from, term_to) with &&)
);
create index ix_mentor_appointment__mentor on mentor_appointment (park_id, mentor_id, term_from);
call park_fence('mentor_appointment', 'mentor_read', 'mentor_edit',
    'mentor_id in (select m.id from mentor m where m.user_id = (select scope_user()))');

-- Companies a mentor is not to be linked to: holds a share in a rival, is a relative of the founder.
create table mentor_conflict (
    park_id     uuid        not null,
    id          uuid        not null,
    mentor_id   uuid        not null,
    company_id  uuid        not null,
    reason      text        not null,
    declared_by text        not null,
    starts_on   date        not null,
    ends_on     date,
    made_by     uuid        not null,
    made_at     timestamptz not null,
    constraint pk_mentor_conflict primary key (id),
    constraint fk_mentor_conflict__mentor foreign key (park_id, mentor_id) references mentor (park_id, id),
    constraint fk_mentor_conflict__company foreign key (park_id, company_id)
        references company_record (park_id, company_id),
    constraint fk_mentor_conflict__made_by foreign key (made_by) references app_user (id),
    constraint ck_mentor_conflict__declared_by check (declared_by in ('MENTOR', 'PARK')),
    constraint ck_mentor_conflict__period check (starts_on < ends_on),
    constraint ex_mentor_conflict__period exclude using gist
        (park_id with =, mentor_id with =, company_id with =, daterange(starts_on, ends_on) with &&)
);
create index ix_mentor_conflict__company on mentor_conflict (park_id, company_id);
call park_fence('mentor_conflict', 'mentor_read', 'mentor_edit',
    'mentor_id in (select m.id from mentor m where m.user_id = (select scope_user()))');
-- A mentor says it of themselves.
create policy rows_declare on mentor_conflict for insert to ${appRole} with check (
    declared_by = 'MENTOR' and made_by = (select scope_user())
    and mentor_id in (select m.id from mentor m where m.user_id = (select scope_user())));

-- Conflicts with one company, declared of the duplicate and of the company that stays: the earlier one covers both.
create function merge_company__mentor_conflict(park uuid, source uuid, target uuid, at timestamptz) returns void
    language sql as $$
    delete from mentor_conflict s where s.park_id = park and s.company_id = source and exists (
        select from mentor_conflict t where t.park_id = park and t.company_id = target and t.mentor_id = s.mentor_id
            and daterange(t.starts_on, t.ends_on) && daterange(s.starts_on, s.ends_on));
    update mentor_conflict set company_id = target where park_id = park and company_id = source
$$;
insert into company_merge_rule (table_name, column_name, how) values ('mentor_conflict', 'company_id', 'CALLS');

-- 主责, 一对一, 管家. A company has one mentor at a time who answers for it.
alter table mentor_link add column kind text not null default 'ONE_TO_ONE';
alter table mentor_link add column end_reason text;
alter table mentor_link add constraint ck_mentor_link__kind check (kind in ('PRIMARY', 'ONE_TO_ONE', 'STEWARD'));
alter table mentor_link add constraint ex_mentor_link__primary exclude using gist
    (park_id with =, tenant_id with =, daterange(starts_on, ends_on) with &&) where (kind = 'PRIMARY');
create index ix_mentor_link__tenant on mentor_link (park_id, tenant_id);
