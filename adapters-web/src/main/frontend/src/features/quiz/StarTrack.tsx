import { Icon } from '../../ui/icons';
import { clock } from '../../util/time';
import type { Ask } from './timeline';

interface StarTrackProps {
  time: number;
  duration: number;
  asks: readonly Ask[];
  done: readonly string[];
  right: readonly string[];
  onJump: (seconds: number) => void;
}

/** How far the video is, with a star where each question waits. */
export function StarTrack({ time, duration, asks, done, right, onJump }: StarTrackProps) {
  const share = (seconds: number) => (duration > 0 ? Math.min(100, (seconds / duration) * 100) : 0);
  const stars = asks.filter((ask) => right.includes(ask.key)).length;
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
        {asks.map((ask) => (
          <span
            key={ask.key}
            className={`track-star ${starKind(ask, done, right)}`}
            style={{ left: `${share(ask.at)}%` }}
            aria-hidden="true"
          >
            <Icon name="star" />
          </span>
        ))}
      </div>
      {asks.length > 0 && (
        <p className="track-count">
          <span className="track-star track-star--right" aria-hidden="true">
            <Icon name="star" />
          </span>
          <span className="visually-hidden">Stars: </span>
          {stars}
          <span className="visually-hidden"> of {asks.length}</span>
        </p>
      )}
    </div>
  );
}

function starKind(ask: Ask, done: readonly string[], right: readonly string[]): string {
  if (right.includes(ask.key)) return 'track-star--right';
  return done.includes(ask.key) ? 'track-star--done' : '';
}
