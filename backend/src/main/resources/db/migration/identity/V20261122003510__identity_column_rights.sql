-- Who holds a row may end or answer it, never make another of it: a role, a place or a person that was written stays as it
-- is. Policies say which rows, these rights say which columns.
revoke update on membership, invitation from ${appRole};
grant update (ended_at, ended_by, end_reason) on membership to ${appRole};
grant update (state, hindrance, confirmed_by, confirmed_at, expires_at, closed_by, closed_at, close_reason) on invitation
    to ${appRole};

-- GB/T 2260 comes with migrations alone.
revoke insert, update, delete on region from ${appRole}, ${jobRole};
