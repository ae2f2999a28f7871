import type { Grade, InteractionMode, ScoreData } from '../../api/types';
import { newId } from '../../util/ids';
import { readStored, writeStored } from '../../util/storage';
import type { SaveQueue } from './saveQueue';
import { emptyTally, recordReply, scoreOf, type Tally } from './tally';
import type { Ask } from './timeline';

interface Stored {
  session_id: string;
  position: number;
  furthest: number;
  done: string[];
  pauses: number;
  unsentSeconds: number;
  tally: Tally;
}

/** One child watching one video once: survives a reload, and saves each answer as it is given. */
export class Attempt {
  private state: Stored;
  private readonly key: string;

  constructor(
    private readonly childId: string,
    private readonly videoId: string,
    private readonly mode: InteractionMode,
    private readonly queue: SaveQueue,
  ) {
    this.key = `piggyback.attempt.${childId}.${videoId}`;
    this.state = (readStored(sessionStorage, this.key) as Stored | undefined) ?? fresh();
  }

  get tally(): Tally {
    return this.state.tally;
  }

  get done(): readonly string[] {
    return this.state.done;
  }

  get position(): number {
    return this.state.position;
  }

  get furthest(): number {
    return this.state.furthest;
  }

  /** The child has watched on to `position`; `seconds` of playing went by. */
  watched(position: number, seconds: number): void {
    this.update({
      position,
      furthest: Math.max(this.state.furthest, position),
      unsentSeconds: this.state.unsentSeconds + seconds,
    });
  }

  moveTo(position: number): void {
    this.update({ position });
  }

  paused(): void {
    this.update({ pauses: this.state.pauses + 1 });
  }

  reply(ask: Ask, text: string, grade: Grade): void {
    this.update({
      tally: recordReply(this.state.tally, ask, text, grade, new Date().toISOString()),
    });
    this.save(false);
  }

  /** The question is settled and is not asked again in this attempt. */
  close(ask: Ask): void {
    if (!this.state.done.includes(ask.key)) this.update({ done: [...this.state.done, ask.key] });
  }

  /** Saves the watch time since the last save. */
  checkpoint(leaving = false): void {
    if (this.state.unsentSeconds >= 1) this.save(true, leaving);
    else if (leaving) this.queue.flushOnLeave();
  }

  /** The video is over: the next watching is a new attempt. */
  finish(): void {
    this.save(false);
    writeStored(sessionStorage, this.key, undefined);
  }

  startOver(): void {
    this.state = fresh();
    this.update({});
  }

  private save(checkpointOnly: boolean, leaving = false): void {
    const data: ScoreData = {
      ...scoreOf(this.state.tally),
      watch_minutes: Math.round((this.state.unsentSeconds / 60) * 10_000) / 10_000,
      manual_pauses: this.state.pauses,
      details: checkpointOnly ? [] : this.state.tally.details,
      checkpoint_only: checkpointOnly,
    };
    this.queue.add({
      save_id: newId(),
      child_id: this.childId,
      video_id: this.videoId,
      session_id: this.state.session_id,
      interaction_mode: this.mode,
      score_data: data,
    });
    this.update({ unsentSeconds: 0 });
    if (leaving) this.queue.flushOnLeave();
    else void this.queue.flush();
  }

  private update(change: Partial<Stored>): void {
    this.state = { ...this.state, ...change };
    writeStored(sessionStorage, this.key, this.state);
  }
}

function fresh(): Stored {
  return {
    session_id: newId(),
    position: 0,
    furthest: 0,
    done: [],
    pauses: 0,
    unsentSeconds: 0,
    tally: emptyTally,
  };
}
