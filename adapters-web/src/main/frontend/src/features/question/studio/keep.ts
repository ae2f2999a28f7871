import { readStored, writeStored } from '../../../util/storage';
import { idOf, inOrder, type Draft, type StudioSegment } from './draft';

/** The parts that were changed in this browser and that the server does not have yet. */
export interface Kept {
  format: 2;
  version: number;
  /** As the server had them when the changes began. */
  base: readonly StudioSegment[];
  mine: readonly StudioSegment[];
}

const keyOf = (who: string, videoId: string) => `piggyback.review.${who}.${videoId}`;

export function keptReview(who: string, videoId: string): Kept | undefined {
  const kept = readStored(localStorage, keyOf(who, videoId)) as Kept | undefined;
  return kept?.format === 2 && kept.mine.length > 0 ? kept : undefined;
}

/** Keeps what differs from the base; forgets what was kept when nothing does. */
export function keepReview(
  who: string,
  videoId: string,
  base: Draft,
  mine: readonly StudioSegment[],
): void {
  const known = new Set(base.segments);
  const changed = mine.filter((segment) => !known.has(segment));
  const ids = new Set(changed.map(idOf));
  const kept: Kept = {
    format: 2,
    version: base.version,
    base: base.segments.filter((segment) => ids.has(idOf(segment))),
    mine: changed,
  };
  writeStored(localStorage, keyOf(who, videoId), changed.length > 0 ? kept : undefined);
}

export function forgetReview(who: string, videoId: string): void {
  writeStored(localStorage, keyOf(who, videoId), undefined);
}

/** What was kept, and what it was made of, with the server's other parts. */
export function restored(
  kept: Kept,
  server: Draft,
): { base: Draft; mine: readonly StudioSegment[] } {
  const ids = new Set(kept.mine.map(idOf));
  const rest = server.segments.filter((segment) => !ids.has(idOf(segment)));
  return {
    base: { version: kept.version, segments: inOrder([...kept.base, ...rest]) },
    mine: inOrder([...kept.mine, ...rest]),
  };
}

/** The words of a review as a text that a person can use elsewhere. */
export function asText(title: string, segments: readonly StudioSegment[]): string {
  const parts = segments.map((segment) =>
    [
      `${segment.start}–${segment.end} s${segment.skipped ? ` (skipped: ${segment.skipped})` : ''}`,
      ...segment.cards.map((card) =>
        [
          `  ${card.type}, ${card.trashed ? 'trash' : card.state}${card.askAt === undefined ? '' : `, asked at ${card.askAt} s`}`,
          `    Question: ${card.question}`,
          `    Answer: ${card.answer}`,
          ...card.acceptedAnswers.filter(Boolean).map((one) => `    Also right: ${one}`),
          ...card.rejectedAnswers.filter(Boolean).map((one) => `    Not right: ${one}`),
        ].join('\n'),
      ),
    ].join('\n'),
  );
  return `${title}\n\n${parts.join('\n\n')}\n`;
}
