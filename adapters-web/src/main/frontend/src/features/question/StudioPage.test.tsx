import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPage } from '../../test/page';
import type { FakeServer } from '../../test/server';
import { reviewServer } from './studio/reviewServer';

/** Saves come by themselves, earlier ones among them: the newest is what counts. */
async function expectSaved(server: FakeServer, body: object) {
  await waitFor(
    () => {
      const saves = server.calls.filter((call) => call.path === '/api/save-final-questions');
      expect(saves.at(-1)?.body).toMatchObject(body);
    },
    { timeout: 20_000 },
  );
  expect(await screen.findByText(/Saved at/, {}, { timeout: 20_000 })).toBeVisible();
}

describe('the review page', () => {
  it('saves by itself the order, the words and the states, and approves only what the expert did', async () => {
    const server = reviewServer();
    const user = userEvent.setup();
    openPage('/expert/edit/v');
    await user.click(await screen.findByRole('button', { name: 'Move Action up' }));
    await user.click(screen.getByRole('button', { name: 'Edit Action' }));
    await user.type(screen.getByLabelText('Answer'), ' of wool');
    await user.click(screen.getByRole('button', { name: 'Approve Action' }));
    await expectSaved(server, {
      videoId: 'v',
      data: {
        segments: [
          {
            aiQuestions: [
              {
                type: 'action',
                answer: 'a ball of wool',
                expert_ranking: 1,
                modified: true,
                state: 'approved',
              },
              { type: 'character', expert_ranking: 2, state: 'checked' },
            ],
          },
        ],
      },
    });
    expect(screen.getByText('1 of 1 parts has an approved question')).toBeVisible();
    await waitFor(() => expect(localStorage.length).toBe(0), { timeout: 20_000 });
  });

  it('is worked by keys, but never while the expert types', async () => {
    reviewServer();
    const user = userEvent.setup();
    openPage('/expert/edit/v');
    await screen.findByText('Who ran?');
    await user.keyboard('jja');
    expect(screen.getByRole('button', { name: 'Take approval back Action' })).toBeVisible();
    await user.keyboard('1e');
    expect(screen.getByLabelText('Question')).toHaveFocus();
    await user.keyboard(' tjn?');
    expect(screen.getByLabelText('Question')).toHaveValue('What was found? tjn?');
    await user.keyboard('{Escape}');
    expect(screen.queryByLabelText('Question')).not.toBeInTheDocument();
    await user.keyboard('uut');
    const cards = () =>
      screen.getAllByRole('listitem').map((one) => one.getAttribute('aria-label'));
    expect(cards().filter(Boolean)).toEqual(['Character: Who ran?', 'Action: What was found?']);
    expect(screen.getByRole('button', { name: 'Restore Action' })).toBeVisible();
    await user.keyboard('s');
    await user.click(screen.getByRole('button', { name: 'Nothing to ask here' }));
    expect(screen.getByText(/No child is asked anything here/)).toBeVisible();
    await user.keyboard('?');
    expect(screen.getByRole('dialog', { name: 'Keys of this page' })).toBeVisible();
    await user.click(screen.getByLabelText('Use keys without Ctrl'));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.keyboard('u');
    expect(screen.getByText(/No child is asked anything here/)).toBeVisible();
    await user.keyboard('{Control>}z{/Control}');
    expect(screen.queryByText(/No child is asked anything here/)).not.toBeInTheDocument();
  });

  it('asks a question of one’s own at the second that the video shows', async () => {
    const server = reviewServer();
    const user = userEvent.setup();
    openPage('/expert/edit/v');
    await screen.findByText('Who ran?');
    const player = document.querySelector('video');
    if (player) player.currentTime = 12.7;
    await user.click(screen.getByRole('button', { name: 'Ask here' }));
    await user.type(screen.getByLabelText('Question'), 'What colour is it?');
    await user.type(screen.getByLabelText('Answer'), 'red');
    await user.selectOptions(screen.getByLabelText('Kind'), 'feeling');
    await user.click(screen.getByRole('button', { name: 'Approve Feeling' }));
    await user.keyboard('{Control>}s{/Control}');
    await expectSaved(server, {
      data: {
        segments: [
          {
            aiQuestions: [
              { type: 'feeling', own: true, ask_at: 12, state: 'approved', expert_ranking: 1 },
              {},
              {},
            ],
          },
        ],
      },
    });
    expect(
      screen.getByRole('button', { name: 'Own question at 0:12: What colour is it?' }),
    ).toBeVisible();
  });

  it('ranks by dragging a card onto another one', async () => {
    reviewServer();
    openPage('/expert/edit/v');
    await screen.findByText('Who ran?');
    const [from] = screen.getAllByTitle('Drag to rank');
    const target = screen.getByRole('listitem', { name: /^Action/ });
    const data = new Map<string, string>();
    const dataTransfer = {
      setData: (kind: string, text: string) => data.set(kind, text),
      getData: (kind: string) => data.get(kind),
      setDragImage: () => undefined,
      get types() {
        return [...data.keys()];
      },
    };
    fireEvent.dragStart(from ?? target, { dataTransfer });
    fireEvent.dragOver(target, { dataTransfer });
    fireEvent.drop(target, { dataTransfer });
    expect(screen.getByLabelText('Rank of Character')).toHaveValue('2');
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
    await user.click(screen.getByRole('button', { name: 'Edit Action' }));
    await user.type(screen.getByLabelText('Question'), '!');
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
    await user.click(await screen.findByRole('button', { name: 'Edit Character' }));
    await user.type(screen.getByLabelText('Question'), ' Tell me');
    await user.click(screen.getByRole('button', { name: 'Write another Character question' }));
    expect(await screen.findByText('Who was it?')).toBeVisible();
    expect(screen.getByText('It is long.')).toBeVisible();
    expect(screen.getByLabelText('Question')).toHaveValue('Who ran? Tell me');
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
    expect(screen.getByLabelText('Question')).toHaveValue('Which animal was it?');
    expect(screen.getByLabelText('Also right')).toHaveValue('red fox');
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
    expect(screen.getByText('Who ran?')).toBeVisible();
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
    expect(screen.getByText('How did the fox feel?')).toBeVisible();
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
