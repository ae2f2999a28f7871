import type { InteractionMode } from '../../api/types';

export const modeLabels: Record<InteractionMode, { short: string; long: string }> = {
  flexible: {
    short: 'flexible',
    long: 'Flexible: after a wrong answer the right one is told, and the video goes on',
  },
  strict: {
    short: 'strict',
    long: 'Strict: after a wrong answer the part is watched again',
  },
  passive: { short: 'passive', long: 'Passive: no questions, only watching' },
};

export const modes: readonly InteractionMode[] = ['flexible', 'strict', 'passive'];
