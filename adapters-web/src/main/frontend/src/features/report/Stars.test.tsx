import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aChild } from '../../test/data';
import { openPage } from '../../test/page';
import { fakeServer } from '../../test/server';
import { saveKidSession } from '../../util/kidSession';
import { starLabel, starWords } from './starWords';

const fox = {
  video_id: 'fox',
  title: 'The fox',
  watched_at: '2026-05-01T12:00:00Z',
  stars: 3,
  tries: 5,
};
const owl = { ...fox, video_id: 'owl', title: 'The owl', stars: 0, tries: 2 };

function serve(videos: unknown[], stars = 3, tries = 7) {
  saveKidSession({
    parent: { parent_id: 'family-1', display_name: 'Family One' },
    children: [aChild()],
    child: aChild(),
    companion: 'pig',
  });
  return fakeServer({
    'GET /api/learners/children/000001/stars': () => ({
      body: { success: true, stars, tries, videos },
    }),
    'GET /api/learners/children/000001/videos': () => ({
      body: { success: true, count: 1, videos: [{ video_id: 'fox', title: 'The fox' }] },
    }),
  });
}

describe('a child’s stars', () => {
  it('are reached from the library and tell of tries and stars only', async () => {
    serve([fox, owl]);
    openPage('/library');
    await userEvent.click(await screen.findByRole('link', { name: 'My stars' }));
    expect(await screen.findByRole('heading', { name: 'Mila’s stars' })).toBeVisible();
    const words = await screen.findByRole('region', { name: 'Pippa says' });
    expect(words).toHaveTextContent('You gave 7 answers!You found 3 stars. Hooray!');
    expect(document.body).not.toHaveTextContent(/%|wrong|of \d/);
  });

  it('open a video that can be watched and only name one that is gone', async () => {
    serve([fox, owl]);
    openPage('/stars');
    const list = await screen.findByRole('list', { name: 'Watched lately' });
    expect(within(list).getByRole('link', { name: /The fox.*3 stars/ })).toHaveAttribute(
      'href',
      '/watch/fox',
    );
    expect(within(list).queryByRole('link', { name: /The owl/ })).not.toBeInTheDocument();
    expect(within(list).getByText('You tried!')).toBeVisible();
  });

  it('invite a child that has none yet', async () => {
    serve([], 0, 0);
    openPage('/stars');
    expect(await screen.findByText('Come, let us watch a video!')).toBeVisible();
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
  });

  it('praise what there is', () => {
    expect(starWords({ success: true, stars: 0, tries: 1, videos: [owl] })).toEqual([
      'You gave 1 answer!',
      'You kept on thinking. That is how we learn!',
    ]);
    expect(starWords({ success: true, stars: 0, tries: 0, videos: [owl] })[0]).toBe(
      'I like watching with you!',
    );
    expect(starLabel(1, 1)).toBe('1 star');
    expect(starLabel(0, 0)).toBe('You watched it!');
  });
});
