import type { GradeStatus, InteractionMode } from '../../api/types';

export interface Feedback {
  status: GradeStatus;
  title: string;
  /** What happens next, or the answer told kindly. */
  text: string;
  next: 'resume' | 'rewind';
}

const cheers = ['Yes! Well listened!', 'That is right! Hooray!', 'You found it! Great thinking!'];

export function feedbackFor(
  status: GradeStatus,
  mode: InteractionMode,
  answer: string,
  round: number,
): Feedback {
  if (status === 'correct') {
    const title = cheers[round % cheers.length] ?? 'Yes!';
    return { status, title, text: 'You get a star.', next: 'resume' };
  }
  const close = status === 'almost';
  if (mode === 'strict') {
    return {
      status,
      title: close ? 'Ooh, so close!' : 'Good try!',
      text: close
        ? 'Let us watch that bit again and find the rest.'
        : 'Let us watch that bit again. You can find it!',
      next: 'rewind',
    };
  }
  return {
    status,
    title: close ? 'So close! Good thinking!' : 'Thank you for trying!',
    text: `The answer is: ${answer}`,
    next: 'resume',
  };
}

export function praise(percentage: number): string {
  if (percentage >= 80) return 'Wow! You listened so well!';
  if (percentage >= 60) return 'Great watching and thinking!';
  return 'You kept on thinking. That is how we learn!';
}

export const pauseLines = [
  'Ready when you are!',
  'A little rest is good.',
  'I like watching with you.',
  'What happens next, I wonder?',
];
