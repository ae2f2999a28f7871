import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import type { Keeper } from '../../api/privacy';
import { fakeServer } from '../../test/server';
import { ChildData } from './ChildData';

const scores = {
  success: true,
  total_attempts: 1,
  attempts: [{ details: [{}, {}, {}] }],
};

function open(keeper: Keeper) {
  const server = fakeServer({ 'GET /api/get-quiz-scores/000123': () => ({ body: scores }) });
  const onErased = vi.fn();
  render(
    <ChildData
      child={{ child_id: '000123', first_name: 'Zoë Marie' }}
      keeper={keeper}
      onErased={onErased}
    />,
  );
  return { server, onErased };
}

async function openDialog() {
  await userEvent.click(screen.getByRole('button', { name: 'Erase for ever…' }));
  return within(await screen.findByRole('dialog', { name: 'Erase Zoë Marie for ever?' }));
}

describe('a child’s data', () => {
  it('can be downloaded by a plain link', () => {
    open('expert');
    const link = screen.getByRole('link', { name: 'Download data' });
    expect(link).toHaveAttribute('href', '/api/expert/children/000123/export');
    expect(link).toHaveAttribute('download');
  });

  it('is erased only when what goes was read and the name typed', async () => {
    const { server, onErased } = open('admin');
    server.on('DELETE /api/admin/children/000123', () => ({ body: { success: true } }));
    const dialog = await openDialog();
    expect(await dialog.findByText(/1 attempt and 3 answers/)).toBeVisible();
    const button = dialog.getByRole('button', { name: 'Erase for ever' });
    expect(button).toBeDisabled();

    const name = dialog.getByLabelText('To go on, type the child’s first name');
    await userEvent.type(name, 'Zoe');
    expect(button).toBeDisabled();
    await userEvent.clear(name);
    await userEvent.type(name, ' zoë  marie');
    await userEvent.click(button);

    expect(onErased).toHaveBeenCalledOnce();
    expect(server.calls.filter((call) => call.method === 'DELETE')).toHaveLength(1);
  });

  it('stays when the server refuses, and says so', async () => {
    const { server, onErased } = open('expert');
    server.on('DELETE /api/expert/children/000123', () => ({
      status: 404,
      body: { success: false, error: 'child_not_found', message: 'child not found' },
    }));
    const dialog = await openDialog();
    await userEvent.type(
      dialog.getByLabelText('To go on, type the child’s first name'),
      'Zoë Marie{Enter}',
    );
    expect(await dialog.findByRole('alert')).toHaveTextContent('child not found');
    expect(onErased).not.toHaveBeenCalled();
  });
});
