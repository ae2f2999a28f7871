import { fireEvent, screen, waitFor } from '@testing-library/react';
import { aQuestion } from '../../test/data';
import { openPage } from '../../test/page';
import {
  answer,
  closeTab,
  only,
  playTo,
  press,
  reload,
  sent,
  theVideo,
  watchAs,
} from '../../test/watching';

describe('without the server', () => {
  it.each(['network', 500, 401] as const)('keeps the answer (%s) and goes on', async (how) => {
    const server = watchAs('flexible', [aQuestion('one', 0, 10), aQuestion('two', 11, 20)]);
    const video = await theVideo();
    server.away(how);
    playTo(video, 10);
    await answer('the fox');
    expect(await screen.findByText('I keep your answer safe!')).toBeVisible();
    await press('Keep watching');
    expect(screen.getByRole('status')).toHaveTextContent('I keep your answers safe');
    playTo(video, 20);
    await answer('a dog');
    await press('Keep watching');
    expect(only(server).answers.size).toBe(0);

    server.away(undefined);
    fireEvent(window, new Event('online'));

    await waitFor(() => expect(screen.queryByRole('status')).not.toBeInTheDocument());
    expect(only(server).questions).toMatchObject([
      { settled: true, right: true },
      { settled: true, right: false },
    ]);
    expect(only(server).answers.size).toBe(2);
    expect(screen.getByText('of 2').parentElement).toHaveTextContent('Stars: 1 of 2');
  });

  it('sends what waited after a reload, before anything else', async () => {
    const server = watchAs('strict');
    const video = await theVideo();
    server.away('network');
    playTo(video, 10);
    await answer('the fox');
    await screen.findByText('I keep your answer safe!');
    server.away(undefined);
    await reload();
    expect(only(server).answers.size).toBe(1);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('sends what waited when the child chooses a video', async () => {
    const server = watchAs('strict');
    playTo(await theVideo(), 10);
    server.away('network');
    await answer('the fox');
    await screen.findByText('I keep your answer safe!');
    closeTab();
    openPage('/library');
    await screen.findByRole('link', { name: 'Fox' });
    expect(only(server).answers.size).toBe(0);
    server.away(undefined);
    fireEvent(window, new Event('online'));
    await waitFor(() => expect(only(server).answers.size).toBe(1));
    closeTab();
    expect(localStorage.length).toBe(0);
  });

  it('sends an answer under the same name when its answer was lost', async () => {
    const server = watchAs('flexible');
    const video = await theVideo();
    playTo(video, 10);
    const real = globalThis.fetch;
    vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
      const answered = await real(url, init);
      if (url.endsWith('/answers')) throw new TypeError('lost on the way');
      return answered;
    });
    await answer('a dog');
    await screen.findByText('I keep your answer safe!');
    vi.stubGlobal('fetch', real);
    fireEvent(window, new Event('online'));
    expect(await screen.findByText('The answer is: a fox')).toBeVisible();
    const keys = sent(server, 'answers').map((one) => one.key);
    expect(keys.length).toBeGreaterThan(1);
    expect(new Set(keys).size).toBe(1);
  });

  it('goes on when another tab has answered', async () => {
    const server = watchAs('flexible');
    playTo(await theVideo(), 10);
    await screen.findByRole('dialog');
    const led = only(server);
    led.asked = undefined;
    led.questions.forEach((question) => (question.settled = true));
    await answer('a dog');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(led.answers.size).toBe(0);
  });
});
