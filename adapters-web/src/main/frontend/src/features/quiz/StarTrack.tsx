import type { PlannedQuestion } from '../../api/types';
import { Icon } from '../../ui/icons';
import { clock } from '../../util/time';

interface StarTrackProps {
  time: number;
  duration: number;
  questions: readonly PlannedQuestion[];
  /** Answered, but the server does not know it yet. */
  unsent: readonly string[];
  onJump: (seconds: number) => void;
}

/** How far the video is, with a star where each question waits. */
export function StarTrack(props: StarTrackProps) {
  const { time, duration, questions, unsent, onJump } = props;
  const share = (seconds: number) => (duration > 0 ? Math.min(100, (seconds / duration) * 100) : 0);
  const stars = questions.filter((question) => question.right).length;
  return (
    <div className="track">
      <div className="track-bar">
        <div className="track-fill" style={{ width: `${share(time)}%` }} />
        <input
          type="range"
          aria-label="Place in the video"
          aria-valuetext={`${clock(time)} of ${clock(duration)}`}
          min={0}
          max={Math.max(1, Math.floor(duration))}
          step={1}
          value={Math.floor(time)}
          onChange={(event) => onJump(Number(event.target.value))}
        />
        {questions.map((question) => (
          <span
            key={question.id}
            className={`track-star ${starKind(question, unsent)}`}
            style={{ left: `${share(question.ask_at)}%` }}
            aria-hidden="true"
          >
            <Icon name="star" />
          </span>
        ))}
      </div>
      {questions.length > 0 && (
        <p className="track-count">
          <span className="track-star track-star--right" aria-hidden="true">
            <Icon name="star" />
          </span>
          <span className="visually-hidden">Stars: </span>
          {stars}
          <span className="visually-hidden"> of {questions.length}</span>
        </p>
      )}
    </div>
  );
}

function starKind({ id, right, settled }: PlannedQuestion, unsent: readonly string[]): string {
  if (right) return 'track-star--right';
  return settled || unsent.includes(id) ? 'track-star--done' : '';
}
