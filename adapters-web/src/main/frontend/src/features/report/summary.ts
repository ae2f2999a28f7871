import type { Report } from '../../api/types';
import { questionTypeLabel } from '../../util/questionTypes';
import { minutesText } from '../../util/time';

/** Below five answers a share says more about chance than about a child. */
const FEWEST = 5;

export function enough(answers: number): boolean {
  return answers >= FEWEST;
}

export function summary(report: Report, name: string): string {
  if (report.total_attempts === 0) {
    return `${name} has not watched a video yet. The report fills itself with the first one.`;
  }
  const times = report.total_attempts === 1 ? 'once' : `${report.total_attempts} times`;
  const watched = `${name} has watched ${times}, ${minutesText(report.total_watch_minutes)} in all.`;
  const answered = report.total_questions_answered;
  if (answered === 0) return watched;
  const correct = report.total_correct;
  const share = enough(answered)
    ? `${correct} of ${answered} questions were right at once.`
    : `${answered === 1 ? 'One question was' : `${answered} questions were`} answered: too few to tell how well it goes.`;
  const best = report.top_categories.find((one) => enough(one.answer_count));
  const strong =
    best && best.score >= 60 ? ` “${questionTypeLabel(best.type)}” questions go best.` : '';
  return `${watched} ${share}${strong}`;
}
