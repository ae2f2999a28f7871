import type { Answered } from '../../api/types';

export interface Feedback {
  /** `kept` when nobody could look at the answer yet. */
  status: Answered['status'] | 'kept';
  title: string;
  /** What happens next, or the answer told kindly. */
  text: string;
  next: 'resume' | 'rewind';
}

const cheers = ['Yes! Well listened!', 'That is right! Hooray!', 'You found it! Great thinking!'];

export function feedbackFor({ status, reveal, session }: Answered): Feedback {
  const close = status === 'almost';
  if (status === 'correct') {
    const round = session.questions.filter((question) => question.right).length;
    const title = cheers[round % cheers.length] ?? 'Yes!';
    return { status, title, text: 'You get a star.', next: 'resume' };
  }
  if (reveal != null) {
    return {
      status,
      title: close ? 'So close! Good thinking!' : 'Thank you for trying!',
      text: `The answer is: ${reveal}`,
      next: 'resume',
    };
  }
  return {
    status,
    title: close ? 'Ooh, so close!' : 'Good try!',
    text: close
      ? 'Let us watch that bit again and find the rest.'
      : 'Let us watch that bit again. You can find it!',
    next: 'rewind',
  };
}

export const kept: Feedback = {
  status: 'kept',
  title: 'I keep your answer safe!',
  text: 'I cannot reach home just now. I will look at it a bit later. Let us watch on!',
  next: 'resume',
};

/** For a share of the stars, from 0 to 1. */
export function praise(share: number): string {
  if (share >= 0.8) return 'Wow! You listened so well!';
  if (share >= 0.6) return 'Great watching and thinking!';
  return 'You kept on thinking. That is how we learn!';
}

export const pauseLines = [
  'Ready when you are!',
  'A little rest is good.',
  'I like watching with you.',
  'What happens next, I wonder?',
];
