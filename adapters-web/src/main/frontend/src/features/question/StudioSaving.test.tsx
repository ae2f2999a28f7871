import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPage } from '../../test/page';
import { reviewServer } from './studio/reviewServer';
import { aFinal, aVersion } from './studio/samples';

describe('what is typed on the review page', () => {
  it('shows both sides when somebody else changed the same, and saves what is chosen', async () => {
    const server = reviewServer();
    const finals = (version: number, question: string) => ({
      body: {
        success: true,
        version,
        segments: [{ start: 0, end: 29, aiQuestions: [aFinal('1', 'action', { question })] }],
      },
    });
    let theirs = finals(1, 'Old?');
    server.on('GET /api/expert/video/v/final-questions', () => theirs);
    server.on('POST /api/save-final-questions', ({ body }) =>
      (body as { version: number }).version === 2
        ? { body: { success: true, version: 3 } }
        : { status: 409, body: { success: false, error: 'stale_version', message: 'Changed.' } },
    );
    server.on('GET /api/expert/video/v/versions', () => ({
      body: { success: true, versions: [aVersion(2, 'Ben'), aVersion(1, 'Ann')] },
    }));
    const user = userEvent.setup();
    openPage('/expert/edit/v');
    await user.click(await screen.findByRole('button', { name: 'Edit Action' }));
    theirs = finals(2, 'Theirs?');
    await user.type(screen.getByLabelText('Question'), ' Mine!');
    await user.keyboard('{Control>}s{/Control}');
    const dialog = await screen.findByRole('dialog', { name: /Somebody else changed/ });
    expect(within(dialog).getByText('Old? Mine!')).toBeVisible();
    expect(await within(dialog).findByText('Ben')).toBeVisible();
    expect(within(dialog).queryByText(/Ann/)).toBeNull();
    await user.click(within(dialog).getByLabelText(/Theirs\?/));
    await user.click(within(dialog).getByRole('button', { name: 'Save what I chose' }));
    expect(await screen.findByText(/Saved at/)).toBeVisible();
    expect(screen.getByLabelText('Question')).toHaveValue('Theirs?');
  });

  it('keeps what was typed without a network, over a reload, and saves it later', async () => {
    const server = reviewServer();
    server.on('POST /api/save-final-questions', () => new TypeError('offline'));
    const user = userEvent.setup();
    const page = openPage('/expert/edit/v');
    await user.click(await screen.findByRole('button', { name: 'Trash Character' }));
    await user.keyboard('{Control>}s{/Control}');
    expect(await screen.findByText(/Waiting for the network/)).toBeVisible();
    page.unmount();
    openPage('/expert/edit/v');
    expect(await screen.findByRole('button', { name: 'Restore Character' })).toBeVisible();
    expect(await screen.findByText(/Waiting for the network/)).toBeVisible();
    server.on('POST /api/save-final-questions', () => ({ body: { success: true, version: 1 } }));
    window.dispatchEvent(new Event('online'));
    expect(await screen.findByText(/Saved at/)).toBeVisible();
  });

  it.each([
    [401, 'Your log-in has ended.'],
    [403, 'Not yours.'],
  ])('keeps what was typed when the server answers %i', async (status, why) => {
    const server = reviewServer();
    server.on('POST /api/save-final-questions', () => ({
      status,
      body: { success: false, message: 'Not yours.' },
    }));
    const user = userEvent.setup();
    const page = openPage('/expert/edit/v');
    await user.click(await screen.findByRole('button', { name: 'Trash Character' }));
    await user.keyboard('{Control>}s{/Control}');
    expect(await screen.findByText(why)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Download my questions' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Restore Character' })).toBeVisible();
    expect(screen.queryAllByRole('link', { name: 'Log in again' })).toHaveLength(
      status === 401 ? 1 : 0,
    );
    page.unmount();
    server.on('GET /api/expert/videos', () => ({ status: 404, body: { success: false } }));
    openPage('/expert/edit/v');
    expect(await screen.findByText(/They are kept in this browser/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Throw them away' }));
    expect(localStorage.length).toBe(0);
  });
});
