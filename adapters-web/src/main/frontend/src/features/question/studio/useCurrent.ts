import { useEffect, useState } from 'react';
import { idOf, type StudioSegment } from './draft';
import { seek, type Player } from './player';

interface Current {
  segment: string;
  card: string | undefined;
  /** It was gone to by a key: focus follows. */
  focus: boolean;
}

/** The part and the question that are worked on; the player goes along with the part. */
export function useCurrent(segments: readonly StudioSegment[], player: Player) {
  const [current, setCurrent] = useState<Current>();
  const first = segments[0];
  const segment = segments.find((one) => idOf(one) === current?.segment) ?? first;
  const card = segment?.cards.find((one) => one.key === current?.card)?.key;

  useEffect(() => {
    if (!current?.focus) return;
    const target =
      document.getElementById(`card-${current.card ?? ''}`) ??
      document.getElementById(`part-${current.segment}`);
    target?.focus({ preventScroll: true });
    // jsdom lays nothing out.
    if (target && 'scrollIntoView' in target) target.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const go = (to: StudioSegment, key: string | undefined, focus: boolean) => {
    const id = idOf(to);
    setCurrent((before) =>
      before?.segment === id && before.card === key && !focus
        ? before
        : { segment: id, card: key, focus },
    );
    const video = player.current;
    const inside = video && video.currentTime >= to.start && video.currentTime < to.end + 1;
    if (!inside) seek(player, to.start);
  };
  return { segment, card, go };
}

/** The card after or before one, into the next part; nothing at the ends. */
export function stepFrom(
  segments: readonly StudioSegment[],
  segment: StudioSegment,
  card: string | undefined,
  by: 1 | -1,
): { segment: StudioSegment; card: string | undefined } | undefined {
  const at = segment.cards.findIndex((one) => one.key === card);
  const next = at < 0 && by < 0 ? undefined : segment.cards[at + by];
  if (next) return { segment, card: next.key };
  const other = segments[segments.indexOf(segment) + by];
  if (!other) return undefined;
  return { segment: other, card: (by > 0 ? other.cards[0] : other.cards.at(-1))?.key };
}
