import type { Change } from './actions';

/** What the parts and cards of the table can ask of the page. Stays the same object. */
export interface StudioActs {
  change: (change: Change) => void;
  /** Plays the video from a second. */
  jump: ((second: number) => void) | undefined;
  /** Makes a part, and a card of it, the one that is worked on. */
  go: (segment: string, card: string | undefined) => void;
  /** Opens the card for editing; nothing closes it. */
  edit: (card: string | undefined) => void;
  /** Asks why a part is skipped. */
  skip: (segment: string) => void;
}
