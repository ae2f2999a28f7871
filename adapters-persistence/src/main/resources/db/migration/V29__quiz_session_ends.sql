-- When something was last heard of a session, and whether it is over: those that are idle are ended.
alter table quiz_sessions add column heard_at timestamp with time zone;
alter table quiz_sessions add column ended boolean;
update quiz_sessions set
  heard_at = coalesce(
    (select updated_at from attempts
      where attempts.child_id = quiz_sessions.child_id
        and attempts.session_id = quiz_sessions.session_id),
    begun_at),
  ended = state like '%"ended":true%';
alter table quiz_sessions alter column heard_at set not null;
alter table quiz_sessions alter column ended set not null;
create index quiz_sessions_idle on quiz_sessions (ended, heard_at);
