import { memo, type CSSProperties } from 'react';
import { clock } from '../../../util/time';
import { idOf, type StudioSegment } from './draft';
import { AskedMarkers } from './AskedMarkers';
import { seek, type Player } from './player';
import { partAt, partState, partWords } from './progress';
import { useVideoTime } from './useVideoTime';

interface TimeLineProps {
  segments: readonly StudioSegment[];
  current: StudioSegment | undefined;
  /** Seconds of the video; 0 when unknown. */
  duration: number;
  player: Player;
  onGo: (segment: string, card: string | undefined) => void;
}

/** The parts of the video and what is asked where; it is also the way to a second. */
export function TimeLine({ segments, current, duration, player, onGo }: TimeLineProps) {
  const time = useVideoTime(player);
  const length = Math.max(duration, (segments.at(-1)?.end ?? 0) + 1);
  const part = partAt(segments, time);
  const toSecond = (second: number) => {
    seek(player, second);
    const to = partAt(segments, second);
    if (to && idOf(to) !== (current && idOf(current))) onGo(idOf(to), to.cards[0]?.key);
  };
  return (
    <div className="timeline">
      <div className="timeline-line">
        <Blocks segments={segments} length={length} current={current} />
        <span className="timeline-head" style={at(time, length)} aria-hidden="true" />
        <input
          type="range"
          className="timeline-range"
          aria-label="Second of the video"
          min={0}
          max={Math.floor(length)}
          step={1}
          value={Math.min(length, Math.floor(time))}
          aria-valuetext={
            part
              ? `${clock(time)}, part ${segments.indexOf(part) + 1} of ${segments.length}, ${partWords[partState(part)]}`
              : clock(time)
          }
          onChange={(event) => toSecond(Number(event.target.value))}
        />
      </div>
      <AskedMarkers segments={segments} length={length} player={player} onGo={onGo} />
    </div>
  );
}

/** Where on the line a second is. */
export function at(second: number, length: number): CSSProperties {
  return { left: `${(100 * Math.min(second, length)) / length}%` };
}

interface BlocksProps {
  segments: readonly StudioSegment[];
  length: number;
  current: StudioSegment | undefined;
}

/** The playhead moves four times a second; the blocks do not. */
const Blocks = memo(function Blocks({ segments, length, current }: BlocksProps) {
  return (
    <div aria-hidden="true">
      {segments.map((segment) => (
        <span
          key={idOf(segment)}
          className={`timeline-part timeline-part--${partState(segment)} ${segment === current ? 'timeline-part--current' : ''}`}
          style={{
            ...at(segment.start, length),
            width: `${(100 * (segment.end + 1 - segment.start)) / length}%`,
          }}
        />
      ))}
    </div>
  );
});
