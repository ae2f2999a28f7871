/** "4:05" or "1:02:03". */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

/** "about 5 min" for tiles and reports. */
export function minutesText(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 1) return minutes > 0 ? 'under 1 min' : '0 min';
  return whole < 60 ? `${whole} min` : `${Math.floor(whole / 60)} h ${whole % 60} min`;
}

export function dateText(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime())
    ? ''
    : date.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}

/** Seconds of "45", "1:30" or "1:00:00"; a number stays itself. */
export function secondsOf(value: string | number | null | undefined): number {
  if (typeof value === 'number') return value;
  const parts = (value ?? '').trim().split(':').map(Number);
  if (parts.some(Number.isNaN)) return 0;
  return parts.reduce((total, part) => total * 60 + part, 0);
}

/** "40 seconds", "1 minute", "2 minutes 5 seconds". */
export function waitText(seconds: number): string {
  const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return [minutes > 0 && count(minutes, 'minute'), rest > 0 && count(rest, 'second')]
    .filter(Boolean)
    .join(' ');
}
