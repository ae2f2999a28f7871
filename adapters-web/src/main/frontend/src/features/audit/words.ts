import type { AuditAction } from '../../api/types';

const actions: Record<AuditAction, string> = {
  logged_in: 'Logged in',
  login_refused: 'Wrong code or password',
  login_throttled: 'Too many wrong tries, told to wait',
  logged_out_everywhere: 'Logged out on all devices',
  code_made: 'New access code made',
  code_chosen: 'Access code chosen',
  password_set: 'Password changed',
  account_created: 'Account created',
  account_closed: 'Account deactivated',
  account_opened: 'Account activated',
  account_deleted: 'Account deleted',
  child_exported: 'A child’s data exported',
  child_erased: 'A child’s data erased',
  questions_approved: 'Questions approved',
  questions_restored: 'Earlier questions restored',
  questions_imported: 'Questions imported',
  answer_marked: 'Answer marked by an adult',
  digest_turned_on: 'Weekly digest turned on',
  digest_turned_off: 'Weekly digest turned off',
  video_uploaded: 'Video uploaded',
  video_labelled: 'Video’s title or source changed',
  video_assigned: 'Video given to a reviewer',
  video_taken_back: 'Video taken back from a reviewer',
  video_deleted: 'Video deleted',
};

export function actionWords(action: AuditAction): string {
  return actions[action];
}

const roles: Record<string, string> = {
  expert: 'Expert',
  parent: 'Parent',
  child: 'Family',
  video: 'Video',
  upload: 'Upload',
};

/** "Expert eve" for "expert:eve"; a subject's `child:123456` is a child, an actor's a family. */
export function partyWords(key: string, asSubject = false): string {
  if (key === '') return '';
  if (key === 'nobody') return 'Not known';
  if (key === 'admin') return 'Admin';
  const colon = key.indexOf(':');
  const role = key.slice(0, colon);
  const id = key.slice(colon + 1);
  const isChild = asSubject && role === 'child' && /^\d{6}$/.test(id);
  return `${isChild ? 'Child' : (roles[role] ?? role)} ${id}`;
}
