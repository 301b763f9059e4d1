-- Who agreed to what, in which words and how. No key to the subject: the row stays when the data and the person's row go.
create table consent (
    park_id        uuid        not null,
    id             uuid        not null,
    subject_id     uuid        not null,
    purpose        text        not null,
    notice_version integer     not null,
    how            text        not null,
    given_at       timestamptz not null,
    recorded_by    uuid,
    ended_at       timestamptz,
    end_reason     text,
    constraint pk_consent primary key (id),
    constraint fk_consent__park foreign key (park_id) references park (id),
    constraint ck_consent__purpose check (purpose in ('SENSITIVE_TAGS', 'ID_NUMBER')),
    constraint ck_consent__how check (how in ('PAPER', 'ONLINE', 'IMPORT_UNCONFIRMED')),
    constraint ck_consent__end check (
        (ended_at is null) = (end_reason is null) and end_reason in ('WITHDRAWN', 'RENEWED', 'ERASED'))
);
create unique index uq_consent__active on consent (park_id, subject_id, purpose) where ended_at is null;
create index ix_consent__subject on consent (park_id, subject_id, purpose, given_at desc);
create index ix_consent__waiting on consent (park_id, given_at, id) where ended_at is null;
call park_fence('consent', 'personal_read', 'company_edit');

-- While one is in force nothing of its subject is deleted, whoever asks and whatever is due.
create table legal_hold (
    park_id      uuid        not null,
    id           uuid        not null,
    subject_type text        not null,
    subject_id   uuid        not null,
    label        text        not null,
    reason       text        not null,
    placed_by    uuid        not null,
    placed_at    timestamptz not null,
    lifted_by    uuid,
    lifted_at    timestamptz,
    lift_reason  text,
    constraint pk_legal_hold primary key (id),
    constraint fk_legal_hold__park foreign key (park_id) references park (id),
    constraint fk_legal_hold__placed_by foreign key (placed_by) references app_user (id),
    constraint fk_legal_hold__lifted_by foreign key (lifted_by) references app_user (id),
    constraint ck_legal_hold__subject check (subject_type in ('COMPANY', 'FOUNDER', 'USER')),
    constraint ck_legal_hold__lifted check (
        (lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lift_reason is null))
);
create unique index uq_legal_hold__active on legal_hold (park_id, subject_id) where lifted_at is null;
create index ix_legal_hold__placed on legal_hold (park_id, placed_at desc, id);
call park_fence('legal_hold', 'privacy_read', 'legal_hold');

-- What a person asked of a park about their own data.
create table privacy_request (
    park_id    uuid        not null,
    id         uuid        not null,
    version    integer     not null,
    user_id    uuid        not null,
    -- as it was when they asked: a park does not see the names of all users
    user_name  text        not null,
    kind       text        not null,
    status     text        not null,
    details    text        not null,
    filed_at   timestamptz not null,
    due_on     date        not null,
    decided_by uuid,
    decided_at timestamptz,
    decision   text,
    outcome    text[]      not null,
    constraint pk_privacy_request primary key (id),
    constraint fk_privacy_request__park foreign key (park_id) references park (id),
    constraint fk_privacy_request__user foreign key (user_id) references app_user (id),
    constraint fk_privacy_request__decided_by foreign key (decided_by) references app_user (id),
    constraint ck_privacy_request__kind check (kind in ('CORRECTION', 'DELETION', 'CONSENT_WITHDRAWAL')),
    constraint ck_privacy_request__status check (status in ('OPEN', 'ACCEPTED', 'REJECTED', 'CANCELLED')),
    constraint ck_privacy_request__decided check ((status = 'OPEN') = (decided_at is null))
);
-- One open request of a kind at a time: the answer to the first is the answer to the second.
create unique index uq_privacy_request__open on privacy_request (park_id, user_id, kind) where status = 'OPEN';
create index ix_privacy_request__due on privacy_request (park_id, status, due_on, id);
create index ix_privacy_request__user on privacy_request (user_id, filed_at desc, id);
call park_fence('privacy_request', 'privacy_read', 'privacy_manage', 'user_id = (select scope_user())');
create policy rows_file on privacy_request for insert to ${appRole} with check (user_id = (select scope_user()));
create policy rows_cancel on privacy_request for update to ${appRole}
    using (user_id = (select scope_user())) with check (user_id = (select scope_user()) and status in ('OPEN', 'CANCELLED'));

-- One run a day over all replicas: whoever inserts the day runs it.
create table retention_run (
    as_of       date        not null,
    started_at  timestamptz not null,
    finished_at timestamptz,
    constraint pk_retention_run primary key (as_of)
);
call job_fence('retention_run');

-- What a run deleted by a rule; of the park, or of the whole installation where there is none.
create table retention_report (
    id      uuid        not null,
    park_id uuid,
    as_of   date        not null,
    run_at  timestamptz not null,
    rule    text        not null,
    removed integer     not null,
    held    integer     not null,
    constraint pk_retention_report primary key (id),
    constraint fk_retention_report__park foreign key (park_id) references park (id)
);
create index ix_retention_report__park on retention_report (park_id, run_at desc, id);
call job_fence('retention_report');
create policy rows_read on retention_report for select to ${appRole} using (
    park_id = any ((select scope_parks('privacy_read'))::uuid[])
    or park_id is null and (select scope_any('privacy_read')));
