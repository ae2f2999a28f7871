import type {
  Evidence,
  FinalQuestions,
  Finding,
  RegeneratedQuestion,
  SegmentDraft,
} from '../../api/types';
import { rankOf } from './ranks';

/** What the checks said of a wording; of another one it says nothing. */
export interface Checked {
  question: string;
  answer: string;
  findings: Finding[];
}

/** Answers that count as right beside one answer; beside another one they do not. */
export interface AcceptedOf {
  answer: string;
  accepted: string[];
}

/** A candidate as it lies on the expert's table. */
export interface Card {
  /** The server's; none before the first save. */
  id: string | undefined;
  /** An adult wrote it. */
  own: boolean;
  askAt: number | undefined;
  type: string;
  question: string;
  answer: string;
  originalQuestion: string;
  originalAnswer: string;
  trashed: boolean;
  ranking: number | undefined;
  llm_ranking: number | undefined;
  acceptedAnswers: string[];
  rejectedAnswers: string[];
  evidence: string | undefined;
  evidenceStart: number | undefined;
  /** Second of the picture that shows it. */
  frame?: number | undefined;
  /** Missing in what a browser kept from before there were checks. */
  checked?: Checked | undefined;
  acceptedOf?: AcceptedOf | undefined;
  /** The expert wrote the accepted answers: nothing else changes them. */
  acceptedByHand?: boolean | undefined;
}

type Candidate = NonNullable<SegmentDraft['result']['questions']>[string];
type Final = NonNullable<FinalQuestions['segments'][number]['aiQuestions']>[number];

const blank = {
  id: undefined,
  own: false,
  askAt: undefined,
  trashed: false,
  ranking: undefined,
  llm_ranking: undefined,
  rejectedAnswers: [],
};

export function fromCandidate(type: string, one: Candidate): Card {
  return {
    ...blank,
    type,
    question: one.q,
    answer: one.a,
    originalQuestion: one.q,
    originalAnswer: one.a,
    llm_ranking: rankOf(one.rank),
    acceptedAnswers: one.accepted_answers ?? [],
    acceptedOf: { answer: one.a, accepted: one.accepted_answers ?? [] },
    ...shown(one.evidence),
    checked: { question: one.q, answer: one.a, findings: one.findings ?? [] },
  };
}

/** A saved question; where it comes from is known while it still is about that. */
export function fromFinalQuestion(one: Final, written: Candidate | undefined): Card {
  const question = one.question ?? '';
  const answer = one.answer ?? '';
  const same = written && (written.q === question || written.a === answer);
  return {
    id: one.id ?? undefined,
    own: one.own ?? false,
    askAt: one.ask_at ?? undefined,
    type: one.type,
    question,
    answer,
    originalQuestion: one.originalQuestion ?? question,
    originalAnswer: one.originalAnswer ?? answer,
    trashed: one.trashed ?? false,
    ranking: rankOf(one.expert_ranking),
    llm_ranking: rankOf(one.llm_ranking),
    acceptedAnswers: one.acceptedAnswers,
    acceptedOf: { answer, accepted: one.acceptedAnswers },
    rejectedAnswers: one.rejectedAnswers,
    ...shown(same ? written.evidence : undefined),
    checked: written && {
      question: written.q,
      answer: written.a,
      findings: written.findings ?? [],
    },
  };
}

/** A question written anew, for a kind that had none. */
export function fromOther(other: RegeneratedQuestion): Card {
  const { question, answer } = other;
  return {
    ...blank,
    type: other.question_type,
    question,
    answer,
    originalQuestion: question,
    originalAnswer: answer,
    acceptedAnswers: other.accepted_answers,
    acceptedOf: { answer, accepted: other.accepted_answers },
    ...shown(other.evidence),
    checked: { question, answer, findings: other.findings },
  };
}

/** The card with a question written anew in its place; its rank and what it was stay. */
export function taken(card: Card, other: RegeneratedQuestion): Card {
  const { id, askAt, originalQuestion, originalAnswer, ranking, llm_ranking } = card;
  return {
    ...fromOther(other),
    id,
    askAt,
    type: card.type,
    originalQuestion,
    originalAnswer,
    ranking,
    llm_ranking,
  };
}

/** What a card shows of where the video supports it. */
export function shown(evidence: Evidence | null | undefined) {
  return {
    evidence: evidence?.quote,
    evidenceStart: evidence?.start,
    frame: evidence?.frame ?? undefined,
  };
}

export function isModified(card: Card): boolean {
  return card.question !== card.originalQuestion || card.answer !== card.originalAnswer;
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
  const own = card.acceptedOf ?? { answer: card.answer, accepted: card.acceptedAnswers };
  const kept = answer === own.answer ? own.accepted : [];
  return {
    ...card,
    question,
    answer,
    acceptedOf: own,
    acceptedAnswers: card.acceptedByHand || answer === card.answer ? card.acceptedAnswers : kept,
  };
}
