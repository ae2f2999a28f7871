import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Ingestion } from '../../api/types';
import { fakeServer } from '../../test/server';
import { IngestionQueue } from './IngestionQueue';

function ingestion(changes: Partial<Ingestion>): Ingestion {
  return {
    success: true,
    id: 'j',
    url: 'https://x.test/v',
    title: 'Tilly',
    state: 'running',
    step: 'download',
    step_number: 2,
    step_count: 6,
    percent: 40,
    message: 'Downloading',
    cancel_requested: false,
    attempt: 1,
    already_there: false,
    retryable: false,
    asked_by: 'admin',
    created_at: '2026-01-01T10:00:00Z',
    updated_at: '2026-01-01T10:00:00Z',
    ...changes,
  };
}

describe('what is on its way', () => {
  it('shows step, bytes, speed and time left, and stops what is under way', async () => {
    const server = fakeServer();
    const changed = vi.fn();
    server.on('DELETE /api/admin/ingestions/j', () => ({ body: ingestion({}) }));
    const now = ingestion({
      bytes_done: 4 * 1024 * 1024,
      bytes_total: 10 * 1024 * 1024,
      bytes_per_second: 100 * 1024,
      seconds_left: 60,
    });
    render(<IngestionQueue list={[now]} error={undefined} onChange={changed} />);
    expect(screen.getByRole('progressbar', { name: 'Downloading' })).toHaveValue(40);
    expect(screen.getByText(/step 2 of 6/)).toBeVisible();
    expect(screen.getByText('4 MB of 10 MB · 100 kB a second · about a minute left')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel Tilly' }));
    expect(server.calls.at(-1)?.method).toBe('DELETE');
    expect(changed).toHaveBeenCalledOnce();
  });

  it('says the place in the queue and when it tries again', () => {
    const list = [
      ingestion({ id: 'b', state: 'waiting', queue_place: 2, title: 'Later' }),
      ingestion({
        id: 'a',
        state: 'waiting',
        title: 'Again',
        message: 'The site has had too many requests from here.',
        attempt: 3,
        next_try_at: '2026-01-01T10:05:00Z',
      }),
    ];
    render(<IngestionQueue list={list} error={undefined} onChange={vi.fn()} />);
    expect(screen.getByText('Waiting, number 2 in the queue')).toBeVisible();
    expect(screen.getByText(/Try 3 did not work/)).toBeVisible();
    expect(screen.getByRole('button', { name: /Try now.*Again/ })).toBeVisible();
  });

  it('keeps what has ended, says why it failed, and tries again', async () => {
    const server = fakeServer();
    server.on('POST /api/admin/ingestions/j/retry', () => ({ body: ingestion({ id: 'k' }) }));
    const failed = ingestion({
      state: 'failed',
      message: 'The site wants a sign-in for this video.',
      recovery_hint: 'Sign in first.',
      error_code: 'auth_required',
      retryable: true,
    });
    const changed = vi.fn();
    render(<IngestionQueue list={[failed]} error={undefined} onChange={changed} />);
    const row = screen.getByRole('listitem');
    expect(within(row).getByRole('alert')).toHaveTextContent('wants a sign-in');
    expect(within(row).getByText('Sign in first.')).toBeVisible();
    expect(within(row).getByText(/asked for by admin · auth_required/)).toBeVisible();
    await userEvent.click(within(row).getByRole('button', { name: /Try again.*Tilly/ }));
    expect(changed).toHaveBeenCalledOnce();
  });
});
