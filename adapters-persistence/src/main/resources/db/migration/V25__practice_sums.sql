-- What a child's attempts add up to, by video, mode, week and kind of question, kept beside them
-- with each save, so that a report costs the same however many attempts there are. Weeks begin on
-- Mondays, UTC; week 0 is that of 1 January 1970. The type NONE has what belongs to no kind.
create table practice_sums (
  child_id varchar(6) not null,
  week_number bigint not null,
  video_id varchar(64) not null,
  interaction_mode varchar(20) not null,
  question_type varchar(20) not null,
  attempts bigint not null,
  finished bigint not null,
  watched_nanos bigint not null,
  correct bigint not null,
  almost bigint not null,
  wrong bigint not null,
  retries bigint not null,
  marked bigint not null,
  primary key (child_id, week_number, video_id, interaction_mode, question_type),
  constraint practice_sums_child_fk foreign key (child_id) references children (id) on delete cascade
);

-- for the latest attempts at a video
create index attempts_newest_of_video on attempts (video_id, started_at, session_id);

-- the first reply to each question counts, with an adult's mark before the grader's
insert into practice_sums (child_id, week_number, video_id, interaction_mode, question_type,
  attempts, finished, watched_nanos, correct, almost, wrong, retries, marked)
select child_id, week_number, video_id, interaction_mode, question_type,
  sum(attempts), sum(finished), sum(watched_nanos),
  sum(correct), sum(almost), sum(wrong), sum(retries), sum(marked)
from (
  select a.child_id,
    cast(floor((extract(epoch from a.started_at) + 259200) / 604800) as bigint) as week_number,
    a.video_id, a.interaction_mode, 'NONE' as question_type,
    1 as attempts,
    case when v.duration_nanos > 0 and a.watched_nanos >= 0.9 * v.duration_nanos
      then 1 else 0 end as finished,
    a.watched_nanos,
    case when r.child_id is null then a.correct else 0 end as correct,
    0 as almost,
    case when r.child_id is null then a.wrong else 0 end as wrong,
    case when r.child_id is null then a.retries else 0 end as retries,
    0 as marked
  from attempts a
    left join videos v on v.id = a.video_id
    left join replies r on r.child_id = a.child_id and r.session_id = a.session_id
      and r.position = 0
  union all
  select a.child_id,
    cast(floor((extract(epoch from a.started_at) + 259200) / 604800) as bigint),
    a.video_id, a.interaction_mode, coalesce(t.question_type, 'NONE'),
    0, 0, 0,
    case when t.turn = 1 and t.counted = 'CORRECT' then 1 else 0 end,
    case when t.turn = 1 and t.counted = 'ALMOST' then 1 else 0 end,
    case when t.turn = 1 and t.counted = 'WRONG' then 1 else 0 end,
    case when t.turn > 1 or t.counted = 'RETRY' then 1 else 0 end,
    case when t.turn = 1 and t.counted <> 'RETRY' and t.mark is not null then 1 else 0 end
  from attempts a
    join (
      select child_id, session_id, question_type, mark,
        case when status = 'RETRY' then status else coalesce(mark, status) end as counted,
        row_number() over (
          partition by child_id, session_id, question, case when status = 'RETRY' then 1 else 0 end
          order by position) as turn
      from replies
    ) t on t.child_id = a.child_id and t.session_id = a.session_id
) parts
group by child_id, week_number, video_id, interaction_mode, question_type;
