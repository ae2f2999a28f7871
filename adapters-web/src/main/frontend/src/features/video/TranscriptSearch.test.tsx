import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPage } from '../../test/page';
import { fakeServer } from '../../test/server';

const hit = { video_id: 'v 1', title: 'Fox', start: 61.4, end: 63, text: 'The fox ran home.' };

describe('searching what is said', () => {
  it('opens the video where the words are said', async () => {
    let asked = '';
    fakeServer({
      'GET /api/expert/videos': () => ({
        body: { success: true, videos: [{ id: 'v 1', title: 'Fox' }] },
      }),
      'GET /api/transcripts/search': ({ url }) => {
        asked = url.searchParams.get('q') ?? '';
        return { body: { success: true, hits: [hit], more: false } };
      },
    });
    const user = userEvent.setup();
    openPage('/expert/videos');
    await user.type(await screen.findByLabelText('Find what is said in the videos'), ' fox ');
    await user.click(screen.getByRole('button', { name: 'Search' }));
    const link = await screen.findByRole('link', { name: /The fox ran home/ });
    expect(asked).toBe('fox');
    expect(link).toHaveAttribute('href', '/expert/edit/v%201?at=61');
    expect(link).toHaveTextContent('1:01');
    expect(screen.getByRole('status')).toHaveTextContent('One place.');
  });

  it('says so when nobody says it', async () => {
    fakeServer({
      'GET /api/expert/videos': () => ({ body: { success: true, videos: [] } }),
      'GET /api/transcripts/search': () => ({ body: { success: true, hits: [], more: false } }),
    });
    const user = userEvent.setup();
    openPage('/expert/videos');
    await user.type(await screen.findByLabelText('Find what is said in the videos'), 'owl{Enter}');
    expect(await screen.findByText('Nobody says “owl” in these videos.')).toBeVisible();
  });
});
