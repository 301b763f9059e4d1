-- ID number and hardship tags move into encrypted columns. SQL cannot encrypt what is there already: the service does at its
-- start (FounderSealing), and the check below lets no plain tag in from now on.
alter table founder
    add column version    integer  not null default 0,
    add column user_id    uuid,
    add column tags_sealed bytea,
    add column tags_count smallint not null default 0,
    add column id_sealed  bytea,
    add column id_hash    text,
    add constraint fk_founder__user foreign key (user_id) references app_user (id),
    add constraint ck_founder__tags check ((tags_sealed is null) = (tags_count = 0)),
    add constraint ck_founder__id check ((id_sealed is null) = (id_hash is null)),
    drop constraint ck_founder__categories,
    add constraint ck_founder__categories check (
        categories <@ array['COLLEGE_GRADUATE', 'OVERSEAS_RETURNEE', 'STUDENT', 'RESEARCHER', 'OTHER']) not valid;
create index ix_founder__id_hash on founder (park_id, id_hash) where id_hash is not null;
create index ix_founder__user on founder (user_id) where user_id is not null;

-- A person reads the founder's row tied to them, and the consents with it.
create policy rows_own on founder for select to ${appRole} using (user_id = (select scope_user()));
create policy rows_own on consent for select to ${appRole} using (
    exists (select from founder f where f.id = consent.subject_id and f.user_id = (select scope_user())));
