import { screen, within } from '@testing-library/react';
import { openPage } from '../../test/page';
import { fakeServer } from '../../test/server';

const spent = {
  calls: 12,
  failures: 2,
  input_tokens: 14_000,
  output_tokens: 1_500,
  money: 0.5,
  mean_latency_ms: 1480,
};

const nothing = {
  calls: 0,
  failures: 0,
  input_tokens: 0,
  output_tokens: 0,
  money: 0,
  mean_latency_ms: 0,
};

const anyAmount = { calls: null, tokens: null, money: null };

function server(costs: object) {
  return fakeServer({
    'GET /api/admin/model-costs': () => ({
      body: {
        success: true,
        since: '2026-10-23T00:00:00Z',
        today: nothing,
        day_limits: anyAmount,
        run_limits: anyAmount,
        providers: [],
        videos: [],
        runs: [],
        ...costs,
      },
    }),
    'GET /api/config': () => ({
      body: {
        success: true,
        providers: [
          { name: 'claude', available: false, reason: 'There is no key for it.' },
          { name: 'offline', available: true },
        ],
      },
    }),
    'GET /api/admin/videos': () => ({
      body: { success: true, videos: [{ video_id: 'v', title: 'Fox' }] },
    }),
  });
}

describe('the page of costs', () => {
  it('tells what was spent, by provider, video and run, and when a limit is reached', async () => {
    server({
      today: spent,
      day_limits: { calls: 12, tokens: null, money: 2 },
      providers: [{ provider: 'openai', model: 'small', spent }],
      videos: [{ video_id: 'gone', spent }],
      runs: [
        { run_id: 'r', video_id: 'v', provider: 'openai', last: '2026-11-21T10:00:00Z', spent },
      ],
    });
    openPage('/admin/costs');
    expect(
      await screen.findByText(/12 calls, 2 of them failed, 15,500 tokens, 0.50 spent/),
    ).toBeVisible();
    expect(screen.getByText(/Limit for a day: 12 calls, 2.00 of money/)).toBeVisible();
    expect(screen.getByText(/Today’s limit is reached/)).toBeVisible();
    const row = screen.getByRole('row', { name: /openai, small/ });
    expect(within(row).getByText('1.5 s')).toBeVisible();
    expect(screen.getByText('gone (removed)')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Fox' })).toHaveAttribute(
      'href',
      '/admin/videos/v/questions?run=r',
    );
    expect(screen.getByText(/There is no key for it/)).toBeVisible();
  });

  it('says so when nobody was called', async () => {
    server({});
    openPage('/admin/costs');
    expect(await screen.findByText(/No provider was called yet/)).toBeVisible();
    expect(screen.getByText(/Limit for one run: none/)).toBeVisible();
  });
});
