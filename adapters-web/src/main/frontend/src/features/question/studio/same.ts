import type { Card } from './cards';

/**
 * They are the same question. One that the server has not seen yet, or whose save was not answered,
 * is known again by what it is.
 */
export function sameAs(a: Card, b: Card): boolean {
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  if (a.key === b.key) return true;
  if (a.own !== b.own) return false;
  return a.own ? a.askAt === b.askAt && sameText(a, b) : a.type === b.type;
}

function sameText(a: Card, b: Card): boolean {
  return a.question.trim() === b.question.trim() && a.answer.trim() === b.answer.trim();
}

const list = (answers: readonly string[]) =>
  JSON.stringify(answers.map((one) => one.trim()).filter(Boolean));

/** What all reviewers share of them is the same; ranks and trash are each one's own. */
export function sameWords(a: Card, b: Card): boolean {
  return (
    a === b ||
    (sameText(a, b) &&
      a.state === b.state &&
      a.type === b.type &&
      a.askAt === b.askAt &&
      // Where the expert gives none, the server makes some.
      (!a.acceptedByHand || list(a.acceptedAnswers) === list(b.acceptedAnswers)) &&
      list(a.rejectedAnswers) === list(b.rejectedAnswers))
  );
}

/** What is the reviewer's own of them is the same. */
export function sameBallot(a: Card, b: Card): boolean {
  return a.ranking === b.ranking && a.trashed === b.trashed;
}
