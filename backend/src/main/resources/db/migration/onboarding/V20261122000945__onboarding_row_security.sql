call park_fence('register_import', 'import_run', 'import_run');
call park_fence('register_progress', 'import_run', 'import_run');
call park_fence('register_problem', 'import_run', 'import_run');
