import type { Progress } from '../../api/types';

/** What was played since the server was last told, in seconds of the video. */
export class Played {
  private stretches: { from: number; to: number }[] = [];
  private moved = false;

  constructor(
    public position: number,
    public furthest: number,
  ) {}

  /** Played on, without a jump. */
  to(now: number): void {
    if (now <= this.position) return;
    const last = this.stretches.at(-1);
    if (last?.to === this.position) last.to = now;
    else this.stretches.push({ from: this.position, to: now });
    this.position = now;
    this.furthest = Math.max(this.furthest, now);
    this.moved = false;
  }

  moveTo(position: number): void {
    this.position = position;
    this.moved = true;
  }

  /** Seconds that the server does not know of. */
  get untold(): number {
    return this.stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  }

  /** What is to be told; it counts as told. */
  take(): Progress {
    const told: Progress = {};
    if (this.stretches.length > 0) told.played = this.stretches;
    if (this.moved) told.moved_to = this.position;
    this.stretches = [];
    this.moved = false;
    return told;
  }
}
