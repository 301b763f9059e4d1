-- Whoever signs in, with what they hold now, in one statement: every request asks this first. The subject comes from the row
-- scope, so nobody else can be asked for; past the policies, because they would be evaluated for what is always one's own row.
create function user_signing_in()
    returns table (id uuid, subject text, display_name text, email text, email_verified boolean, signed_out_at timestamptz,
        held text[])
    language sql stable security definer set search_path = public, pg_temp
as $$
    select u.id, u.subject, u.display_name, u.email, u.email_verified, u.signed_out_at, array(
        select concat_ws(' ', m.role, coalesce(m.park_id::text, ''), coalesce(m.company_id::text, ''))
        from membership m where m.user_id = u.id and m.ended_at is null)
    from app_user u where u.subject = scope() ->> 'subject'
$$;
