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
          character: {
            q: 'Who ran?',
            a: 'a fox',
            rank: 1,
            accepted_answers: ['the fox', 'fox'],
            evidence: { start: 4.5, end: 7, quote: 'The fox ran away.', frame: 5 },
          },
          action: {
            q: 'What was found?',
            a: 'a ball',
            rank: 2,
            evidence: { start: 9, end: 9, quote: '', frame: 9 },
            findings: [{ check: 'supported', reason: 'The answer is not said.' }],
          },
        },
        missing: ['setting', 'feeling'],
        dropped: ['feeling'],
        best_question: 'Who ran?',
      },
    },
  ],
};

function reviewServer() {
  return fakeServer({
    'GET /api/expert/videos': () => ({
      body: { success: true, videos: [{ id: 'v', title: 'Fox', videoUrl: '/v.mp4' }] },
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

  it('shows what supports a question, plays it there, and says what the checks found', async () => {
    reviewServer();
    const play = vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
    const user = userEvent.setup();
    openPage('/expert/edit/v');
    await user.click(
      await screen.findByRole('button', { name: /The fox ran away.*Play from 0:04/ }),
    );
    const player = document.querySelector('video');
    expect(player?.currentTime).toBe(4.5);
    expect(play).toHaveBeenCalledOnce();
    expect(screen.getByText('Only the picture shows it.')).toBeVisible();
    expect(screen.getByText('The answer is not said.')).toBeVisible();
    await user.type(screen.getAllByLabelText('Question')[1] ?? document.body, '!');
    expect(screen.queryByText('The answer is not said.')).not.toBeInTheDocument();
  });

  it('lets the expert take another question or keep the one there is', async () => {
    const server = reviewServer();
    const other = (question: string) => ({
      success: true,
      question,
      answer: 'a red fox',
      question_type: 'character',
      accepted_answers: ['red fox'],
      findings: [{ check: 'length', reason: 'It is long.' }],
      provider: 'offline',
    });
    const asked = ['Who was it?', 'Which animal was it?'];
    server.on('POST /api/expert/video/v/regenerate-question', () => ({
      body: other(asked.shift() ?? ''),
    }));
    const user = userEvent.setup();
    openPage('/expert/edit/v');
    const question = (await screen.findAllByLabelText('Question'))[0];
    await user.type(question ?? document.body, ' Tell me');
    await user.click(screen.getByRole('button', { name: 'Write another Character question' }));
    expect(await screen.findByText('Who was it?')).toBeVisible();
    expect(screen.getByText('It is long.')).toBeVisible();
    expect(screen.getAllByLabelText('Question')[0]).toHaveValue('Who ran? Tell me');
    await user.click(screen.getByRole('button', { name: 'Another one' }));
    expect(await screen.findByText('Which animal was it?')).toBeVisible();
    expect(server.calls.at(-1)?.body).toMatchObject({
      question_type: 'character',
      current_question: 'Who ran? Tell me',
      segment_start: '0',
      segment_end: '29',
      avoid: ['What was found?', 'Who was it?'],
    });
    await user.click(screen.getByRole('button', { name: 'Take the new one' }));
    expect(screen.getAllByLabelText('Question')[0]).toHaveValue('Which animal was it?');
    expect(screen.getAllByLabelText('Also right')[0]).toHaveValue('red fox');
  });

  it('keeps the question when no other is found', async () => {
    const server = reviewServer();
    server.on('POST /api/expert/video/v/regenerate-question', () => ({
      status: 404,
      body: { success: false, error: 'no_question_found', message: 'No other question.' },
    }));
    const user = userEvent.setup();
    openPage('/expert/edit/v');
    await user.click(
      await screen.findByRole('button', { name: 'Write another Character question' }),
    );
    expect(await screen.findByText('No other question.')).toBeVisible();
    expect(screen.getAllByLabelText('Question')[0]).toHaveValue('Who ran?');
  });

  it('names the kinds that are missing and has one written', async () => {
    const server = reviewServer();
    server.on('POST /api/expert/video/v/regenerate-question', () => ({
      body: {
        success: true,
        question: 'How did the fox feel?',
        answer: 'glad',
        question_type: 'feeling',
        accepted_answers: [],
        findings: [],
        provider: 'offline',
      },
    }));
    const user = userEvent.setup();
    openPage('/expert/edit/v');
    await user.click(await screen.findByText('No question about: Setting, Feeling'));
    expect(screen.getByText(/Feeling question was left out: it was not safe/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Write one about Feeling' }));
    await user.click(await screen.findByRole('button', { name: 'Take the new one' }));
    expect(screen.getAllByLabelText('Question')[2]).toHaveValue('How did the fox feel?');
    expect(screen.getByText('No question about: Setting')).toBeVisible();
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
