-- Hashes of the secret links that came with the request (RowScope.links).
create function scope_links() returns text[]
    language sql stable parallel safe
return array(select jsonb_array_elements_text(coalesce(scope() -> 'links', '[]')));
