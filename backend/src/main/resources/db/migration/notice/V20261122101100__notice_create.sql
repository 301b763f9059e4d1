-- What a park announces before it takes effect. Drafted by one person and posted by another; from then on its text is
-- evidence: frozen, hashed, and public until some days after the period.
create table public_notice (
    park_id           uuid        not null,
    id                uuid        not null,
    version           integer     not null,
    state             text        not null,
    kind              text        not null,
    subject_type      text,
    subject_id        uuid,
    title             text        not null,
    -- JSON, as the service writes it
    lines             text        not null,
    contact           text        not null,
    working_days      integer     not null,
    drafted_by        uuid        not null,
    drafted_at        timestamptz not null,
    posted_by         uuid,
    posted_at         timestamptz,
    -- the park's day; the period counts from the day after
    posted_on         date,
    last_day          date,
    public_until      date,
    template_version  integer,
    text              text,
    -- SHA-256 of the text in UTF-8
    text_hash         text,
    calendar_version  text,
    -- whether the holidays of every year of the period were announced when it was counted
    calendar_complete boolean,
    -- what came of it; set once
    result            text,
    result_at         timestamptz,
    ended_at          timestamptz,
    withdrawn_by      uuid,
    withdrawn_at      timestamptz,
    withdraw_reason   text,
    concluded_by      uuid,
    concluded_at      timestamptz,
    conclusion        text,
    constraint pk_public_notice primary key (id),
    constraint uq_public_notice__park_id unique (park_id, id),
    constraint fk_public_notice__park foreign key (park_id) references park (id),
    constraint fk_public_notice__drafted_by foreign key (drafted_by) references app_user (id),
    constraint fk_public_notice__posted_by foreign key (posted_by) references app_user (id),
    constraint fk_public_notice__withdrawn_by foreign key (withdrawn_by) references app_user (id),
    constraint fk_public_notice__concluded_by foreign key (concluded_by) references app_user (id),
    constraint ck_public_notice__state check (state in
        ('DRAFT', 'POSTED', 'ENDED_CLEAN', 'ENDED_WITH_OBJECTION', 'CONCLUDED', 'WITHDRAWN')),
    constraint ck_public_notice__lines check (lines is json array),
    constraint ck_public_notice__subject check ((subject_type is null) = (subject_id is null)),
    constraint ck_public_notice__working_days check (working_days between 1 and 60),
    constraint ck_public_notice__hash check (text_hash ~ '^[0-9a-f]{64}$'),
    constraint ck_public_notice__result check (result in ('CLEAR', 'UPHELD', 'WITHDRAWN')
        and (result is null) = (result_at is null)),
    -- Four eyes.
    constraint ck_public_notice__two_people check (posted_by <> drafted_by),
    constraint ck_public_notice__posted check (state in ('DRAFT', 'WITHDRAWN') or (posted_at is not null
        and posted_on is not null and last_day is not null and text is not null and text_hash is not null)),
    constraint ck_public_notice__withdrawn check ((state = 'WITHDRAWN') = (withdrawn_at is not null)
        and (withdrawn_at is null) = (withdraw_reason is null)),
    constraint ck_public_notice__concluded check ((state = 'CONCLUDED') = (concluded_at is not null))
);
create unique index uq_public_notice__subject on public_notice (park_id, subject_type, subject_id)
    where state in ('DRAFT', 'POSTED') and subject_id is not null;
create index ix_public_notice__park on public_notice (park_id, state, last_day, id);
create index ix_public_notice__public on public_notice (park_id, posted_at desc, id) where posted_at is not null;
create index ix_public_notice__running on public_notice (last_day, id) where state = 'POSTED';

call job_fence('public_notice');
create policy rows_read on public_notice for select to ${appRole} using (
    park_id = any ((select scope_parks('notice_read'))::uuid[]));
-- Anybody: what was posted, as long as it is public.
create policy rows_public on public_notice for select to ${appRole} using (
    (select scope_everywhere('public')) and posted_at is not null and public_until >= (select scope_today()));
create policy rows_add on public_notice for insert to ${appRole} with check (
    park_id = any ((select scope_parks('notice_edit'))::uuid[]) and state = 'DRAFT');
-- Who drafts can never post, and who decides neither: each permission reaches its own states only.
create policy rows_post on public_notice for update to ${appRole}
    using (park_id = any ((select scope_parks('notice_post'))::uuid[]) and state in ('DRAFT', 'POSTED'))
    with check (park_id = any ((select scope_parks('notice_post'))::uuid[]) and state in ('POSTED', 'WITHDRAWN'));
create policy rows_decide on public_notice for update to ${appRole}
    using (park_id = any ((select scope_parks('notice_decide'))::uuid[])
        and state in ('POSTED', 'ENDED_CLEAN', 'ENDED_WITH_OBJECTION'))
    with check (park_id = any ((select scope_parks('notice_decide'))::uuid[])
        and state in ('POSTED', 'ENDED_CLEAN', 'ENDED_WITH_OBJECTION', 'CONCLUDED'));

