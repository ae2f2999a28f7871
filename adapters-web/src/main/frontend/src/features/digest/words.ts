import type { DigestMail, DigestWeek } from '../../api/types';
import { dateText } from '../../util/time';

/** "16 November to 22 November 2026", in the reader's way of writing. */
export function weekText({ monday, sunday }: Pick<DigestWeek, 'monday' | 'sunday'>): string {
  const day = (iso: string, year: boolean) =>
    new Date(`${iso}T00:00:00Z`).toLocaleDateString(undefined, {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
      ...(year ? { year: 'numeric' } : {}),
    });
  return `${day(monday, monday.slice(0, 4) !== sunday.slice(0, 4))} to ${day(sunday, true)}`;
}

export const topicWords = (topic: string) =>
  topic === 'confirm' ? 'the question whether the address is right' : `week ${topic}`;

const failures: Record<string, string> = {
  no_mail_server: 'the mail server did not answer',
  login_refused: 'the mail server refused our log-in',
  mail_refused: 'the mail server refused it',
  mail_refused_for_now: 'the mail server could not take it then',
  connection_lost: 'the connection broke in the midst of it',
  interrupted: 'the server stopped in the midst of it',
};

export function failureWords(code: string | null | undefined): string {
  return code ? (failures[code] ?? code) : '';
}

/** What became of a mail, for the parent it is to. */
export function mailWords(mail: DigestMail): string {
  const what = `Last mail, ${topicWords(mail.topic)}`;
  switch (mail.state) {
    case 'sent':
      return `${what}: sent ${dateText(mail.updated_at)}.`;
    case 'empty':
      return `${what}: nothing was watched, so none was sent.`;
    case 'failed':
      return `${what}: it could not be sent; ${failureWords(mail.failure)}.`;
    case 'unsure':
      return `${what}: it may not have arrived; ${failureWords(mail.failure)}.`;
    default:
      return `${what}: on its way.`;
  }
}
