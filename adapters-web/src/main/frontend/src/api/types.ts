export type InteractionMode = 'strict' | 'flexible' | 'passive';
export type CompanionKey = 'bunny' | 'pig' | 'alligator';
export type QuestionType =
  'character' | 'setting' | 'feeling' | 'action' | 'causal' | 'outcome' | 'prediction';

export interface Expert {
  expert_id: string;
  display_name: string;
  is_active: boolean;
}

export interface Parent {
  parent_id: string;
  display_name: string;
  is_active?: boolean;
}

export interface Child {
  child_id: string;
  expert_id?: string | null;
  parent_id?: string | null;
  first_name: string;
  last_name?: string | null;
  icon_key?: string | null;
  interaction_mode: InteractionMode;
  is_active?: boolean | number;
  expert_name?: string | null;
}

export interface AdminVideo {
  video_id: string;
  title: string;
  duration_seconds?: number | null;
  duration_formatted?: string | null;
  has_frames: boolean;
  frame_count?: number | null;
  has_questions: boolean;
  thumbnail?: string | null;
}

export interface AssignedExpert {
  expert_id: string;
  expert_name?: string | null;
}

export interface VideoAssignment {
  video_id: string;
  title: string;
  assigned_experts: AssignedExpert[];
}

export interface ExpertVideo {
  id: string;
  title: string;
  thumbnail?: string | null;
  duration?: string | number | null;
  videoUrl?: string | null;
  questionCount?: number | null;
  has_final_questions?: boolean | null;
}

export interface KidVideo {
  video_id: string;
  title: string;
  duration?: string | null;
  local_path: string;
  thumbnail?: string | null;
  subtitles?: string | null;
}

export interface Ingestion {
  id: string;
  url?: string | null;
  state: string;
  step?: string | null;
  percent?: number | null;
  message?: string | null;
  video_id?: string | null;
  downloaded_bytes?: number | null;
  total_bytes?: number | null;
  speed?: number | null;
  eta_seconds?: number | null;
  already_there?: boolean | null;
  subtitle_warning?: string | null;
  error_code?: string | null;
  recovery_hint?: string | null;
}

export interface KidQuestion {
  segment_range_start: number;
  segment_range_end: number;
  question: string;
  answer: string;
  question_type?: string | null;
  ask_at?: number | null;
  accepted_answers?: string[] | null;
}

export type GradeStatus = 'correct' | 'almost' | 'wrong';

export interface Grade {
  status: GradeStatus;
  similarity: number;
  expected: string;
  user: string;
  reason: string;
}

export interface ScoreDetail {
  question: string;
  expectedAnswer: string;
  userAnswer: string;
  status: GradeStatus | 'retry';
  similarity: number;
  question_type: string | null;
  timestamp: string;
}

export interface ScoreData {
  total: number;
  correct: number;
  wrong: number;
  percentage: number;
  total_retries: number;
  avg_retries_per_question: number;
  watch_minutes: number;
  manual_pauses: number;
  details: ScoreDetail[];
  checkpoint_only: boolean;
}

export interface ScoreSave {
  save_id: string;
  child_id: string;
  video_id: string;
  session_id: string;
  interaction_mode: InteractionMode;
  score_data: ScoreData;
}

export interface Report {
  child_id: string;
  overall_score: number;
  total_attempts: number;
  total_correct?: number | null;
  total_wrong?: number | null;
  total_questions_answered?: number | null;
  total_retries?: number | null;
  avg_retries_per_question?: number | null;
  total_watch_minutes?: number | null;
  videos_watched?: number | null;
  top_categories?: { type: string; score: number; answer_count: number }[] | null;
  recent_videos?: RecentVideo[] | null;
}

export interface RecentVideo {
  video_id: string;
  video_title?: string | null;
  percentage?: number | null;
  timestamp?: string | null;
  watch_minutes?: number | null;
  duration_minutes?: number | null;
  finished?: boolean | null;
  interaction_mode?: string | null;
}

export interface GeneratedQuestion {
  q: string;
  a: string;
  rank?: number | string | null;
  accepted_answers?: string[] | null;
  evidence?: { quote: string; start: number; end: number } | null;
}

export interface SegmentResult {
  questions?: Record<string, GeneratedQuestion>;
  best_question?: string;
  error?: { reason: string; message?: string };
}

export interface GeneratedSegment {
  start: number;
  end: number;
  result: SegmentResult;
}

export interface FinalQuestion {
  type: string;
  question: string;
  answer: string;
  originalQuestion?: string | null;
  originalAnswer?: string | null;
  trashed?: boolean | null;
  modified?: boolean | null;
  expert_ranking?: number | null;
  ranking?: number | null;
  llm_ranking?: number | null;
  acceptedAnswers?: string[] | null;
}

export interface FinalSegment {
  segmentIndex?: number | null;
  start: number;
  end: number;
  aiQuestions: FinalQuestion[];
}

export interface FinalQuestions {
  version?: number | null;
  segments: FinalSegment[];
}

export interface ProviderInfo {
  name: string;
  available: boolean;
  reason?: string | null;
}

export interface AppConfig {
  skip_prevention: boolean;
  providers?: ProviderInfo[];
}

export interface ToolInfo {
  name: string;
  available: boolean;
  version?: string | null;
  message?: string | null;
}

export interface SampleLesson {
  installed: boolean;
  family_code?: string | null;
  expert_code?: string | null;
}
