import type { InsightRow } from '../../api/types';
import { minutesText } from '../../util/time';

export type Part = InsightRow['part'];

export const tooFew = 'too few to tell';

export function rowsOf(rows: InsightRow[], part: Part): InsightRow[] {
  return rows.filter((row) => row.part === part);
}

/** "once", "3 times". */
export function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

export function effortText(all: InsightRow, name: string): string {
  if (!all.times_watched) return `${name} did not watch in this time.`;
  const watched = `${name} watched ${times(all.times_watched)}, ${minutesText(all.minutes_watched ?? 0)} in all`;
  return all.watched_to_end
    ? `${watched}, ${times(all.watched_to_end)} to the end.`
    : `${watched}, never to the end.`;
}

export function weeksText(weeks: InsightRow[]): string {
  const active = weeks.filter((week) => week.times_watched);
  const most = active.reduce<InsightRow | undefined>(
    (best, week) => ((week.minutes_watched ?? 0) > (best?.minutes_watched ?? -1) ? week : best),
    undefined,
  );
  if (!most) return 'Nothing was watched in these weeks.';
  const when = `the week of ${dayText(most.key)}`;
  return weeks.length === 1
    ? `All of it was in ${when}.`
    : `Something was watched in ${active.length} of the ${weeks.length} weeks since the first; most in ${when}, ${minutesText(most.minutes_watched ?? 0)}.`;
}

export function answersText(all: InsightRow, name: string): string {
  const tried = all.questions_tried;
  if (tried === 0) return `${name} was asked no questions in this time.`;
  const asked = tried === 1 ? 'One question was answered' : `${tried} questions were answered`;
  if (all.too_few) return `${asked}: ${tooFew} how well it goes.`;
  const almost = all.almost > 0 ? `, ${all.almost} almost` : '';
  const again = all.tried_again > 0 ? ` ${name} tried again ${times(all.tried_again)}.` : '';
  return `${asked}. ${all.right} of them were right at the first try${almost}.${again}`;
}

/** Of the kinds that have a name: answers of none cannot be compared with any. */
export function kindsText(kinds: InsightRow[]): string {
  const known = kinds.filter((kind) => kind.key !== 'other' && kind.right_percent !== null);
  if (known.length < 2) return 'There are too few answers to compare the kinds of question yet.';
  const order = known.toSorted((a, b) => (b.right_percent ?? 0) - (a.right_percent ?? 0));
  const best = order.at(0);
  const last = order.at(-1);
  if (!best || !last || best.right_percent === last.right_percent) {
    return 'The kinds of question go about equally well.';
  }
  return `“${best.name}” questions go best (${best.right_percent} % right at the first try), “${last.name}” questions are hardest (${last.right_percent} %).`;
}

/**
 * What a chart of the time watched shows.
 *
 * @param what one of its bars is about
 */
export function barsText(rows: InsightRow[], what: string): string {
  const watched = rows.filter((row) => row.times_watched);
  const all = watched.reduce((sum, row) => sum + (row.minutes_watched ?? 0), 0);
  const most = watched.reduce<InsightRow | undefined>(
    (best, row) => ((row.minutes_watched ?? 0) > (best?.minutes_watched ?? -1) ? row : best),
    undefined,
  );
  if (!most) return 'Nothing was watched in this time.';
  if (watched.length === 1) return `All of it was one ${what}: ${most.name}.`;
  const share =
    all > 0 ? `, ${Math.round((100 * (most.minutes_watched ?? 0)) / all)} % of the time` : '';
  return `${watched.length} ${what}s; longest was ${most.name}${share}.`;
}

/** "16 Nov 2026" of a day without a time. */
export function dayText(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(undefined, {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
}
