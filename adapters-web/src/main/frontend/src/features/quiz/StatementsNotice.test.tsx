import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPage } from '../../test/page';
import { fakeServer, logIn } from '../../test/server';

const well = {
  success: true,
  store: 'lrs.example.org',
  waiting: 0,
  refused: 0,
  dropped: 0,
  refusals: [],
};

function serverWith(more: object) {
  const server = fakeServer({
    'GET /api/admin/videos': () => ({ body: { success: true, videos: [] } }),
    'GET /api/admin/ingestions': () => ({ body: { success: true, ingestions: [] } }),
    'GET /api/admin/statements': () => ({ body: { ...well, ...more } }),
    'POST /api/admin/statements/retry': () => ({ body: well }),
  });
  openPage('/admin/videos');
  return server;
}

describe('the notice about the learning record store', () => {
  beforeEach(() => logIn('admin'));

  it('says what is wrong and tries again', async () => {
    const server = serverWith({
      waiting: 12,
      problem: 'The store cannot be reached.',
      refused: 1,
      dropped: 3,
      refusals: [{ id: '1', written_at: '', refused_at: '', reason: 'HTTP 400: no' }],
    });

    expect(await screen.findByText(/12 statements wait/)).toHaveTextContent('cannot be reached');
    expect(screen.getByText(/1 was refused/)).toHaveTextContent('HTTP 400: no');
    expect(screen.getByText(/3 were never kept/)).toBeVisible();

    server.on('GET /api/admin/statements', () => ({ body: well }));
    await userEvent.click(screen.getByRole('button', { name: 'Try again now' }));

    expect(server.calls).toContainEqual(
      expect.objectContaining({ method: 'POST', path: '/api/admin/statements/retry' }),
    );
    await vi.waitFor(() => expect(screen.queryByText(/lrs.example.org/)).not.toBeInTheDocument());
  });

  it('is silent while statements are on their way', async () => {
    serverWith({ waiting: 12 });

    expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
    expect(screen.queryByText(/lrs.example.org/)).not.toBeInTheDocument();
  });
});
