-- What a child's attempts add up to, by video and mode, kept beside them with each save, so that a
-- report costs the same however many attempts there are.
create table attempt_totals (
  child_id varchar(6) not null,
  video_id varchar(64) not null,
  interaction_mode varchar(20) not null,
  attempts bigint not null,
  percentages bigint not null,
  answered bigint not null,
  correct bigint not null,
  wrong bigint not null,
  retries bigint not null,
  watched_nanos bigint not null,
  primary key (child_id, video_id, interaction_mode),
  constraint attempt_totals_child_fk foreign key (child_id) references children (id) on delete cascade
);

insert into attempt_totals (child_id, video_id, interaction_mode, attempts, percentages, answered,
  correct, wrong, retries, watched_nanos)
select child_id, video_id, interaction_mode, count(*), sum(percentage), sum(total),
  sum(correct), sum(wrong), sum(retries), sum(watched_nanos)
from attempts
group by child_id, video_id, interaction_mode;

create index attempts_newest on attempts (child_id, started_at, session_id);
