-- Who asked how often. Worth nothing after a crash, hence unlogged; not a park's, hence without row security.
create unlogged table rate_bucket (
    key     text             not null,
    level   double precision not null,
    granted integer          not null,
    at      timestamptz      not null,
    constraint pk_rate_bucket primary key (key)
) with (fillfactor = 70);
create index ix_rate_bucket__at on rate_bucket (at);
