import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { openPage } from '../../test/page';
import { fakeServer } from '../../test/server';

/** The sockets that the page opened, the newest last. */
const sockets: FakeSocket[] = [];

class FakeSocket {
  static readonly OPEN = 1;
  readonly readyState = 1;
  readonly sent: unknown[] = [];
  onopen: () => void = () => undefined;
  onmessage: (event: { data: string }) => void = () => undefined;
  onclose: () => void = () => undefined;

  constructor(readonly url: string) {
    sockets.push(this);
    queueMicrotask(() => this.onopen());
  }

  send(text: string) {
    this.sent.push(JSON.parse(text));
  }

  close() {
    this.onclose();
  }

  tell(message: object) {
    act(() => this.onmessage({ data: JSON.stringify(message) }));
  }
}

function standing(done: number) {
  return {
    progress: { done, total: 2, percent: done * 50 },
    cost: {
      calls: done,
      failures: 0,
      input_tokens: 1000 * done,
      output_tokens: 0,
      money: 0.25 * done,
      mean_latency_ms: 1500,
    },
  };
}

const status = (run_id: string, done: number) => ({
  type: 'status',
  message: '[1/2] 0-59s',
  run_id,
  segments: 2,
  ...standing(done),
});

const written = (start: number, done: number) => ({
  type: 'segment_result',
  start,
  end: start + 59,
  result: {
    questions: {
      action: {
        q: `What at ${start}?`,
        a: 'It',
        rank: 1,
        evidence: { start: 5, end: 7, quote: 'Mia ran.', frame: 6 },
        findings: [{ check: 'length', reason: 'Rather long.' }],
      },
    },
    best_question: `What at ${start}?`,
  },
  segment_id: `${start}-${start + 59}`,
  attempt: 1,
  ...standing(done),
});

const failed = (start: number, done: number) => ({
  type: 'segment_result',
  start,
  end: start + 59,
  result: { error: { reason: 'rate_limit_exceeded', message: 'The provider is busy.' } },
  segment_id: 'x',
  attempt: 4,
  ...standing(done),
});

function server() {
  vi.stubGlobal('WebSocket', FakeSocket);
  sockets.length = 0;
  return fakeServer({
    'GET /api/admin/videos': () => ({
      body: { success: true, videos: [{ video_id: 'v', title: 'Fox' }] },
    }),
    'GET /api/config': () => ({
      body: {
        success: true,
        providers: [
          { name: 'openai', available: false, reason: 'There is no key for it.' },
          { name: 'offline', available: true },
        ],
      },
    }),
    'GET /api/admin/experts': () => ({ body: { success: true, experts: [] } }),
    'POST /api/submit-questions': () => ({ body: { success: true } }),
  });
}

const newest = () => {
  const socket = sockets.at(-1);
  if (!socket) throw new Error('no socket was opened');
  return socket;
};

describe('the page that has questions written', () => {
  it('shows parts as they come, what they cost, and hands on the run', async () => {
    const { calls } = server();
    const { router } = openPage('/admin/videos/v/questions');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Make questions' }));
    await waitFor(() =>
      expect(newest().sent).toEqual([
        { start_seconds: 0, interval_seconds: 60, full_duration: true, provider: 'offline' },
      ]),
    );

    newest().tell(status('r1', 0));
    expect(router.state.location.search).toBe('?run=r1');
    newest().tell(written(0, 1));
    expect(screen.getByText('1 of 2 parts written')).toBeVisible();
    expect(screen.getByText(/Rather long/)).toBeVisible();
    expect(screen.getByText('Mia ran.')).toBeVisible();
    expect(screen.getByText('So far: 1 call, 1,000 tokens, 0.25 spent.')).toBeVisible();
    newest().tell(written(60, 2));
    newest().tell({ type: 'done', auto_saved: false, run_id: 'r1', ...standing(2) });

    await user.click(screen.getByRole('button', { name: 'Submit & save' }));
    expect(await screen.findByText('Saved. Hand it on')).toBeVisible();
    expect(calls.find((call) => call.path === '/api/submit-questions')?.body).toEqual({
      video_id: 'v',
      run_id: 'r1',
    });
  });

  it('finds the run of its address again and writes what is missing in a new one', async () => {
    server();
    const { router } = openPage('/admin/videos/v/questions?run=r1');
    await waitFor(() => expect(newest().sent).toEqual([{ run_id: 'r1' }]));
    newest().tell(status('r1', 0));
    newest().tell(failed(0, 1));
    newest().tell(written(60, 2));
    newest().tell({ type: 'done', auto_saved: false, run_id: 'r1', ...standing(2) });
    expect(await screen.findByText('The provider is busy.')).toBeVisible();
    expect(screen.getByText(/One part has no questions yet/)).toBeVisible();

    await userEvent.click(screen.getByRole('button', { name: 'Write the missing parts again' }));
    await waitFor(() => expect(newest().sent).toEqual([{ type: 'retry', run_id: 'r1' }]));
    newest().tell(status('r2', 1));
    expect(router.state.location.search).toBe('?run=r2');
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(newest().sent).toContainEqual({ type: 'cancel' });
  });

  it('says why a writer cannot be chosen', async () => {
    server();
    openPage('/admin/videos/v/questions');
    await userEvent.click(await screen.findByText('Why some writers cannot be chosen'));
    expect(screen.getByText(/There is no key for it/)).toBeVisible();
    expect(screen.getByRole('option', { name: /openai/ })).toBeDisabled();
  });
});
