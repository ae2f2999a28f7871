import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPage } from '../../test/page';
import { fakeServer, logIn } from '../../test/server';

const noPeople = {
  'GET /api/admin/experts': () => ({ body: { success: true, experts: [] } }),
  'GET /api/admin/parents': () => ({ body: { success: true, parents: [] } }),
  'GET /api/admin/children': () => ({
    body: { success: true, children: [], experts: [], icon_keys: [], count: 0 },
  }),
};

const lookAgain = () =>
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });

describe('who is logged in', () => {
  it('is asked of the server, so that another role is led to the log-in and back', async () => {
    fakeServer(noPeople);
    const { router } = openPage('/admin/people?x=1', 'expert');
    expect(await screen.findByRole('heading', { name: 'Admin log-in' })).toBeVisible();
    expect(router.state.location.state).toEqual({ from: '/admin/people?x=1' });
    expect(await screen.findByText(/This browser is logged in as/)).toBeVisible();
  });

  it('is looked at again when the person comes back to the tab', async () => {
    fakeServer(noPeople);
    openPage('/admin/people');
    expect(await screen.findByRole('heading', { name: 'People' })).toBeVisible();
    logIn('child');
    lookAgain();
    expect(await screen.findByRole('heading', { name: 'Admin log-in' })).toBeVisible();
  });

  it('leads to the log-in when the session ended elsewhere, and back again', async () => {
    const server = fakeServer({
      ...noPeople,
      'POST /api/admin/verify-access': () => {
        logIn('admin');
        return { body: { success: true, role: 'admin', name: 'Admin' } };
      },
    });
    openPage('/admin/people');
    expect(await screen.findByRole('heading', { name: 'People' })).toBeVisible();
    logIn(undefined);
    server.on('POST /api/admin/parents', () => ({ status: 401, body: { success: false } }));
    await userEvent.click(await screen.findByText('Add a parent'));
    await userEvent.type(
      within(screen.getByRole('form', { name: 'Add a parent' })).getByLabelText('Name'),
      'Family{Enter}',
    );
    await userEvent.type(await screen.findByLabelText('Password'), 'secret{Enter}');
    expect(await screen.findByRole('heading', { name: 'People' })).toBeVisible();
  });

  it('is the family of the browser in a new tab too', async () => {
    fakeServer({
      'GET /api/learners/children': () => ({
        body: { success: true, children: [{ child_id: '1', first_name: 'Mila' }], count: 1 },
      }),
    });
    openPage('/library', 'child');
    expect(await screen.findByRole('button', { name: 'Mila' })).toBeVisible();
  });
});

describe('too many tries', () => {
  it('say in words how long to wait, and hold the button until then', async () => {
    fakeServer({
      'POST /api/expert/login': () => ({
        status: 429,
        headers: { 'Retry-After': '125' },
        body: { success: false, error: 'too_many_tries', message: 'Too many tries.' },
      }),
    });
    openPage('/expert/login', undefined);
    await userEvent.type(screen.getByLabelText('Access code'), 'WRONG1{Enter}');
    expect(await screen.findByRole('timer')).toHaveTextContent('2 minutes 5 seconds');
    expect(screen.getByRole('button', { name: 'Log in' })).toBeDisabled();
  });
});
