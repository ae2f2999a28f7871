import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer } from '../../test/server';
import { AddVideo } from './AddVideo';

describe('adding a video', () => {
  it('starts to fetch it and makes room for the next address', async () => {
    const server = fakeServer({
      'POST /api/admin/ingestions': () => ({ body: { success: true, id: 'j', state: 'waiting' } }),
    });
    const started = vi.fn();
    render(<AddVideo onStarted={started} />);
    const address = screen.getByLabelText('Address of the video');
    await userEvent.type(address, ' https://x.test/v {Enter}');
    expect(started).toHaveBeenCalledOnce();
    expect(address).toHaveValue('');
    expect(server.calls.at(-1)?.body).toEqual({ url: 'https://x.test/v' });
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
    render(<AddVideo onStarted={vi.fn()} />);
    await userEvent.type(screen.getByLabelText('Address of the video'), 'https://x.test/v{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This address is not allowed.Allow its host first.',
    );
  });
});
