import { questionTypeLabel } from '../../../util/questionTypes';
import { newId } from '../../../util/ids';
import { Button } from '../../../ui/Button';
import { reasonText } from '../reasons';
import type { StudioActs } from './acts';
import { idOf, type StudioSegment } from './draft';
import { Rewrite } from './Rewrite';

interface GapsProps {
  segment: StudioSegment;
  videoId: string;
  acts: StudioActs;
}

/** The kinds of which there is no question, why, and ways to get one. */
export function Gaps({ segment, videoId, acts }: GapsProps) {
  const there = new Set(segment.cards.map((card) => card.type));
  const missing = segment.missing.filter((type) => !there.has(type));
  if (missing.length === 0) return null;
  const id = idOf(segment);
  const writeOwn = () => {
    const key = newId();
    acts.change({ type: 'addOwn', segment: id, key, askAt: segment.end });
    acts.go(id, key);
    acts.edit(key);
  };
  return (
    <details className="gaps" open={segment.cards.length === 0 && !segment.skipped}>
      <summary>
        {segment.failed && segment.cards.length === 0
          ? `No questions here: ${reasonText(segment.failed)}`
          : `No question about: ${missing.map(questionTypeLabel).join(', ')}`}
      </summary>
      <ul className="plain-list stack stack--tight">
        {missing.map((type) => (
          <li key={type}>
            {segment.dropped.includes(type) && (
              <p className="muted">
                A {questionTypeLabel(type)} question was left out: it was not safe for children.
              </p>
            )}
            <Rewrite
              videoId={videoId}
              segment={segment}
              type={type}
              label={questionTypeLabel(type)}
              current={undefined}
              avoid={segment.cards.map((card) => card.question)}
              onTake={(other) => acts.change({ type: 'add', segment: id, key: newId(), other })}
              onJump={acts.jump}
            />
          </li>
        ))}
        <li>
          <Button size="small" look="plain" onClick={writeOwn}>
            Write one yourself
          </Button>
        </li>
      </ul>
    </details>
  );
}
