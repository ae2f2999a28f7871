import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer } from '../../test/server';
import { AddVideo } from './AddVideo';

describe('adding a video', () => {
  it('shows progress and then that the video is here', async () => {
    let percent = 40;
    fakeServer({
      'GET /api/admin/ingestions': () => ({ body: { success: true, ingestions: [] } }),
      'POST /api/admin/ingestions': () => ({ body: { success: true, id: 'j', state: 'waiting' } }),
      'GET /api/admin/ingestions/j': () => {
        const state = percent === 100 ? 'done' : 'running';
        const body = { success: true, id: 'j', state, step: 'download', percent };
        percent = 100;
        return { body };
      },
    });
    const added = vi.fn();
    render(<AddVideo onAdded={added} />);
    await userEvent.type(screen.getByLabelText('Address of the video'), 'https://x.test/v{Enter}');
    expect(await screen.findByRole('progressbar', { name: 'Downloading' })).toHaveValue(40);
    expect(await screen.findByText(/The video is here/, {}, { timeout: 3000 })).toBeVisible();
    expect(added).toHaveBeenCalledOnce();
  });

  it('says what went wrong and what helps', async () => {
    fakeServer({
      'POST /api/admin/ingestions': () => ({
        status: 422,
        body: {
          success: false,
          error_code: 'invalid_url',
          message: 'This address is not allowed.',
          recovery_hint: 'Allow its host first.',
        },
      }),
    });
    render(<AddVideo onAdded={vi.fn()} />);
    await userEvent.type(screen.getByLabelText('Address of the video'), 'https://x.test/v{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This address is not allowed.Allow its host first.',
    );
  });
});
