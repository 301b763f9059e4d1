-- What people are told in the app: one row for every person told, written in the transaction that gives the occasion.
create table inbox_message (
    id         uuid        not null,
    user_id    uuid        not null,
    -- as whom the person was told: one who works in the park, one who acts for the company, or oneself
    told_as    text        not null,
    park_id    uuid        not null,
    company_id uuid,
    kind       text        not null,
    subject_id uuid        not null,
    -- the occasion: nobody is told twice of the same
    once       text        not null,
    words      jsonb       not null,
    told_at    timestamptz not null,
    read_at    timestamptz,
    constraint pk_inbox_message primary key (id),
    constraint fk_inbox_message__user foreign key (user_id) references app_user (id) on delete cascade,
    constraint fk_inbox_message__park foreign key (park_id) references park (id),
    constraint uq_inbox_message__once unique (user_id, kind, once),
    constraint ck_inbox_message__told_as check (told_as in ('PARK', 'COMPANY', 'PERSON')),
    constraint ck_inbox_message__company check ((told_as = 'COMPANY') = (company_id is not null)),
    constraint ck_inbox_message__kind check (kind ~ '^[A-Z_]{3,40}$'),
    constraint ck_inbox_message__once check (length(once) between 1 and 120),
    constraint ck_inbox_message__words check (jsonb_typeof(words) = 'object'),
    constraint ck_inbox_message__read check (read_at is null or read_at >= told_at)
);
create index ix_inbox_message__list on inbox_message (user_id, told_at desc, id desc);
create index ix_inbox_message__unread on inbox_message (user_id, told_at desc, id desc) where read_at is null;
-- What retention looks for. Of a few pages, and no order that a list of one person could be read in by mistake.
create index ix_inbox_message__told on inbox_message using brin (told_at);

call job_fence('inbox_message');
create policy rows_own on inbox_message for select to ${appRole} using (user_id = (select scope_user()));
create policy rows_mark on inbox_message for update to ${appRole}
    using (user_id = (select scope_user())) with check (user_id = (select scope_user()));
-- One's own rows are marked as read, and nothing else: they are written and removed below.
revoke insert, update, delete on inbox_message from ${appRole};
grant update (read_at) on inbox_message to ${appRole};

-- Tells the people a place has now. Who speaks may not know them: an owner tells the park, the park a company's people.
-- So this finds them with the owner's rights, answers only how many there were, and leaves out who acts.
create function inbox_tell_place(place text, park uuid, company uuid, roles text[], kind text, subject uuid, once text,
    words jsonb, at timestamptz) returns integer
    language sql volatile security definer set search_path = public, pg_temp
as $$
    with told as (
        insert into inbox_message (id, user_id, told_as, park_id, company_id, kind, subject_id, once, words, told_at)
        select gen_random_uuid(), person, place, park, company, kind, subject, once, words, at
        from (
            select distinct m.user_id as person from membership m
            where m.ended_at is null and m.role = any (roles) and m.user_id is distinct from scope_user()
                and case place when 'PARK' then m.park_id = park when 'COMPANY' then m.company_id = company end
            -- two who tell the same people wait for one another and not each for the other
            order by person
        ) as people
        on conflict on constraint uq_inbox_message__once do nothing
        returning 1)
    select count(*)::integer from told
$$;

create function inbox_tell_person(person uuid, park uuid, kind text, subject uuid, once text, words jsonb, at timestamptz)
    returns integer
    language sql volatile security definer set search_path = public, pg_temp
as $$
    with told as (
        insert into inbox_message (id, user_id, told_as, park_id, kind, subject_id, once, words, told_at)
        values (gen_random_uuid(), person, 'PERSON', park, kind, subject, once, words, at)
        on conflict on constraint uq_inbox_message__once do nothing
        returning 1)
    select count(*)::integer from told
$$;

-- What a park's person was told there goes when their data are erased there.
create function inbox_forget(park uuid, person uuid) returns integer
    language sql volatile security definer set search_path = public, pg_temp
as $$
    with gone as (
        delete from inbox_message m
        where m.user_id = person and m.park_id = park and scope_has('privacy_manage', park)
        returning 1)
    select count(*)::integer from gone
$$;
