import type { Ingestion } from '../../api/types';
import { Problem } from '../../ui/Notice';
import { IngestionRow } from './IngestionRow';
import { isUnderWay } from './useIngestions';

const SHOWN = 3;

interface IngestionQueueProps {
  list: Ingestion[] | undefined;
  error: unknown;
  onChange: () => void;
}

/** What is under way, and what became of the latest. */
export function IngestionQueue({ list, error, onChange }: IngestionQueueProps) {
  if (!list || list.length === 0) return <Problem error={error} />;
  // The next to be done first; of those that have ended the latest first.
  const underWay = list.filter(isUnderWay).reverse();
  const ended = list.filter((one) => !isUnderWay(one));
  return (
    <section className="stack" aria-labelledby="ingestions">
      <h2 id="ingestions">On their way</h2>
      <Problem error={error} />
      {underWay.length === 0 && <p className="muted">Nothing is being fetched right now.</p>}
      <Rows list={underWay} onChange={onChange} />
      {ended.length > 0 && (
        <details open={ended[0]?.state === 'failed'}>
          <summary>What became of the latest ({ended.length})</summary>
          <Rows list={ended.slice(0, SHOWN)} onChange={onChange} />
          {ended.length > SHOWN && (
            <details>
              <summary>Earlier ones</summary>
              <Rows list={ended.slice(SHOWN)} onChange={onChange} />
            </details>
          )}
        </details>
      )}
    </section>
  );
}

function Rows({ list, onChange }: { list: Ingestion[]; onChange: () => void }) {
  return (
    <ul className="plain-list stack stack--tight">
      {list.map((one) => (
        <IngestionRow key={one.id} one={one} onChange={onChange} />
      ))}
    </ul>
  );
}
