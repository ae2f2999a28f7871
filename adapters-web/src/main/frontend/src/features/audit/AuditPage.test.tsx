import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPage } from '../../test/page';
import { fakeServer, logIn } from '../../test/server';
import { actionWords, partyWords } from './words';

const entry = (number: number, more: object = {}) => ({
  number,
  at: '2026-11-21T10:00:00Z',
  actor: 'expert:eve',
  action: 'questions_approved',
  subject: `video:v${number}`,
  address: '192.0.2.1',
  ...more,
});

describe('the activity page', () => {
  beforeEach(() => logIn('admin'));

  it('tells in plain words who did what, and older things on demand', async () => {
    fakeServer({
      'GET /api/admin/audit': ({ url }) =>
        url.searchParams.get('before') === '3'
          ? { body: { success: true, entries: [entry(2), entry(1)], next: null } }
          : {
              body: {
                success: true,
                next: 3,
                entries: [
                  entry(4, { actor: 'nobody', action: 'login_refused', subject: 'expert:eve' }),
                  entry(3),
                ],
              },
            },
    });
    openPage('/admin/activity');

    const refused = await screen.findByRole('row', { name: /Wrong code or password/ });
    expect(within(refused).getByText('Not known')).toBeVisible();
    expect(within(refused).getByText('Expert eve')).toBeVisible();
    expect(screen.getAllByRole('row')).toHaveLength(3);

    await userEvent.click(screen.getByRole('button', { name: 'Older' }));

    expect(await screen.findByText('Video v1')).toBeVisible();
    expect(screen.getAllByRole('row')).toHaveLength(5);
    expect(screen.queryByRole('button', { name: 'Older' })).not.toBeInTheDocument();
    expect(screen.getByText(/beginning of the list/)).toBeVisible();
  });

  it('says so when nothing has happened', async () => {
    fakeServer({
      'GET /api/admin/audit': () => ({ body: { success: true, entries: [], next: null } }),
    });
    openPage('/admin/activity');
    expect(await screen.findByText('Nothing has happened yet.')).toBeVisible();
  });
});

describe('words of the audit log', () => {
  it('names people by role and id', () => {
    expect(partyWords('expert:eve')).toBe('Expert eve');
    expect(partyWords('child:ann')).toBe('Family ann');
    expect(partyWords('child:123456', true)).toBe('Child 123456');
    expect(partyWords('admin')).toBe('Admin');
    expect(partyWords('')).toBe('');
    expect(actionWords('child_erased')).toBe('A child’s data erased');
  });
});
