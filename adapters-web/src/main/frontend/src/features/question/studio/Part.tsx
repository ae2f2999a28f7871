import { memo, useState } from 'react';
import { Button } from '../../../ui/Button';
import { clock } from '../../../util/time';
import type { StudioActs } from './acts';
import { agreementText } from './agreement';
import { CandidateCard } from './CandidateCard';
import { CompanionColumns } from './companions/CompanionColumns';
import { idOf, type StudioSegment } from './draft';
import { Gaps } from './Gaps';
import { askedIn, partState, partWords } from './progress';

interface PartProps {
  segment: StudioSegment;
  videoId: string;
  current: boolean;
  /** The card that is worked on, when it is here. */
  card: string | undefined;
  /** The card that is open for editing, when it is here. */
  editing: string | undefined;
  acts: StudioActs;
}

/** A part of the video: its questions, best first. Drawn again only when it changed itself. */
export const Part = memo(function Part(props: PartProps) {
  const { segment, videoId, current, card, editing, acts } = props;
  const [opened, setOpened] = useState(false);
  const [words, setWords] = useState(false);
  const id = idOf(segment);
  const state = partState(segment);
  const asked = new Set(askedIn(segment).map((one) => one.card));
  const live = segment.cards.filter((one) => !one.trashed);
  const shown = segment.skipped === undefined || opened;
  return (
    <li className={`part ${current ? 'part--current' : ''}`} aria-current={current || undefined}>
      <div className="row row--between part-head">
        <h2 id={`part-${id}`} tabIndex={-1}>
          {clock(segment.start)}–{clock(segment.end)}{' '}
          <span className={`badge part-state part-state--${state}`}>{partWords[state]}</span>
        </h2>
        <div className="row">
          {acts.jump && (
            <Button look="quiet" size="small" onClick={() => watch(acts, segment)}>
              Watch this part
            </Button>
          )}
          <Button look="quiet" size="small" aria-expanded={words} onClick={() => setWords(!words)}>
            Companions<span className="visually-hidden"> from {clock(segment.start)}</span>
          </Button>
          <Skip segment={segment} acts={acts} />
        </div>
      </div>
      {segment.skipped !== undefined && (
        <p className="row">
          <span>
            Skipped: <q>{segment.skipped}</q> No child is asked anything here.
          </span>
          {segment.cards.length > 0 && (
            <Button
              look="quiet"
              size="small"
              aria-expanded={opened}
              onClick={() => setOpened(!opened)}
            >
              {opened ? 'Hide' : 'Show'} its questions
            </Button>
          )}
        </p>
      )}
      {segment.agreement && <p className="muted">{agreementText(segment.agreement)}</p>}
      {words && <CompanionColumns segment={segment} />}
      {shown && (
        <ul className="plain-list stack stack--tight">
          {segment.cards.map((one) => (
            <CandidateCard
              key={one.key}
              card={one}
              segment={segment}
              videoId={videoId}
              rank={one.trashed ? undefined : live.indexOf(one) + 1}
              count={live.length}
              asked={asked.has(one)}
              current={one.key === card}
              editing={one.key === editing}
              acts={acts}
            />
          ))}
        </ul>
      )}
      <Gaps segment={segment} videoId={videoId} acts={acts} />
    </li>
  );
});

function watch(acts: StudioActs, segment: StudioSegment) {
  acts.go(idOf(segment), segment.cards[0]?.key);
  acts.jump?.(segment.start);
}

function Skip({ segment, acts }: Pick<PartProps, 'segment' | 'acts'>) {
  const id = idOf(segment);
  const from = <span className="visually-hidden"> from {clock(segment.start)}</span>;
  return segment.skipped === undefined ? (
    <Button look="quiet" size="small" onClick={() => acts.skip(id)}>
      Skip this part{from}
    </Button>
  ) : (
    <Button
      look="plain"
      size="small"
      onClick={() => acts.change({ type: 'skip', segment: id, reason: undefined })}
    >
      Ask here after all{from}
    </Button>
  );
}