-- Whichever role, whatever the policies say: what was posted stays to the letter, and what came of it too.
create function public_notice_frozen() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a posted notice stays' using errcode = '23514';
    end if;
    if (new.park_id, new.kind, new.subject_type, new.subject_id, new.title, new.lines, new.contact, new.working_days,
        new.drafted_by, new.drafted_at, new.posted_by, new.posted_at, new.posted_on, new.last_day, new.public_until,
        new.template_version, new.text, new.text_hash, new.calendar_version, new.calendar_complete)
        is distinct from
       (old.park_id, old.kind, old.subject_type, old.subject_id, old.title, old.lines, old.contact, old.working_days,
        old.drafted_by, old.drafted_at, old.posted_by, old.posted_at, old.posted_on, old.last_day, old.public_until,
        old.template_version, old.text, old.text_hash, old.calendar_version, old.calendar_complete)
        or new.state = 'DRAFT' or old.result is not null and new.result is distinct from old.result
    then
        raise exception 'a posted notice does not change' using errcode = '23514';
    end if;
    return new;
end;
$$;
create trigger tr_public_notice__frozen before update or delete on public_notice
    for each row when (old.posted_at is not null) execute function public_notice_frozen();

-- What somebody has against a notice. Who they are, if they said so, is sealed.
create table objection (
    park_id           uuid        not null,
    id                uuid        not null,
    notice_id         uuid        not null,
    version           integer     not null,
    state             text        not null,
    text              text        not null,
    -- SHA-256 of the folded text: the same twice is one objection
    text_hash         text        not null,
    named             boolean     not null,
    name_sealed       bytea,
    contact_sealed    bytea,
    -- keyed hash of the code the objector holds
    receipt_hash      text        not null,
    filed_at          timestamptz not null,
    due_on            date        not null,
    calendar_complete boolean     not null,
    handled_by        uuid,
    handled_at        timestamptz,
    upheld            boolean,
    decision          text,
    decided_by        uuid,
    decided_at        timestamptz,
    reply             text,
    replied_by        uuid,
    replied_at        timestamptz,
    constraint pk_objection primary key (id),
    constraint fk_objection__notice foreign key (park_id, notice_id) references public_notice (park_id, id),
    constraint fk_objection__handled_by foreign key (handled_by) references app_user (id),
    constraint fk_objection__decided_by foreign key (decided_by) references app_user (id),
    constraint fk_objection__replied_by foreign key (replied_by) references app_user (id),
    constraint uq_objection__text unique (notice_id, text_hash),
    constraint uq_objection__receipt unique (receipt_hash),
    constraint ck_objection__state check (state in
        ('FILED', 'ACCEPTED', 'INVESTIGATING', 'UPHELD', 'DISMISSED', 'INADMISSIBLE', 'REPLIED')),
    constraint ck_objection__text check (length(text) between 1 and 2000),
    constraint ck_objection__sealed check (named or (name_sealed is null and contact_sealed is null)),
    constraint ck_objection__decided check ((state in ('UPHELD', 'DISMISSED', 'INADMISSIBLE', 'REPLIED'))
        = (decided_at is not null) and (decided_at is null) = (decision is null)),
    constraint ck_objection__replied check ((state = 'REPLIED') = (replied_at is not null)
        and (replied_at is null) = (reply is null))
);
create index ix_objection__notice on objection (park_id, notice_id, filed_at, id);
create index ix_objection__kept on objection (decided_at) where name_sealed is not null;

call job_fence('objection');
create policy rows_read on objection for select to ${appRole} using (
    park_id = any ((select scope_parks('notice_read'))::uuid[]));
-- Anybody may object as long as the period runs, and then sees it through objection_by_receipt alone.
create policy rows_file on objection for insert to ${appRole} with check (
    (select scope_everywhere('public')) and state = 'FILED' and exists (
        select from public_notice n
        where n.park_id = objection.park_id and n.id = objection.notice_id
            and n.state = 'POSTED' and n.last_day >= (select scope_today())));
create policy rows_handle on objection for update to ${appRole}
    using (park_id = any ((select scope_parks('notice_edit'))::uuid[])
        and state in ('FILED', 'ACCEPTED', 'UPHELD', 'DISMISSED'))
    with check (park_id = any ((select scope_parks('notice_edit'))::uuid[])
        and state in ('ACCEPTED', 'INVESTIGATING', 'REPLIED'));
create policy rows_decide on objection for update to ${appRole}
    using (park_id = any ((select scope_parks('notice_decide'))::uuid[]) and state in ('FILED', 'INVESTIGATING'))
    with check (park_id = any ((select scope_parks('notice_decide'))::uuid[])
        and state in ('UPHELD', 'DISMISSED', 'INADMISSIBLE'));

-- What whoever holds the code may see. The hashes are those of one code under each key of the installation.
create function objection_by_receipt(park uuid, hashes text[])
    returns table (title text, state text, upheld boolean, filed_at timestamptz, due_on date, decision text, reply text,
        replied_at timestamptz)
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    select n.title, o.state, o.upheld, o.filed_at, o.due_on, o.decision, o.reply, o.replied_at
    from objection o
    join public_notice n on n.park_id = o.park_id and n.id = o.notice_id
    where scope_everywhere('public') and o.park_id = park and o.receipt_hash = any (hashes)
$$;
