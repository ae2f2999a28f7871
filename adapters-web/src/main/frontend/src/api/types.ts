import type { components } from './__generated__/schema';

type Schemas = components['schemas'];

export type CompanionKey = 'bunny' | 'pig' | 'alligator';

export type Expert = Schemas['Expert'];
export type Parent = Schemas['Parent'];
export type ParentName = Schemas['ParentName'];
export type Child = Schemas['Child'];
export type InteractionMode = Child['interaction_mode'];
export type NewChild = Schemas['NewChildRequest'];

export type AdminVideo = Schemas['AdminVideo'];
export type VideoWithExperts = Schemas['VideoWithExperts'];
export type ReviewVideo = Schemas['ReviewVideo'];
export type KidsVideo = Schemas['KidsVideo'];
export type TranscriptHit = Schemas['TranscriptHit'];
export type Ingestion = Schemas['Ingestion'];
export type Upload = Schemas['Upload'];

export type SegmentDraft = Schemas['SegmentDraft'];
export type Evidence = Schemas['Evidence'];
export type ModelCosts = Schemas['ModelCostsResponse'];
export type Spent = Schemas['Spent'];
export type SpendingLimits = Schemas['SpendingLimits'];
export type Finding = Schemas['Finding'];
export type RegeneratedQuestion = Schemas['RegeneratedQuestion'];
export type SegmentError = Schemas['SegmentError'];
/** A rank is null where there is none; the document cannot say so of a value it reads leniently. */
export type FinalQuestion = Omit<
  Schemas['FinalQuestion'],
  'ranking' | 'expert_ranking' | 'llm_ranking'
> & { expert_ranking: number | null; llm_ranking: number | null };
export type FinalSegment = Omit<Schemas['FinalSegment'], 'aiQuestions'> & {
  aiQuestions: FinalQuestion[];
};
export type QuestionVersion = Schemas['QuestionVersion'];
export type SegmentVariants = Schemas['SegmentVariants'];
export type CompanionVariant = Schemas['CompanionVariant'];
export type CompanionVariants = Schemas['CompanionVariants'];
export type CompanionProblem = Schemas['CompanionProblem'];
export type SaveCompanionVariants = Schemas['SaveCompanionVariants'];
export type FinalQuestions = Schemas['FinalQuestionsResponse'];

export type PlayerCount = Schemas['PlayerCount'];
export type Reply = Schemas['Reply'];
export type QuizSession = Schemas['QuizSession'];
export type PlannedQuestion = Schemas['PlannedQuestion'];
export type Progress = Schemas['Progress'];
export type SessionAnswer = Schemas['SessionAnswer'];
export type Answered = Schemas['Answered'];

export type AuditEntry = Schemas['AuditEntryBody'];
export type AuditAction = AuditEntry['action'];

export type DigestSettings = Schemas['DigestSettings'];
export type DigestWeek = Schemas['DigestWeek'];
export type DigestMail = Schemas['DigestMail'];
export type ChildWeek = Schemas['ChildWeek'];

export type Report = Schemas['Report'];
export type QuestionStatistics = Schemas['QuestionStatisticsResponse'];
export type Insights = Schemas['InsightsResponse'];
export type InsightRow = Schemas['InsightRow'];
export type AnsweredAttempt = Schemas['AnsweredAttempt'];
export type AnswersPage = Schemas['AnswersResponse'];
export type Attempt = Schemas['Attempt'];
export type MarkStatus = Schemas['MarkReply']['status'];
export type Stars = Schemas['Stars'];
export type StarredVideo = Schemas['StarredVideo'];
export type RecentVideo = Schemas['RecentVideo'];
export type Provider = Schemas['Provider'];
