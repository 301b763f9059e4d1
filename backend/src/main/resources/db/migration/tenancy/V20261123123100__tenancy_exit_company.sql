-- Whose exit it is says the stay: a copy named the duplicate still when two companies had become one.
alter table exit_case drop column company_id;
