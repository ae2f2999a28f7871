import { call } from './call';

const settingsAddress = '/api/expert/digest';

export const digest = {
  /** For a download: the answer holds all that is kept. */
  settingsAddress,
  settings: (signal?: AbortSignal) => call('get', settingsAddress, { signal }),
  change: (wanted: boolean, mail_address: string | null) =>
    call('put', '/api/expert/digest', { body: { wanted, mail_address } }),
  week: (week: string, signal?: AbortSignal) =>
    call('get', '/api/expert/digest/weeks/{week}', { path: { week }, signal }),
  textAddress: (week: string) => `/api/expert/digest/weeks/${encodeURIComponent(week)}/text`,
  confirm: (token: string) =>
    call('post', '/api/digest/confirm', { query: { token }, anonymous: true }),
  stop: (token: string) => call('post', '/api/digest/stop', { query: { token }, anonymous: true }),
  /** Mails that did not go out, for the admin. */
  mails: (signal?: AbortSignal) =>
    call('get', '/api/admin/digest-mails', { signal }).then((answer) => answer.mails),
};
