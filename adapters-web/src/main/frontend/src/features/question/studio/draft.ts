import type { FinalQuestion, FinalQuestions, FinalSegment, SegmentDraft } from '../../../api/types';
import { questionTypes } from '../../../util/questionTypes';
import { byRank } from '../ranks';
import { fromCandidate, fromFinalQuestion, isModified, isWhole, type Card } from './cards';

export interface StudioSegment {
  start: number;
  end: number;
  cards: readonly Card[];
  /** Why no question shall be asked here. */
  skipped?: string | undefined;
  /** Kinds of which the writer had no question. */
  missing: readonly string[];
  /** Those of them whose question was not safe for children. */
  dropped: readonly string[];
  /** Why the writer had none at all. */
  failed?: { reason: string; message?: string | null } | undefined;
  agreement?: Agreement | undefined;
}

export interface Agreement {
  w: number;
  reviewers: number;
  questions: number;
}

export interface Draft {
  /** That of the final questions it was made of; 0 when there were none. */
  version: number;
  segments: readonly StudioSegment[];
}

/** Names a segment among those of its video. */
export function idOf(segment: { start: number; end: number }): string {
  return `${segment.start}-${segment.end}`;
}

export function inOrder(segments: readonly StudioSegment[]): StudioSegment[] {
  return [...segments].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What is on the table: the final questions, and what was submitted for other parts. */
export function draftFrom(final: FinalQuestions | undefined, submitted: SegmentDraft[]): Draft {
  const saved = (final?.segments ?? []).map((segment) => fromFinal(segment, submitted));
  const rest = submitted
    .filter((one) => !saved.some((other) => one.start <= other.end && other.start <= one.end))
    .map(fromSubmitted);
  return {
    version: final?.version ?? 0,
    segments: inOrder([...saved, ...rest]),
  };
}

function fromSubmitted(segment: SegmentDraft): StudioSegment {
  const { start, end, result } = segment;
  return {
    start,
    end,
    cards: Object.entries(result.questions ?? {})
      .map(([type, one]) => fromCandidate(`${start}-${end}-${type}`, type, one))
      .sort(byRank),
    ...gapsOf(segment),
  };
}

function gapsOf(written: SegmentDraft | undefined) {
  const failed = written?.result.error ?? undefined;
  return {
    missing: written?.result.missing ?? (failed ? questionTypes : []),
    dropped: written?.result.dropped ?? [],
    failed,
  };
}

function fromFinal(
  segment: FinalQuestions['segments'][number],
  submitted: SegmentDraft[],
): StudioSegment {
  const written = submitted.find((one) => idOf(one) === idOf(segment));
  const { agreement } = segment;
  return {
    start: segment.start,
    end: segment.end,
    cards: (segment.aiQuestions ?? [])
      .map((one, at) =>
        fromFinalQuestion(`${idOf(segment)}-${at}`, one, written?.result.questions?.[one.type]),
      )
      .sort(byRank),
    skipped: segment.skipped ?? undefined,
    agreement: agreement ?? undefined,
    ...gapsOf(written),
  };
}

/** What is sent of the cards: an own question without any word is not yet one. */
export function sentCards(segment: StudioSegment): Card[] {
  return segment.cards.filter((card) => !card.own || card.question.trim() || card.answer.trim());
}

/** The shape in which final questions are saved. */
export function toFinal(segments: readonly StudioSegment[]): FinalSegment[] {
  return segments.map((segment, segmentIndex) => ({
    segmentIndex,
    start: segment.start,
    end: segment.end,
    skipped: segment.skipped ?? null,
    aiQuestions: sentCards(segment).map(toFinalQuestion),
  }));
}

function toFinalQuestion(card: Card): FinalQuestion {
  return {
    id: card.id ?? null,
    own: card.own,
    ask_at: card.askAt ?? null,
    type: card.type,
    // Words that are half deleted are no reason to lose the rest.
    state: card.state === 'approved' && !isWhole(card) ? 'draft' : card.state,
    question: card.question.trim(),
    answer: card.answer.trim(),
    originalQuestion: card.originalQuestion,
    originalAnswer: card.originalAnswer,
    trashed: card.trashed,
    modified: isModified(card),
    expert_ranking: card.ranking ?? null,
    llm_ranking: card.llm_ranking ?? null,
    acceptedAnswers: card.acceptedAnswers.map((one) => one.trim()).filter(Boolean),
    rejectedAnswers: card.rejectedAnswers.map((one) => one.trim()).filter(Boolean),
    evidence: card.evidence ?? null,
  };
}
