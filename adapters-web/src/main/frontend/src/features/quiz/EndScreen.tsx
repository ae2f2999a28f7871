import { useEffect } from 'react';
import { Link } from 'react-router';
import type { CompanionKey } from '../../api/types';
import { Button } from '../../ui/Button';
import { Companion } from '../../ui/companions/Companion';
import { Confetti } from '../../ui/Confetti';
import { Icon } from '../../ui/icons';
import { speak } from '../../util/speech';
import './question.css';
import { scoreOf, type Tally } from './tally';
import { praise } from './words';

interface EndScreenProps {
  companion: CompanionKey;
  tally: Tally;
  asked: number;
  saved: boolean;
  onAgain: () => void;
}

export function EndScreen({ companion, tally, asked, saved, onAgain }: EndScreenProps) {
  const score = scoreOf(tally);
  const words = score.total === 0 ? 'That was fun to watch!' : praise(score.percentage);
  useEffect(() => speak(words), [words]);
  return (
    <section className="end" aria-labelledby="end-title">
      {score.percentage >= 60 && <Confetti />}
      <div className="end-companion">
        <Companion who={companion} mood="happy" />
      </div>
      <h2 id="end-title">{words}</h2>
      {score.total > 0 && (
        <>
          <p className="end-stars" role="img" aria-label={`${tally.right.length} stars`}>
            {Array.from({ length: Math.max(asked, score.total) }, (_, index) => (
              <span
                key={index}
                className={`track-star ${index < tally.right.length ? 'track-star--right' : ''}`}
              >
                <Icon name="star" />
              </span>
            ))}
          </p>
          <p>
            {score.correct} of {score.total} right on the first try
          </p>
        </>
      )}
      {!saved && <p role="status">I am still sending your answers home. One moment…</p>}
      <div className="ask-buttons">
        <Link to="/library" className="button button--primary button--kid">
          Other video
        </Link>
        <Button size="kid" look="plain" onClick={onAgain}>
          <Icon name="restart" />
          Watch again
        </Button>
      </div>
    </section>
  );
}
