call park_fence('building', 'space_read', 'space_edit');
call park_fence('floor', 'space_read', 'space_edit');
call park_fence('unit', 'space_read', 'space_edit');
call park_fence('unit_price', 'lease_read', 'space_edit');
