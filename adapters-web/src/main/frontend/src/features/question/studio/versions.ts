import type { QuestionVersion } from '../../../api/types';

/** What a version changed, such as "2 edited, 1 approved". */
export function changesText(changes: QuestionVersion['changes']): string {
  const parts = Object.entries(changes).filter(([, count]) => count > 0);
  return parts.length === 0
    ? 'Nothing changed.'
    : parts.map(([what, count]) => `${count} ${words[what] ?? what}`).join(', ');
}

const words: Record<string, string> = {
  reopened: 'taken back from approval',
  trashed: 'put into the trash',
  untrashed: 'taken out of the trash',
  skipped: 'parts skipped',
  unskipped: 'parts asked again',
};
