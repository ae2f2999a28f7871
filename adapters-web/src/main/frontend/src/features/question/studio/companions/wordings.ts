import { createContext, use } from 'react';
import type { CompanionKey, CompanionProblem, SegmentVariants } from '../../../../api/types';
import type { Typed } from './variants';

/** The companions' words of a video, and what can be done with them. */
export interface Wordings {
  /** By the id of a part. */
  saved: Readonly<Record<string, SegmentVariants>>;
  typed: readonly Typed[];
  problems: readonly CompanionProblem[];
  error: unknown;
  /** How many parts are written of how many; nothing when none are being written. */
  progress: { done: number; of: number } | undefined;
  type: (one: Typed) => void;
  /** Sends what was typed for a part. */
  save: (segment: string) => void;
  /** Chooses the kind that a companion asks in a part; null for none. */
  win: (segment: string, who: CompanionKey, type: string | null) => void;
  write: (segments: readonly string[], replace?: boolean) => void;
  cancel: () => void;
}

/** Parts that show no companions are not drawn again when a word of theirs changes. */
export const WordingsContext = createContext<Wordings | undefined>(undefined);

export function useWordings(): Wordings {
  const wordings = use(WordingsContext);
  if (!wordings) throw new Error('There are no companions on this page.');
  return wordings;
}
