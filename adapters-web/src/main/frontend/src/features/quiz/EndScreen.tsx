import { useEffect } from 'react';
import { Link } from 'react-router';
import type { CompanionKey, PlannedQuestion } from '../../api/types';
import { Button } from '../../ui/Button';
import { Companion } from '../../ui/companions/Companion';
import { Confetti } from '../../ui/Confetti';
import { Icon } from '../../ui/icons';
import { speak } from '../../util/speech';
import './question.css';
import { praise } from './words';

interface EndScreenProps {
  companion: CompanionKey;
  questions: readonly PlannedQuestion[];
  saved: boolean;
  onAgain: () => void;
}

export function EndScreen({ companion, questions, saved, onAgain }: EndScreenProps) {
  const stars = questions.filter((question) => question.right).length;
  const share = questions.length > 0 ? stars / questions.length : 0;
  const words = questions.length > 0 ? praise(share) : 'That was fun to watch!';
  useEffect(() => speak(words), [words]);
  return (
    <section className="end" aria-labelledby="end-title">
      {share >= 0.6 && <Confetti />}
      <div className="end-companion">
        <Companion who={companion} mood="happy" />
      </div>
      <h2 id="end-title">{words}</h2>
      {questions.length > 0 && (
        <>
          <p className="end-stars" aria-hidden="true">
            {questions.map((question, index) => (
              <span
                key={question.id}
                className={`track-star ${index < stars ? 'track-star--right' : ''}`}
              >
                <Icon name="star" />
              </span>
            ))}
          </p>
          <p>{stars === 1 ? 'You found 1 star.' : `You found ${stars} stars.`}</p>
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
