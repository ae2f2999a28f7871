import { memo, useState, type KeyboardEvent } from 'react';
import { clock } from '../../../util/time';
import { idOf, type StudioSegment } from './draft';
import { seek, type Player } from './player';
import { askedIn } from './progress';
import { at } from './TimeLine';

interface AskedMarkersProps {
  segments: readonly StudioSegment[];
  length: number;
  player: Player;
  onGo: (segment: string, card: string | undefined) => void;
}

/** A mark for each question that a child is asked, at its second. One stop for the Tab key. */
export const AskedMarkers = memo(function AskedMarkers(props: AskedMarkersProps) {
  const { segments, length, player, onGo } = props;
  const [active, setActive] = useState(0);
  const marks = segments.flatMap((segment) =>
    askedIn(segment).map((asked) => ({ ...asked, segment })),
  );
  if (marks.length === 0) return null;
  const stop = Math.min(active, marks.length - 1);
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = Math.min(marks.length - 1, Math.max(0, stop + by));
    setActive(next);
    event.currentTarget.parentElement?.querySelectorAll('button').item(next).focus();
  };
  return (
    <div className="timeline-marks" role="toolbar" aria-label="Questions that are asked">
      {marks.map(({ card, at: second, segment }, index) => (
        <button
          key={card.key}
          type="button"
          className={`timeline-mark ${card.own ? 'timeline-mark--own' : ''}`}
          style={at(second, length)}
          tabIndex={index === stop ? 0 : -1}
          title={`${clock(second)} ${card.question}`}
          aria-label={`${card.own ? 'Own question' : 'Question'} at ${clock(second)}: ${card.question}`}
          onKeyDown={press}
          onClick={() => {
            setActive(index);
            onGo(idOf(segment), card.key);
            seek(player, second);
          }}
        />
      ))}
    </div>
  );
});
