import type { CompanionKey, CompanionVariant, SegmentVariants } from '../../../../api/types';
import type { Card } from '../cards';
import type { StudioSegment } from '../draft';

export type Variants = Readonly<Record<string, SegmentVariants>>;

/** A wording that was typed and that the server does not have yet. */
export interface Typed {
  segment: string;
  who: CompanionKey;
  type: string;
  q: string;
  a: string;
}

export const nameOf = (one: Pick<Typed, 'segment' | 'who' | 'type'>) =>
  `${one.segment} ${one.who} ${one.type}`;

/** The questions that can be put in a companion's words: the best of each kind. */
export function wordable(segment: StudioSegment): Card[] {
  const live = segment.cards.filter((card) => !card.trashed && card.state !== 'retired');
  return live.filter((card, at) => live.findIndex((one) => one.type === card.type) === at);
}

export function variantOf(
  all: SegmentVariants | undefined,
  who: CompanionKey,
  type: string,
): CompanionVariant | undefined {
  return all?.persona_variants?.[who]?.[type];
}

/** The part's wordings with what was typed; an emptied one is gone. */
export function withTyped(
  all: SegmentVariants | undefined,
  typed: readonly Typed[],
): SegmentVariants {
  const variants = { ...all?.persona_variants };
  for (const { who, type, q, a } of typed) {
    const { [type]: before, ...others } = variants[who] ?? {};
    variants[who] = q.trim()
      ? { ...others, [type]: { is_best: null, ...before, q: q.trim(), a } }
      : others;
  }
  return { persona_variants: variants };
}

/** The server's numeric keys may be padded: `00000-00059` is `0-59`. */
export function byPlainKey(segments: Record<string, SegmentVariants> | null | undefined): Variants {
  return Object.fromEntries(
    Object.entries(segments ?? {}).map(([key, one]) => [key.split('-').map(Number).join('-'), one]),
  );
}
