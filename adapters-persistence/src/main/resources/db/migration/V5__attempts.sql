create table attempts (
  child_id varchar(6) not null,
  session_id varchar(200) not null,
  video_id varchar(64) not null,
  interaction_mode varchar(20) not null,
  started_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  total integer not null,
  correct integer not null,
  wrong integer not null,
  retries integer not null,
  percentage integer not null,
  watched_nanos bigint not null,
  manual_pauses integer not null,
  save_ids text not null,
  version bigint not null,
  primary key (child_id, session_id),
  constraint attempts_child_fk foreign key (child_id) references children (id) on delete cascade
);
-- No reference to the video: what a child did stays when a video goes.
create index attempts_by_video on attempts (video_id);

create table replies (
  child_id varchar(6) not null,
  session_id varchar(200) not null,
  position integer not null,
  question varchar not null,
  expected_answer varchar not null,
  user_answer varchar not null,
  status varchar(20) not null,
  similarity double precision not null,
  question_type varchar(20),
  replied_at timestamp with time zone not null,
  primary key (child_id, session_id, position),
  constraint replies_attempt_fk foreign key (child_id, session_id)
    references attempts (child_id, session_id) on delete cascade
);
