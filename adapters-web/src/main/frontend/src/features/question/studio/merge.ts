import { byRank } from '../ranks';
import type { Card } from './cards';
import { idOf, inOrder, type Draft, type StudioSegment } from './draft';
import { sameAs, sameBallot, sameWords } from './same';

export type Side = 'mine' | 'theirs';

/** Where the expert and somebody else both changed the same thing since they last agreed. */
export interface Difference {
  id: string;
  segment: StudioSegment;
  /** A question of the segment, or, where neither side has one, the skipping of the segment. */
  mine: Card | undefined;
  theirs: Card | undefined;
  about: 'question' | 'skip';
  skips?: { mine: string | undefined; theirs: string | undefined };
}

export interface Merged {
  segments: readonly StudioSegment[];
  /** Each stands in the segments as chosen; as the expert has it when nothing was chosen. */
  differences: readonly Difference[];
  /** How many questions and skips of others were taken over. */
  takenOver: number;
}

export type Choices = Readonly<Record<string, Side>>;
type Segments = readonly StudioSegment[];

interface Work {
  choices: Choices;
  differences: Difference[];
  takenOver: number;
}

/**
 * What becomes of two people's changes to the same questions. What only one changed is that one's;
 * ranks and trash are the expert's own.
 *
 * @param base what both started from
 * @param theirs what the server has now
 */
export function merged(
  base: Segments,
  mine: Segments,
  theirs: Draft,
  choices: Choices = {},
): Merged {
  return mergeOnto(base, theirs, choices)(mine);
}

/** The same for several states of the expert's table: equal segments of them become equal ones. */
export function mergeOnto(base: Segments, theirs: Draft, choices: Choices = {}) {
  const untouched = new Map<StudioSegment, { segment: StudioSegment; takenOver: number }>();
  const before = byId(base);
  const after = byId(theirs.segments);
  const takeOver = (work: Work, segment: StudioSegment, other: StudioSegment) => {
    const known = untouched.get(segment) ?? takenOver(segment, other);
    untouched.set(segment, known);
    work.takenOver += known.takenOver;
    return known.segment;
  };
  return (mine: Segments): Merged => {
    const work: Work = { choices, differences: [], takenOver: 0 };
    const there = byId(mine);
    const both = mine.map((segment) => {
      const other = after.get(idOf(segment));
      if (!other) return segment;
      const old = before.get(idOf(segment));
      // Nothing of it was changed here: it is theirs, whatever they did.
      return old === segment
        ? takeOver(work, segment, other)
        : mergedSegment(work, old, segment, other);
    });
    const added = theirs.segments.filter((segment) => !there.has(idOf(segment)));
    work.takenOver += added.length;
    return {
      segments: inOrder([...both, ...added]),
      differences: work.differences,
      takenOver: work.takenOver,
    };
  };
}

const byId = (segments: Segments) => new Map(segments.map((one) => [idOf(one), one]));

/** Theirs; the keys stay, so that the page knows its cards again. */
function takenOver(mine: StudioSegment, theirs: StudioSegment) {
  let count = mine.skipped === theirs.skipped ? 0 : 1;
  let same = count === 0 && mine.cards.length === theirs.cards.length;
  const cards = theirs.cards.map((card, at) => {
    const known = mine.cards.find((one) => sameAs(one, card));
    if (!known || !sameWords(known, card)) count += 1;
    else if (mine.cards[at] === known && sameBallot(known, card) && known.id === card.id) {
      return known;
    }
    same = false;
    return known ? { ...card, key: known.key, checked: known.checked ?? card.checked } : card;
  });
  return { segment: same ? mine : { ...theirs, cards }, takenOver: same ? 0 : count };
}

function mergedSegment(
  work: Work,
  base: StudioSegment | undefined,
  mine: StudioSegment,
  theirs: StudioSegment,
): StudioSegment {
  const cards: Card[] = [];
  for (const card of mine.cards) {
    const other = theirs.cards.find((one) => sameAs(card, one));
    const before = base?.cards.find((one) => sameAs(one, card));
    const after = other ? mergedCard(work, mine, before, card, other) : kept(before, card);
    if (after) cards.push(after);
    else work.takenOver += 1;
  }
  for (const card of theirs.cards.filter((one) => !mine.cards.some((m) => sameAs(m, one)))) {
    const before = base?.cards.find((one) => sameAs(one, card));
    // It was taken off the table here, and nobody else touched it.
    if (before && sameWords(before, card)) continue;
    work.takenOver += 1;
    cards.push(card);
  }
  return {
    ...mine,
    cards: cards.sort(byRank),
    skipped: mergedSkip(work, base, mine, theirs),
    agreement: theirs.agreement,
  };
}

/** A card that they have not got: theirs to remove when nothing was done to it here. */
function kept(before: Card | undefined, card: Card): Card | undefined {
  return before?.id !== undefined && sameWords(before, card) ? undefined : card;
}

function mergedCard(
  work: Work,
  segment: StudioSegment,
  before: Card | undefined,
  mine: Card,
  theirs: Card,
): Card {
  const id = theirs.id;
  if (sameWords(mine, theirs)) return { ...mine, id, author: theirs.author };
  const own = { ranking: mine.ranking, trashed: mine.trashed, key: mine.key };
  const other = { ...theirs, checked: mine.checked ?? theirs.checked, ...own };
  if (before && sameWords(before, mine)) {
    work.takenOver += 1;
    return other;
  }
  if (before && sameWords(before, theirs)) return { ...mine, id };
  const difference = `${idOf(segment)} ${mine.key}`;
  work.differences.push({ id: difference, segment, mine, theirs, about: 'question' });
  return work.choices[difference] === 'theirs' ? other : { ...mine, id };
}

function mergedSkip(
  work: Work,
  base: StudioSegment | undefined,
  mine: StudioSegment,
  theirs: StudioSegment,
): string | undefined {
  if (mine.skipped === theirs.skipped || theirs.skipped === base?.skipped) return mine.skipped;
  if (mine.skipped === base?.skipped) {
    work.takenOver += 1;
    return theirs.skipped;
  }
  const id = `${idOf(mine)} skip`;
  const skips = { mine: mine.skipped, theirs: theirs.skipped };
  const none = { mine: undefined, theirs: undefined };
  work.differences.push({ id, segment: mine, ...none, about: 'skip', skips });
  return work.choices[id] === 'theirs' ? theirs.skipped : mine.skipped;
}
