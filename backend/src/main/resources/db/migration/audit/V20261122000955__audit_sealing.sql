-- Sealed rows of one chain (a park's, or the network's under the id of zeros). Each batch holds the hash of the one before,
-- so that nothing in the past changes without every later batch changing too.
create table trail_batch (
    chain     uuid        not null,
    seq       bigint      not null,
    prev_hash bytea       not null,
    -- in the order they were sealed; ids grow, but a slow writer's row may come in a later batch
    ids       bigint[]    not null,
    -- 32 bytes per row
    leaves    bytea       not null,
    hash      bytea       not null,
    sealed_at timestamptz not null,
    constraint pk_trail_batch primary key (chain, seq),
    constraint ck_trail_batch__seq check (seq >= 1),
    constraint ck_trail_batch__leaves check (octet_length(leaves) = 32 * cardinality(ids))
);
-- Hashes do not compress, and verifying reads them 32 bytes at a time.
alter table trail_batch alter column leaves set storage external;

create trigger tr_trail_batch__stays before update or delete or truncate on trail_batch
    for each statement execute function trail_stays();

create function trail_batch_hash(chain uuid, seq bigint, prev_hash bytea, ids bigint[], leaves bytea, sealed_at timestamptz)
    returns bytea
    language sql stable parallel safe
return sha256(convert_to(jsonb_build_array(
    chain, seq, encode(prev_hash, 'hex'), to_jsonb(ids), (extract(epoch from sealed_at) * 1000000)::bigint)::text, 'UTF8')
    || leaves);

-- Seals up to 1 000 waiting rows of the chain and says how many. Zero when there are none or another worker is at it.
create function trail_seal(sealed_chain uuid, sealed_now timestamptz) returns integer
    language plpgsql as
$$
declare
    taken  bigint[];
    sealed bytea;
    before trail_batch;
begin
    if not pg_try_advisory_xact_lock(hashtextextended('trail_seal ' || sealed_chain, 0)) then
        return 0;
    end if;
    select array_agg(q.trail_id order by q.trail_id) into taken
    from (select trail_id from trail_unsealed where chain = sealed_chain order by trail_id limit 1000) as q;
    if taken is null then
        return 0;
    end if;
    -- A row taken away before it was sealed leaves a leaf of zeros, which no row has: verifying names it.
    select string_agg(case when t.id is null then decode(repeat('00', 32), 'hex') else trail_leaf(t) end, ''::bytea
        order by w.id) into sealed
    from unnest(taken) as w (id) left join trail t on t.id = w.id;
    select * into before from trail_batch b where b.chain = sealed_chain order by b.seq desc limit 1;
    insert into trail_batch (chain, seq, prev_hash, ids, leaves, hash, sealed_at)
    select c.chain, c.seq, c.prev, taken, sealed,
        trail_batch_hash(c.chain, c.seq, c.prev, taken, sealed, sealed_now), sealed_now
    from (select sealed_chain as chain, coalesce(before.seq, 0) + 1 as seq,
        coalesce(before.hash, decode(repeat('00', 32), 'hex')) as prev) as c;
    delete from trail_unsealed where chain = sealed_chain and trail_id = any (taken);
    return cardinality(taken);
end
$$;

revoke all on trail_batch from ${appRole};
revoke update, delete on trail_batch from ${jobRole};
call job_fence('trail_batch');
