/** A rank from 1 (best); 0, blanks and anything unreadable mean unranked. */
export function rankOf(value: number | string | null | undefined): number | undefined {
  const number = Number(value);
  return Number.isInteger(number) && number >= 1 ? number : undefined;
}

interface Ranked {
  ranking: number | undefined;
  llm_ranking: number | undefined;
  trashed: boolean;
}

/** The order in which a child would be offered them: expert's rank, then the writer's, trash last. */
export function byRank(a: Ranked, b: Ranked): number {
  if (a.trashed !== b.trashed) return a.trashed ? 1 : -1;
  return (a.ranking ?? 999) - (b.ranking ?? 999) || (a.llm_ranking ?? 999) - (b.llm_ranking ?? 999);
}

/** Numbers the cards 1, 2, 3 … in the order given; trashed ones lose their rank. */
export function renumber<T extends Ranked>(cards: readonly T[]): T[] {
  let next = 1;
  return cards.map((card) => ({ ...card, ranking: card.trashed ? undefined : next++ }));
}

/** Moves a card to a rank (from 1) among those not trashed and renumbers all. */
export function moveToRank<T extends Ranked>(cards: readonly T[], card: T, rank: number): T[] {
  const others = [...cards].sort(byRank).filter((other) => other !== card);
  const live = others.filter((other) => !other.trashed);
  const trashed = others.filter((other) => other.trashed);
  const at = Math.min(Math.max(1, rank), live.length + 1) - 1;
  return renumber([...live.slice(0, at), card, ...live.slice(at), ...trashed]);
}
