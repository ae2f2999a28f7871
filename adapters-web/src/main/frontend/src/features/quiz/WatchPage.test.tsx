import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aQuestion } from '../../test/data';
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

describe('watching', () => {
  it('begins a session with the child’s companion and holds no answer', async () => {
    const server = watchAs('flexible');
    await theVideo();
    const [put] = server.calls.filter(({ method }) => method === 'PUT');
    expect(put?.body).toEqual({ video_id: 'v', companion: 'pig' });
    expect(server.calls.map(({ path }) => path).join(' ')).not.toMatch(/final-questions|check/);
  });

  it('pauses for the question, moves focus to it, and sends the answer at once', async () => {
    const server = watchAs('flexible');
    const video = await theVideo();
    const pause = vi.spyOn(video, 'pause');
    playTo(video, 10);
    expect(await screen.findByRole('heading', { name: 'Who ran?' })).toHaveFocus();
    expect(pause).toHaveBeenCalled();
    expect(sent(server, 'progress')).toEqual([{ played: [{ from: 0, to: 10 }] }]);
    await answer('the fox');
    expect(await screen.findByText('You get a star.')).toBeVisible();
    expect(sent(server, 'answers')).toMatchObject([
      { question_id: 'one', answer: 'the fox', input: 'typed' },
    ]);
    expect(screen.getByText('of 1').parentElement).toHaveTextContent('Stars: 1 of 1');
  });

  it('tells a flexible child the answer and goes on', async () => {
    const server = watchAs('flexible');
    const video = await theVideo();
    playTo(video, 10);
    const dialog = await answer('a dog');
    expect(await within(dialog).findByText('The answer is: a fox')).toBeVisible();
    await press('Keep watching');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    playTo(video, 27);
    await waitFor(() => expect(only(server).furthest).toBe(25));
  });

  it('lets a flexible child skip', async () => {
    const server = watchAs('flexible');
    playTo(await theVideo(), 10);
    await press('Skip');
    await waitFor(() => expect(only(server).questions[0]?.settled).toBe(true));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('lets a strict child watch again and asks once more, without a way to skip', async () => {
    const server = watchAs('strict');
    const video = await theVideo();
    playTo(video, 10);
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).queryByRole('button', { name: 'Skip' })).not.toBeInTheDocument();
    await answer('a dog');
    expect(screen.queryByText(/a fox/)).not.toBeInTheDocument();
    await press('Watch again');
    expect(video.currentTime).toBe(0);
    playTo(video, 10);
    await answer('the fox');
    await press('Keep watching');
    expect(sent(server, 'answers').map((one) => one.answer)).toEqual(['a dog', 'the fox']);
    expect(only(server).questions[0]?.right).toBe(true);
  });

  it('shows the part again before the answer, and asks when it is reached again', async () => {
    watchAs('strict');
    const video = await theVideo();
    playTo(video, 10);
    await press('Show me');
    await waitFor(() => expect(video.currentTime).toBe(0));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    playTo(video, 10);
    expect(await screen.findByRole('dialog')).toBeVisible();
  });

  it('asks a passive child nothing and tells what it watched', async () => {
    const server = watchAs('passive');
    const video = await theVideo();
    playTo(video, 20);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    fireEvent(window, new Event('pagehide'));
    await waitFor(() => expect(only(server).furthest).toBe(20));
    fireEvent.ended(video);
    expect(await screen.findByText('That was fun to watch!')).toBeVisible();
  });

  it('does not let a child skip ahead', async () => {
    watchAs('flexible');
    const video = await theVideo();
    playTo(video, 3);
    video.currentTime = 9;
    fireEvent.seeking(video);
    expect(video.currentTime).toBe(3);
  });

  it('tells how often the child paused, so that nothing counts twice', async () => {
    const server = watchAs('passive');
    fireEvent.loadedMetadata(await theVideo());
    await press('Pause');
    await press('Play');
    await press('Pause');
    expect(sent(server, 'progress')).toMatchObject([{ pauses: 1 }, { pauses: 2 }]);
  });

  it('goes where the server leads, whatever the page has seen', async () => {
    const server = watchAs('flexible');
    const video = await theVideo();
    playTo(video, 5);
    only(server).ended = true;
    fireEvent(window, new Event('pagehide'));
    expect(await screen.findByRole('link', { name: 'Other video' })).toBeVisible();
  });

  it('shows the stars at the end, and begins anew after it', async () => {
    const server = watchAs('flexible');
    const video = await theVideo();
    playTo(video, 10);
    await answer('the fox');
    await press('Keep watching');
    fireEvent.ended(video);
    expect(await screen.findByText('You found 1 star.')).toBeVisible();
    await press('Watch again');
    await theVideo();
    expect(server.sessions.size).toBe(2);
  });
});

