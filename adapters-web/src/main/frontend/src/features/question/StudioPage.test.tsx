import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPage } from '../../test/page';
import { fakeServer } from '../../test/server';

const submitted = {
  segments: [
    {
      start: 0,
      end: 29,
      result: {
        questions: {
          character: { q: 'Who ran?', a: 'a fox', rank: 1 },
          action: { q: 'What was found?', a: 'a ball', rank: 2 },
        },
        best_question: 'Who ran?',
      },
    },
  ],
};

function reviewServer() {
  return fakeServer({
    'GET /api/expert/videos': () => ({
      body: { success: true, videos: [{ id: 'v', title: 'Fox' }] },
    }),
    'GET /downloads/v/questions/v.json': () => ({ body: submitted }),
    'POST /api/save-final-questions': () => ({ body: { success: true, version: 1 } }),
  });
}

describe('the review page', () => {
  it('saves the order and the words that the expert chose', async () => {
    const server = reviewServer();
    const user = userEvent.setup();
    openPage('/expert/edit/v');
    await user.click(await screen.findByRole('button', { name: 'Move Action up' }));
    const answer = screen.getAllByLabelText('Answer')[0] ?? document.body;
    await user.type(answer, ' of wool');
    await user.click(screen.getByRole('button', { name: 'Save final questions' }));
    expect(await screen.findByText(/Saved at/)).toBeVisible();
    const saved = server.calls.find((call) => call.path === '/api/save-final-questions');
    expect(saved?.body).toMatchObject({
      videoId: 'v',
      data: {
        segments: [
          {
            aiQuestions: [
              { type: 'action', answer: 'a ball of wool', expert_ranking: 1, modified: true },
              { type: 'character', expert_ranking: 2 },
            ],
          },
        ],
      },
    });
    expect(localStorage.length).toBe(0);
  });

  it('keeps what was typed when somebody else saved first', async () => {
    const server = reviewServer();
    server.on('POST /api/save-final-questions', () => ({
      status: 409,
      body: { success: false, error: 'stale_version', message: 'Changed meanwhile.' },
    }));
    const user = userEvent.setup();
    const page = openPage('/expert/edit/v');
    await user.click(await screen.findByRole('button', { name: 'Trash Character' }));
    await user.click(screen.getByRole('button', { name: 'Save final questions' }));
    expect(await screen.findByText(/Your changes are still here/)).toBeVisible();
    page.unmount();
    openPage('/expert/edit/v');
    expect(await screen.findByRole('button', { name: 'Restore Character' })).toBeVisible();
  });

  it('leads to the log-in when the session has ended', async () => {
    const server = reviewServer();
    server.on('GET /api/expert/videos', () => ({ status: 401, body: { success: false } }));
    server.on('GET /api/session', () => ({ status: 401, body: { success: false } }));
    const { router } = openPage('/expert/edit/v');
    expect(await screen.findByLabelText('Access code')).toBeVisible();
    expect(router.state.location.state).toEqual({ from: '/expert/edit/v' });
  });
});
