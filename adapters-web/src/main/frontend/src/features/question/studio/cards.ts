import type {
  Evidence,
  FinalQuestion,
  Finding,
  RegeneratedQuestion,
  SegmentDraft,
} from '../../../api/types';
import { rankOf } from '../ranks';

export type QuestionState = 'draft' | 'checked' | 'approved' | 'retired';

/** What the checks said of a wording; of another one it says nothing. */
interface Checked {
  question: string;
  answer: string;
  findings: Finding[];
}

/** Answers that count as right beside one answer; beside another one they do not. */
interface AcceptedOf {
  answer: string;
  accepted: string[];
}

/** A question as it lies on the expert's table. */
export interface Card {
  /** Names it on this page, whatever happens to it. */
  key: string;
  /** The server's; none before the first save. */
  id: string | undefined;
  /** An adult wrote it. */
  own: boolean;
  author: string | undefined;
  /** Second at which it is asked; none for the end of its part. */
  askAt: number | undefined;
  type: string;
  state: QuestionState;
  question: string;
  answer: string;
  originalQuestion: string;
  originalAnswer: string;
  trashed: boolean;
  ranking: number | undefined;
  llm_ranking: number | undefined;
  acceptedAnswers: string[];
  rejectedAnswers: string[];
  evidence: Evidence | undefined;
  checked: Checked | undefined;
  acceptedOf: AcceptedOf;
  /** The expert wrote the accepted answers: nothing else changes them. */
  acceptedByHand: boolean;
}

type Candidate = NonNullable<SegmentDraft['result']['questions']>[string];
type Final = Partial<FinalQuestion> & Pick<FinalQuestion, 'type'>;

const blank = {
  id: undefined,
  own: false,
  author: undefined,
  askAt: undefined,
  trashed: false,
  ranking: undefined,
  llm_ranking: undefined,
  rejectedAnswers: [],
  acceptedByHand: false,
} satisfies Partial<Card>;

export function fromCandidate(key: string, type: string, one: Candidate): Card {
  const findings = one.findings ?? [];
  const accepted = one.accepted_answers ?? [];
  return {
    ...blank,
    key,
    type,
    state: findings.length > 0 ? 'draft' : 'checked',
    question: one.q,
    answer: one.a,
    originalQuestion: one.q,
    originalAnswer: one.a,
    llm_ranking: rankOf(one.rank),
    acceptedAnswers: accepted,
    acceptedOf: { answer: one.a, accepted },
    evidence: one.evidence ?? undefined,
    checked: { question: one.q, answer: one.a, findings },
  };
}

/** A saved question; where it comes from is known while it still is about that. */
export function fromFinalQuestion(key: string, one: Final, written: Candidate | undefined): Card {
  const question = one.question ?? '';
  const answer = one.answer ?? '';
  const accepted = one.acceptedAnswers ?? [];
  const same = written && (written.q === question || written.a === answer);
  return {
    key: one.id ?? key,
    id: one.id ?? undefined,
    own: one.own ?? false,
    author: one.author ?? undefined,
    askAt: one.ask_at ?? undefined,
    type: one.type,
    state: one.state ?? 'approved',
    question,
    answer,
    originalQuestion: one.originalQuestion ?? question,
    originalAnswer: one.originalAnswer ?? answer,
    trashed: one.trashed ?? false,
    ranking: rankOf(one.expert_ranking),
    llm_ranking: rankOf(one.llm_ranking),
    acceptedAnswers: accepted,
    acceptedOf: { answer, accepted },
    acceptedByHand: false,
    rejectedAnswers: one.rejectedAnswers ?? [],
    evidence: one.evidence ?? (same ? written.evidence : undefined) ?? undefined,
    checked: written && {
      question: written.q,
      answer: written.a,
      findings: written.findings ?? [],
    },
  };
}

/** A question written anew, for a kind that had none. */
export function fromOther(key: string, other: RegeneratedQuestion): Card {
  const { question, answer } = other;
  return {
    ...blank,
    key,
    type: other.question_type,
    state: other.findings.length > 0 ? 'draft' : 'checked',
    question,
    answer,
    originalQuestion: question,
    originalAnswer: answer,
    acceptedAnswers: other.accepted_answers,
    acceptedOf: { answer, accepted: other.accepted_answers },
    evidence: other.evidence ?? undefined,
    checked: { question, answer, findings: other.findings },
  };
}

/** An empty question of the expert's own, asked at a second. */
export function ownCard(key: string, askAt: number): Card {
  return {
    ...blank,
    key,
    own: true,
    askAt,
    type: 'action',
    state: 'draft',
    question: '',
    answer: '',
    originalQuestion: '',
    originalAnswer: '',
    acceptedAnswers: [],
    acceptedOf: { answer: '', accepted: [] },
    evidence: undefined,
    checked: undefined,
  };
}

/** The card with a question written anew in its place; its rank and what it was stay. */
export function taken(card: Card, other: RegeneratedQuestion): Card {
  const { id, own, author, askAt, type } = card;
  const { originalQuestion, originalAnswer, ranking, llm_ranking } = card;
  const kept = { id, own, author, askAt, type, ranking, llm_ranking };
  return { ...fromOther(card.key, other), ...kept, originalQuestion, originalAnswer };
}

export function isModified(card: Card): boolean {
  const { originalQuestion, originalAnswer } = card;
  const written = !card.own && (originalQuestion !== '' || originalAnswer !== '');
  return written && (card.question !== originalQuestion || card.answer !== originalAnswer);
}

/** There is something to ask and something to expect. */
export function isWhole(card: Card): boolean {
  return card.question.trim() !== '' && card.answer.trim() !== '';
}

/** A child can be asked it. */
export function isAskable(card: Card): boolean {
  return !card.trashed && card.state === 'approved' && isWhole(card);
}

/** What the checks found; nothing once the expert changed the words. */
export function findingsOf(card: Card): Finding[] {
  const { checked } = card;
  return checked?.question === card.question && checked.answer === card.answer
    ? checked.findings
    : [];
}

/** The card with other words; accepted answers go with the answer that they belong to. */
export function edited(card: Card, question: string, answer: string): Card {
  const { acceptedOf } = card;
  const kept = answer === acceptedOf.answer ? acceptedOf.accepted : [];
  return {
    ...card,
    question,
    answer,
    acceptedAnswers: card.acceptedByHand || answer === card.answer ? card.acceptedAnswers : kept,
  };
}
