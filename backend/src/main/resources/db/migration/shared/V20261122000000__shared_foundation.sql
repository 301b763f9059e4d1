create extension if not exists btree_gist;
create extension if not exists btree_gin;

-- Substring search in Chinese: names have no word borders and two characters are a usual query, too short for
-- trigrams. So text is cut into all its one- and two-character pieces; a GIN index answers "contains all of these"
-- and LIKE then checks the order.
create function search_grams(text) returns text[]
    language sql immutable strict parallel safe
return (
    select coalesce(array_agg(distinct gram), '{}')
    from (
        select substr($1, i, 1) as gram from generate_series(1, length($1)) as i
        union all
        select substr($1, i, 2) from generate_series(1, length($1) - 1) as i
    ) as grams
);

-- Folding of names for search and comparison: full-width to half-width, brackets alike, no blanks, upper case.
-- The collation is named so that blanks and case do not depend on how the database was created; Fold in Java agrees.
create function search_fold(text) returns text
    language sql immutable strict parallel safe
return upper(regexp_replace(normalize($1, nfkc) collate "pg_c_utf8", '\s', '', 'g'));

create table idempotency_key (
    actor_id     uuid        not null,
    key          text        not null,
    operation    text        not null,
    request_hash bytea       not null,
    response     text        not null,
    created_at   timestamptz not null,
    constraint pk_idempotency_key primary key (actor_id, key),
    constraint ck_idempotency_key__key check (length(key) between 8 and 100)
);
create index ix_idempotency_key__created_at on idempotency_key (created_at);
