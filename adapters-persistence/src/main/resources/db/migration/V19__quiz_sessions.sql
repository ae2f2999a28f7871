-- How far children have come in the sessions that the server leads.
create table quiz_sessions (
  child_id varchar(6) not null,
  session_id varchar(200) not null,
  video_id varchar(64) not null,
  companion varchar(20),
  begun_at timestamp with time zone not null,
  state text not null,
  primary key (child_id, session_id),
  constraint quiz_sessions_child_fk foreign key (child_id) references children (id) on delete cascade
);

-- what such a session knows of a reply
alter table replies add column answering text;