describe('leaving', () => {
  const goTo = async (name: string) => userEvent.click(await screen.findByRole('link', { name }));

  it('for the videos ends the session, and the next one is new', async () => {
    const server = watchAs('strict');
    playTo(await theVideo(), 10);
    await screen.findByRole('dialog');
    await goTo('My videos');
    await waitFor(() => expect(only(server).ended).toBe(true));
    expect(sent(server, 'progress')).toEqual([{ played: [{ from: 0, to: 10 }] }, { end: 'left' }]);
    expect(only(server).furthest).toBe(10);
    await goTo('Fox');
    await theVideo();
    expect(server.sessions.size).toBe(2);
  });

  it('comes after the answers that waited', async () => {
    const server = watchAs('flexible');
    playTo(await theVideo(), 10);
    server.away(500);
    await answer('the fox');
    await screen.findByText('I keep your answer safe!');
    server.away(undefined);
    await goTo('My videos');
    await waitFor(() => expect(only(server).ended).toBe(true));
    expect(only(server).questions[0]?.right).toBe(true);
  });

  it('without the server lets the child come back to the session', async () => {
    const server = watchAs('flexible');
    playTo(await theVideo(), 7);
    server.away('network');
    await goTo('My videos');
    await screen.findByRole('heading', { name: 'Mila’s videos' });
    server.away(undefined);
    await goTo('Fox');
    await theVideo();
    expect(only(server)).toMatchObject({ ended: false, furthest: 7 });
  });

  it('after the end ends nothing more', async () => {
    const server = watchAs('passive');
    fireEvent.ended(await theVideo());
    await goTo('Other video');
    await screen.findByRole('heading', { name: 'Mila’s videos' });
    expect(sent(server, 'progress')).toEqual([{ end: 'video' }]);
  });
});

describe('coming back', () => {
  it('returns to the question that was open', async () => {
    const server = watchAs('strict');
    playTo(await theVideo(), 10);
    await screen.findByRole('dialog');
    const video = await reload();
    expect(await screen.findByRole('dialog', { name: 'Who ran?' })).toBeVisible();
    expect(video.currentTime).toBe(10);
    await answer('the fox');
    await waitFor(() => expect(only(server).questions[0]?.right).toBe(true));
  });

  it('returns to the question behind the last frame', async () => {
    const server = watchAs('strict', [aQuestion('one', 0, 31)]);
    const video = await theVideo();
    playTo(video, 30);
    fireEvent.ended(video);
    await screen.findByRole('dialog');
    await reload();
    expect(await screen.findByRole('dialog', { name: 'Who ran?' })).toBeVisible();
    expect(server.sessions.size).toBe(1);
  });

  it('goes on where the video was left', async () => {
    watchAs('flexible');
    playTo(await theVideo(), 7);
    expect((await reload()).currentTime).toBe(7);
  });

  it('gives another device a session of its own', async () => {
    const server = watchAs('flexible');
    playTo(await theVideo(), 7);
    sessionStorage.removeItem('piggyback.sitting.000001.v.pig');
    expect((await reload()).currentTime).toBe(0);
    expect(server.sessions.size).toBe(2);
  });

  it('begins anew when the session has ended elsewhere', async () => {
    const server = watchAs('flexible');
    playTo(await theVideo(), 7);
    closeTab();
    await waitFor(() => expect(only(server).furthest).toBe(7));
    only(server).ended = true;
    expect((await reload()).currentTime).toBe(0);
    expect(server.sessions.size).toBe(2);
  });
});
