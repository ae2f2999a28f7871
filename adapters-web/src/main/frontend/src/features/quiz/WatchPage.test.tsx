import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { InteractionMode } from '../../api/types';
import { aChild, aGrade, aQuestion } from '../../test/data';
import { openPage } from '../../test/page';
import { fakeServer, type FakeServer } from '../../test/server';
import { saveKidSession } from '../../util/kidSession';

function open(
  mode: InteractionMode,
  status: 'correct' | 'almost' | 'wrong',
  question = aQuestion(0, 10),
): FakeServer {
  const child = aChild({ interaction_mode: mode });
  saveKidSession({
    parent: { parent_id: 'p', display_name: 'Family' },
    children: [child],
    child,
    companion: 'pig',
  });
  const server = fakeServer({
    'GET /api/learners/children/000001/videos': () => ({
      body: {
        success: true,
        child,
        videos: [{ video_id: 'v', title: 'Fox', local_path: '/v.mp4' }],
      },
    }),
    'GET /api/config': () => ({ body: { success: true, skip_prevention: true } }),
    'GET /api/final-questions/v': () => ({
      body: {
        success: true,
        segments: [question],
      },
    }),
    'POST /api/check_answer': () => ({
      body: aGrade(status),
    }),
    'POST /api/save-quiz-score': () => ({ body: { success: true } }),
  });
  openPage('/watch/v');
  return server;
}

async function theVideo(): Promise<HTMLVideoElement> {
  await screen.findByRole('group', { name: 'Video buttons' });
  const video = document.querySelector('video');
  if (!video) throw new Error('no video');
  Object.defineProperty(video, 'duration', { value: 30, configurable: true });
  fireEvent(video, new Event('durationchange'));
  return video;
}

function playTo(video: HTMLVideoElement, seconds: number) {
  for (let now = video.currentTime; now <= seconds; now += 1) {
    video.currentTime = now;
    fireEvent.timeUpdate(video);
  }
}

async function answer(text: string): Promise<HTMLElement> {
  const dialog = await screen.findByRole('dialog', { name: 'Who ran?' });
  await userEvent.type(within(dialog).getByRole('textbox'), `${text}{Enter}`);
  return dialog;
}

const saves = (server: FakeServer) =>
  server.calls
    .filter((call) => call.path === '/api/save-quiz-score')
    .map((call) => call.body as { score_data: Record<string, unknown>; save_id: string });

describe('watching', () => {
  it('asks in the words of the child’s companion', async () => {
    const server = open('flexible', 'correct');
    server.on('GET /api/final-questions/v', ({ url }) => ({
      body: {
        success: true,
        segments: [
          {
            ...aQuestion(0, 10),
            question: url.searchParams.get('companion') === 'pig' ? 'Ooh, WHO ran?!' : 'Who ran?',
          },
        ],
      },
    }));
    playTo(await theVideo(), 10);
    expect(await screen.findByRole('heading', { name: 'Ooh, WHO ran?!' })).toHaveFocus();
  });

  it('pauses for the question, moves focus to it, and saves the answer at once', async () => {
    const server = open('flexible', 'correct');
    const video = await theVideo();
    const pause = vi.spyOn(video, 'pause');
    playTo(video, 10);
    expect(await screen.findByRole('heading', { name: 'Who ran?' })).toHaveFocus();
    expect(pause).toHaveBeenCalled();
    await answer('the fox');
    expect(await screen.findByText('You get a star.')).toBeVisible();
    await waitFor(() => expect(saves(server)).toHaveLength(1));
    expect(saves(server)[0]?.score_data).toMatchObject({
      total: 1,
      correct: 1,
      percentage: 100,
      checkpoint_only: false,
      details: [{ userAnswer: 'the fox', expectedAnswer: 'a fox', status: 'correct' }],
    });
  });

  it('tells a flexible child the answer and goes on', async () => {
    open('flexible', 'wrong');
    playTo(await theVideo(), 10);
    const dialog = await answer('a dog');
    expect(await within(dialog).findByText('The answer is: a fox')).toBeVisible();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Keep watching' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('lets a strict child watch again and asks once more, without a way to skip', async () => {
    const server = open('strict', 'wrong');
    const video = await theVideo();
    playTo(video, 10);
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).queryByRole('button', { name: 'Skip' })).not.toBeInTheDocument();
    await answer('a dog');
    await userEvent.click(await screen.findByRole('button', { name: 'Watch again' }));
    expect(video.currentTime).toBe(0);
    playTo(video, 10);
    await answer('a cat');
    await waitFor(() => expect(saves(server)).toHaveLength(2));
    expect(saves(server)[1]?.score_data).toMatchObject({ total: 1, wrong: 1, total_retries: 1 });
  });

  it('asks a passive child nothing', async () => {
    open('passive', 'correct');
    playTo(await theVideo(), 12);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('does not let a child skip ahead', async () => {
    open('flexible', 'correct');
    const video = await theVideo();
    playTo(video, 3);
    video.currentTime = 9;
    fireEvent.timeUpdate(video);
    expect(video.currentTime).toBe(3);
  });

  it('keeps the answer when it cannot be checked, and sends it again', async () => {
    const server = open('strict', 'correct');
    server.on('POST /api/check_answer', () => new TypeError('offline'));
    playTo(await theVideo(), 10);
    const dialog = await answer('the fox');
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Your answer is still here');
    expect(within(dialog).getByRole('textbox')).toHaveValue('the fox');
  });

  it('comes back to the open question after a reload, at the very end too', async () => {
    open('strict', 'correct', aQuestion(0, 30));
    const video = await theVideo();
    playTo(video, 29);
    video.currentTime = 29.8;
    fireEvent.timeUpdate(video);
    await screen.findByRole('dialog');
    cleanup();
    openPage('/watch/v');
    const again = await theVideo();
    fireEvent.loadedMetadata(again);
    expect(again.currentTime).toBeGreaterThan(27);
    expect(again.currentTime).toBeLessThan(29);
    playTo(again, 31);
    expect(await screen.findByRole('dialog', { name: 'Who ran?' })).toBeVisible();
  });

  it('shows the stars at the end', async () => {
    open('flexible', 'correct');
    const video = await theVideo();
    playTo(video, 10);
    await answer('the fox');
    await userEvent.click(await screen.findByRole('button', { name: 'Keep watching' }));
    fireEvent.ended(video);
    expect(await screen.findByText('1 of 1 right on the first try')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Other video' })).toBeVisible();
  });
});
