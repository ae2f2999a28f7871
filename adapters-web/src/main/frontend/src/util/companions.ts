import type { CompanionKey } from '../api/types';

interface CompanionFacts {
  name: string;
  short: string;
  hello: string;
  listening: string;
}

export const companions: Record<CompanionKey, CompanionFacts> = {
  bunny: {
    name: 'Blossom the Bunny',
    short: 'Blossom',
    hello: 'Hi! I love stories. Let us find out things together!',
    listening: 'Tell me what you think.',
  },
  pig: {
    name: 'Pippa the Pig',
    short: 'Pippa',
    hello: 'Oh, hello! Watching with you is the best!',
    listening: 'What do you say?',
  },
  alligator: {
    name: 'Ash the Alligator',
    short: 'Ash',
    hello: 'Hello there. I have a soft seat for us both.',
    listening: 'Take your time.',
  },
};

export const companionKeys: readonly CompanionKey[] = ['bunny', 'pig', 'alligator'];
