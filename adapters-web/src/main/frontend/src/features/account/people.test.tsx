import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Child, Expert } from '../../api/types';
import { aChild, anExpert, aParent } from '../../test/data';
import { openPage } from '../../test/page';
import { fakeServer } from '../../test/server';

function open(
  children: Child[] = [aChild({ expert_id: 'ms-berg' })],
  experts: Expert[] = [anExpert()],
) {
  const server = fakeServer({
    'GET /api/admin/experts': () => ({ body: { success: true, experts } }),
    'GET /api/admin/parents': () => ({ body: { success: true, parents: [aParent()] } }),
    'GET /api/admin/children': () => ({
      body: { success: true, children, experts, icon_keys: ['fox', 'owl'], count: children.length },
    }),
  });
  openPage('/admin/people');
  return server;
}

const panel = (name: string) => screen.findByRole('region', { name });

describe('the admin’s people', () => {
  it('shows the code of a new parent once, to be copied', async () => {
    const server = open();
    server.on('POST /api/admin/parents', () => ({
      body: { success: true, parent: aParent(), access_code: 'ACDE-FGHJ' },
    }));
    const parents = within(await panel('Parents'));
    await userEvent.click(parents.getByText('Add a parent'));
    await userEvent.type(parents.getByLabelText('Name'), 'Family Two{Enter}');
    expect(await parents.findByText('ACDE-FGHJ')).toBeVisible();
    expect(parents.getByText(/shown only now/)).toBeVisible();
  });

  it('lists who is not active apart, and opens the account again', async () => {
    const server = open([], [anExpert({ is_active: false })]);
    server.on('PUT /api/admin/experts/ms-berg', () => ({
      body: { success: true, expert: anExpert() },
    }));
    const experts = within(await panel('Experts'));
    await userEvent.click(experts.getByText('Not active (1)'));
    await userEvent.click(experts.getByRole('button', { name: 'Edit Ms Berg' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Ms Berg' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Activate' }));
    expect(server.calls).toContainEqual({
      method: 'PUT',
      path: '/api/admin/experts/ms-berg',
      body: { is_active: true },
    });
  });

  it('deletes only after saying what goes and what stays', async () => {
    const server = open([
      aChild({ expert_id: 'ms-berg' }),
      aChild({ child_id: '2', expert_id: 'ms-berg' }),
    ]);
    server.on('DELETE /api/admin/experts/ms-berg', () => ({ body: { success: true } }));
    const experts = within(await panel('Experts'));
    await userEvent.click(experts.getByRole('button', { name: 'Edit Ms Berg' }));
    await userEvent.click(screen.getByRole('button', { name: 'Delete…' }));
    const dialog = await screen.findByRole('dialog', { name: /Delete Ms Berg/ });
    expect(dialog).toHaveTextContent('2 children stay, without an expert');
    expect(server.calls.some(({ method }) => method === 'DELETE')).toBe(false);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Delete expert' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(server.calls.some(({ method }) => method === 'DELETE')).toBe(true);
  });

  it('changes picture and way of asking right in the list', async () => {
    const server = open();
    server.on('PUT /api/admin/children/000001', () => ({
      body: { success: true, child: aChild() },
    }));
    const children = within(await panel('Children'));
    await userEvent.selectOptions(
      children.getByRole('combobox', { name: 'Way of asking Mila Berg' }),
      'strict',
    );
    await waitFor(() =>
      expect(server.calls).toContainEqual({
        method: 'PUT',
        path: '/api/admin/children/000001',
        body: { interaction_mode: 'strict', version: 1 },
      }),
    );
  });

  it('unlinks a child from its expert and links it to a parent', async () => {
    const server = open();
    server.on('PUT /api/admin/children/000001', () => ({
      body: { success: true, child: aChild() },
    }));
    const children = within(await panel('Children'));
    await userEvent.click(children.getByRole('button', { name: 'Edit Mila Berg' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.selectOptions(dialog.getByLabelText('Expert'), 'None');
    await userEvent.selectOptions(dialog.getByLabelText('Parent'), 'Family One');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(server.calls).toContainEqual({
      method: 'PUT',
      path: '/api/admin/children/000001',
      body: { expert_id: '', parent_id: 'family-1', version: 1 },
    });
  });

  it('stays usable with a thousand children', async () => {
    open(
      Array.from({ length: 1000 }, (_, n) =>
        aChild({
          child_id: String(n).padStart(6, '0'),
          first_name: n === 777 ? 'José' : `Kid ${n}`,
        }),
      ),
    );
    const children = within(await panel('Children'));
    expect(children.getAllByRole('listitem')).toHaveLength(50);
    await userEvent.click(children.getByRole('button', { name: 'Show 50 more children' }));
    expect(children.getAllByRole('listitem')).toHaveLength(100);
    await userEvent.type(children.getByLabelText('Search children'), 'jose');
    expect(children.getAllByRole('listitem')).toHaveLength(1);
  });

  it('shows a name that looks like markup as text', async () => {
    open([], [anExpert({ display_name: '<b>Bold</b>' })]);
    expect(await screen.findByText('<b>Bold</b>', { selector: 'strong *' })).toBeVisible();
  });
});

describe('two people who edit the same child', () => {
  const theirs = aChild({ first_name: 'Milla', interaction_mode: 'strict', version: 4 });

  async function collide() {
    const server = open([aChild({ version: 3 })]);
    server.on('PUT /api/admin/children/000001', ({ body }) =>
      (body as { version: number }).version === 4
        ? { body: { success: true, child: theirs } }
        : {
            status: 409,
            body: { success: false, error: 'stale_version', message: 'Stale.', current: theirs },
          },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Edit Mila Berg' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.clear(dialog.getByLabelText('First name'));
    await userEvent.type(dialog.getByLabelText('First name'), 'Mila Rose');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await dialog.findByText('Somebody changed this meanwhile.')).toBeVisible();
    return { server, dialog };
  }

  it('see both sides', async () => {
    const { dialog } = await collide();
    expect(dialog.getByRole('row', { name: 'First name Mila Rose Milla' })).toBeVisible();
    expect(dialog.getByText(/stays theirs either way: Way of asking: strict/)).toBeVisible();
  });

  it('can keep their own word, and lose nothing else of the other’s', async () => {
    const { server, dialog } = await collide();
    await userEvent.click(dialog.getByRole('button', { name: 'Keep mine' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(server.calls.filter(({ method }) => method === 'PUT').at(-1)?.body).toEqual({
      first_name: 'Mila Rose',
      version: 4,
    });
  });

  it('can take the other’s', async () => {
    const { dialog } = await collide();
    await userEvent.click(dialog.getByRole('button', { name: 'Take theirs' }));
    expect(dialog.getByLabelText('First name')).toHaveValue('Milla');
    expect(dialog.queryByText(/Somebody changed/)).not.toBeInTheDocument();
  });
});
