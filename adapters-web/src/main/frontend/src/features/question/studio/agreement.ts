import type { Agreement } from './draft';

/** How much the reviewers agree, in words and as Kendall's W. */
export function agreementText({ w, reviewers, questions }: Agreement): string {
  const much = w >= 0.7 ? 'largely agree' : w >= 0.4 ? 'partly agree' : 'hardly agree';
  const order = `the order of these ${questions} questions`;
  return `${reviewers} reviewers ${much} on ${order} (W = ${w.toFixed(2)}, n = ${reviewers}).`;
}
