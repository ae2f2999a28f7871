import type { Child, Expert, Parent, PlannedQuestion, Report } from '../api/types';

const when = '2026-01-01T10:00:00Z';

export function aChild(more: Partial<Child> = {}): Child {
  return {
    child_id: '000001',
    first_name: 'Mila',
    last_name: 'Berg',
    icon_key: 'fox',
    interaction_mode: 'flexible',
    is_active: true,
    version: 1,
    created_at: when,
    updated_at: when,
    ...more,
  };
}

export function anExpert(more: Partial<Expert> = {}): Expert {
  return {
    expert_id: 'ms-berg',
    display_name: 'Ms Berg',
    is_active: true,
    created_at: when,
    updated_at: when,
    ...more,
  };
}

export function aParent(more: Partial<Parent> = {}): Parent {
  return {
    parent_id: 'family-1',
    display_name: 'Family One',
    is_active: true,
    created_at: when,
    updated_at: when,
    ...more,
  };
}

/** A question asked at the end of the part that it is about. */
export function aQuestion(id: string, begins: number, ask_at: number): PlannedQuestion {
  return {
    id,
    question: 'Who ran?',
    question_type: 'character',
    begins,
    ask_at,
    settled: false,
    right: false,
  };
}

export function aReport(more: Partial<Report> = {}): Report {
  return {
    success: true,
    child_id: '000001',
    child_name: 'Mila Berg',
    overall_score: 74,
    total_attempts: 6,
    total_correct: 17,
    total_wrong: 6,
    total_questions_answered: 23,
    total_retries: 4,
    avg_retries_per_question: 0.17,
    total_watch_minutes: 38,
    watch_minutes: 38,
    videos_watched: 6,
    top_categories: [],
    recent_videos: [],
    recent_sessions: [],
    ...more,
  };
}
