-- PostgreSQL alone can be told to refuse this by itself: H2 knows triggers in Java only, and whoever
-- can reach its file can change it anyway.

create function refuse_change_of_audit_log() returns trigger language plpgsql as $$
begin
  raise exception 'audit_log is only ever added to';
end
$$;

create trigger audit_log_append_only before update or delete on audit_log
  for each row execute function refuse_change_of_audit_log();
