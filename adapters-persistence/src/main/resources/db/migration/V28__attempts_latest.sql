-- H2 sorts a child's or a video's attempts, however many, unless an index has them in just the order that is asked for.
create index attempts_latest on attempts (child_id, started_at desc, session_id desc);
drop index attempts_newest;

create index attempts_latest_of_video on attempts (video_id, started_at desc, session_id desc);
drop index attempts_newest_of_video;
