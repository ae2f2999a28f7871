import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPage } from '../../test/page';
import { reviewServer } from './studio/reviewServer';
import { aFinal, aVersion } from './studio/samples';

const finals = (version: number, question: string) => ({
  body: {
    success: true,
    version,
    segments: [{ start: 0, end: 29, aiQuestions: [aFinal('1', 'action', { question })] }],
  },
});

async function openVersions() {
  const server = reviewServer();
  server.on('GET /api/expert/video/v/final-questions', () => finals(2, 'New?'));
  server.on('GET /api/expert/video/v/versions', () => ({
    body: { success: true, versions: [aVersion(2, 'Ben'), aVersion(1, 'Ann')] },
  }));
  server.on('GET /api/expert/video/v/versions/1', () => finals(1, 'Old?'));
  const user = userEvent.setup();
  openPage('/expert/edit/v');
  await user.click(await screen.findByRole('button', { name: 'Versions' }));
  return { server, user, dialog: await screen.findByRole('dialog', { name: /Versions/ }) };
}

describe('the versions of a video\u2019s questions', () => {
  it('say who saved what, newest first', async () => {
    const { dialog } = await openVersions();
    const [newest, oldest] = await within(dialog).findAllByRole('listitem');
    expect(newest).toHaveTextContent(/Ben.*now.*2 edited/);
    expect(oldest).toHaveTextContent(/Ann.*2 edited/);
    expect(within(dialog).queryByRole('button', { name: 'Restore 2' })).toBeNull();
  });

  it('can be looked at and restored, from the version on the table', async () => {
    const { server, user, dialog } = await openVersions();
    let sent: unknown;
    server.on('POST /api/expert/video/v/versions/1/restore', ({ body }) => {
      sent = body;
      return { body: { success: true, version: 3 } };
    });
    await user.click(await within(dialog).findByRole('button', { name: 'Look at 1' }));
    const old = await screen.findByRole('dialog', { name: 'Version 1' });
    expect(within(old).getByText('Old?')).toBeVisible();
    server.on('GET /api/expert/video/v/final-questions', () => finals(3, 'Old?'));
    await user.click(within(old).getByRole('button', { name: 'Restore this version' }));
    expect(await screen.findByRole('button', { name: 'Edit Action' })).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText('Old?')).toBeVisible();
    expect(sent).toEqual({ version: 2 });
  });
});
