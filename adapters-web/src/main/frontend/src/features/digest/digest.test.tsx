import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPage } from '../../test/page';
import { fakeServer } from '../../test/server';
import { weekText } from './words';

const weeks = [
  { week: '2026-W47', monday: '2026-11-16', sunday: '2026-11-22' },
  { week: '2026-W46', monday: '2026-11-09', sunday: '2026-11-15' },
];

const settings = (more: object = {}) => ({
  success: true,
  wanted: false,
  mail_confirmed: false,
  mail_available: true,
  weeks,
  mails: [],
  ...more,
});

const weekOf = (week: string, children: unknown[]) => ({
  body: { success: true, week, monday: '2026-11-16', sunday: '2026-11-22', children },
});

const mila = {
  first_name: 'Mila',
  watched: [{ title: 'The fox', times: 2, time: '12 minutes' }],
  went_well: ['Answered 4 questions right at once.'],
  talk: {
    title: 'The fox',
    question: 'Why did the hen run?',
    wonder: 'Can there be another reason?',
    answer: 'it saw the fox',
  },
};

describe('the weekly digest', () => {
  it('is off until a parent turns it on', async () => {
    let now = settings();
    const server = fakeServer({
      'GET /api/expert/digest': () => ({ body: now }),
      'PUT /api/expert/digest': () => ({
        body: (now = settings({ wanted: true, mail_address: 'ann@example.org' })),
      }),
      'GET /api/expert/digest/weeks/2026-W47': () => weekOf('2026-W47', []),
    });
    openPage('/expert/digest', 'parent');
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'Write me a digest of each week' }),
    );
    await userEvent.type(screen.getByLabelText('Mail address (optional)'), 'ann@example.org');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/We are waiting for a yes/)).toBeVisible();
    expect(await screen.findByText('Nobody watched a video in this week.')).toBeVisible();
    expect(server.calls.find((one) => one.method === 'PUT')?.body).toEqual({
      wanted: true,
      mail_address: 'ann@example.org',
    });
  });

  it('shows each child’s week, this one and earlier ones', async () => {
    fakeServer({
      'GET /api/expert/digest': () => ({ body: settings({ wanted: true, mail_available: false }) }),
      'GET /api/expert/digest/weeks/2026-W47': () => weekOf('2026-W47', []),
      'GET /api/expert/digest/weeks/2026-W46': () => weekOf('2026-W46', [mila]),
    });
    openPage('/expert/digest', 'parent');
    await userEvent.selectOptions(await screen.findByLabelText('Week'), '2026-W46');
    const card = await screen.findByRole('article');
    expect(within(card).getByRole('heading', { name: 'Mila' })).toBeVisible();
    expect(card).toHaveTextContent('The fox, 2 times, 12 minutes');
    expect(card).toHaveTextContent('Why did the hen run? Can there be another reason?');
    expect(screen.getByRole('link', { name: 'The same as plain text' })).toHaveAttribute(
      'href',
      '/api/expert/digest/weeks/2026-W46/text',
    );
    expect(screen.getByText(/This server sends no mail/)).toBeVisible();
  });

  it('is no page of experts', async () => {
    fakeServer({ 'GET /api/expert/videos': () => ({ body: { success: true, videos: [] } }) });
    openPage('/expert/account', 'expert');
    expect(await screen.findByRole('link', { name: 'Children' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Weekly digest' })).not.toBeInTheDocument();
  });

  it('writes a week that spans two years with both', () => {
    expect(weekText({ monday: '2025-12-29', sunday: '2026-01-04' })).toMatch(/2025.* to .*2026/);
    expect(weekText({ monday: '2026-11-16', sunday: '2026-11-22' })).toMatch(/^[^2]*16.* to /);
  });
});

describe('a link in a mail', () => {
  it('ends the mails as soon as it is opened, without a log-in', async () => {
    const server = fakeServer({ 'POST /api/digest/stop': () => ({}) });
    openPage('/digest/stop?token=abc', undefined);
    expect(await screen.findByText(/no digest is mailed any more/)).toBeVisible();
    expect(server.calls.filter((one) => one.path === '/api/digest/stop')).toHaveLength(1);
  });

  it('confirms an address by a click only', async () => {
    const server = fakeServer({
      'POST /api/digest/confirm': () => ({
        status: 404,
        body: {
          success: false,
          error: 'link_not_valid',
          message: 'This link does nothing any more.',
        },
      }),
    });
    openPage('/digest/confirm?token=abc', undefined);
    const yes = await screen.findByRole('button', { name: 'Yes, send it here' });
    expect(server.calls.filter((one) => one.method === 'POST')).toHaveLength(0);
    await userEvent.click(yes);
    expect(await screen.findByText('This link does nothing any more.')).toBeVisible();
    server.on('POST /api/digest/confirm', () => ({}));
    await userEvent.click(yes);
    expect(await screen.findByText(/Thank you/)).toBeVisible();
  });
});

describe('mails that did not go out', () => {
  it('are told to the admin', async () => {
    fakeServer({
      'GET /api/admin/digest-mails': () => ({
        body: {
          success: true,
          mails: [
            {
              parent_id: 'smith',
              topic: '2026-W47',
              state: 'waiting',
              tries: 2,
              failure: 'no_mail_server',
              next_try: '2026-11-23T08:00:00Z',
              updated_at: '2026-11-23T07:00:00Z',
            },
          ],
        },
      }),
    });
    openPage('/admin/mails');
    expect(
      await screen.findByRole('row', {
        name: /smith week 2026-W47 the mail server did not answer/,
      }),
    ).toBeVisible();
  });
});
