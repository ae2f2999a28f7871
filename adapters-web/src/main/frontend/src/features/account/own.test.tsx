import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aChild, aParent } from '../../test/data';
import { openPage } from '../../test/page';
import { fakeServer } from '../../test/server';

const code = { success: true, parent_id: 'p', has_custom_code: false, login_code: 'ACDE-FGHJ' };

function kept() {
  return fakeServer({
    'GET /api/expert/children': () => ({
      body: { success: true, children: [aChild()], parents: [], icon_keys: ['fox'], count: 1 },
    }),
    'GET /api/expert/parents': () => ({ body: { success: true, parents: [aParent()] } }),
  });
}

describe('an expert’s people', () => {
  it('are parents, whose codes it replaces, and children, with their reports', async () => {
    const server = kept();
    server.on('POST /api/expert/parents/family-1/access-code', () => ({
      body: { success: true, access_code: 'NEWC-ODEX' },
    }));
    openPage('/expert/children');
    expect(await screen.findByRole('link', { name: 'Report of Mila Berg' })).toHaveAttribute(
      'href',
      '/expert/children/000001',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Edit Family One' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Family One' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Make a new access code' }));
    expect(await dialog.findByText('NEWC-ODEX')).toBeVisible();
    expect(dialog.queryByRole('button', { name: 'Delete…' })).not.toBeInTheDocument();
  });
});

describe('a parent’s people', () => {
  it('are its own children only', async () => {
    const server = kept();
    server.on('POST /api/expert/children', () => ({ body: { success: true, child: aChild() } }));
    openPage('/expert/children', 'parent');
    await userEvent.click(await screen.findByRole('button', { name: 'Add a child' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Add a child' }));
    expect(dialog.queryByLabelText('Parent')).not.toBeInTheDocument();
    await userEvent.type(dialog.getByLabelText('First name'), 'Noa{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(screen.queryByRole('region', { name: 'Parents' })).not.toBeInTheDocument();
    expect(server.calls).toContainEqual({
      method: 'POST',
      path: '/api/expert/children',
      body: {
        first_name: 'Noa',
        last_name: '',
        icon_key: 'fox',
        interaction_mode: 'flexible',
        expert_id: '',
        parent_id: '',
      },
    });
  });
});

describe('one’s own code', () => {
  it('is hidden until it is asked for', async () => {
    fakeServer({ 'GET /api/expert/access-code': () => ({ body: code }) });
    openPage('/expert/account', 'parent');
    await userEvent.click(await screen.findByRole('button', { name: 'Show my code' }));
    expect(await screen.findByText('ACDE-FGHJ')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Hide' }));
    expect(screen.queryByText('ACDE-FGHJ')).not.toBeInTheDocument();
  });

  it('is chosen after the rules were read, and what is refused stays typed', async () => {
    fakeServer({
      'PUT /api/expert/my-login-code': () => ({
        status: 400,
        body: { success: false, message: 'This code is too easy to guess.' },
      }),
    });
    openPage('/expert/account', 'parent');
    await userEvent.click(await screen.findByText('Another code'));
    const field = screen.getByLabelText('A code of my own');
    expect(field).toHaveAccessibleDescription(/6 to 64 characters/);
    await userEvent.type(field, '123456{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('too easy to guess');
    expect(field).toHaveValue('123456');
  });
});

describe('logging out everywhere', () => {
  it('is asked about first', async () => {
    const server = fakeServer({
      'POST /api/logout-everywhere': () => ({ body: { success: true } }),
    });
    openPage('/expert/account');
    await userEvent.click(await screen.findByRole('button', { name: 'Log out everywhere…' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(server.calls.some(({ method }) => method === 'POST')).toBe(false);
    await userEvent.click(dialog.getByRole('button', { name: 'Log out everywhere' }));
    expect(await screen.findByRole('heading', { name: 'For grown-ups' })).toBeVisible();
  });
});
