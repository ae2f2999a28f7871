import { Button } from '../../../../ui/Button';
import { Companion } from '../../../../ui/companions/Companion';
import { Problem } from '../../../../ui/Notice';
import { companionKeys, companions } from '../../../../util/companions';
import { idOf, type StudioSegment } from '../draft';
import { wordable } from './variants';
import { WordingField } from './WordingField';
import { useWordings } from './wordings';

/** How each companion would ask the questions of a part, and which one it asks. */
export function CompanionColumns({ segment }: { segment: StudioSegment }) {
  const { progress, problems, error, write } = useWordings();
  const cards = wordable(segment);
  const id = idOf(segment);
  if (cards.length === 0) return <p className="muted">There is no question to reword here.</p>;
  const busy = progress !== undefined;
  return (
    <section className="stack stack--tight" aria-label="Companions’ words">
      <div className="row">
        <Button size="small" look="plain" disabled={busy} onClick={() => write([id])}>
          {busy ? 'Writing …' : 'Write what is missing'}
        </Button>
        <Button size="small" look="quiet" disabled={busy} onClick={() => write([id], true)}>
          Write all anew
        </Button>
      </div>
      <Problem error={error} />
      {problems
        .filter((one) => one.segment === id && !one.type)
        .map((one) => (
          <p key={one.message} className="findings">
            ⚠ {one.message}
          </p>
        ))}
      <div className="companion-columns">
        {companionKeys.map((who) => (
          <section key={who} className="stack stack--tight" aria-label={companions[who].name}>
            <h3 className="companion-name">
              <Companion who={who} decorative /> {companions[who].name}
            </h3>
            {cards.map((card) => (
              <WordingField key={card.key} card={card} who={who} segment={id} />
            ))}
          </section>
        ))}
      </div>
    </section>
  );
}
