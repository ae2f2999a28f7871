import { useState } from 'react';
import type { CompanionKey } from '../../api/types';
import { Companion } from '../../ui/companions/Companion';
import { pauseLines } from './words';

/** The companion sits beside the video and says a friendly word when it rests. */
export function Beside({ companion, paused }: { companion: CompanionKey; paused: boolean }) {
  const [seen, setSeen] = useState({ paused, count: 0 });
  if (seen.paused !== paused) setSeen({ paused, count: seen.count + (paused ? 1 : 0) });
  return (
    <div className="watch-beside" aria-hidden="true">
      {paused && <p className="bubble">{pauseLines[seen.count % pauseLines.length]}</p>}
      <Companion who={companion} mood="idle" decorative />
    </div>
  );
}
