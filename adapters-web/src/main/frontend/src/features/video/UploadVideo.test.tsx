import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer } from '../../test/server';
import { UploadVideo } from './UploadVideo';

const limit_bytes = 4 * 1024 ** 3;

function interrupted() {
  return {
    success: true,
    id: 'u',
    file_name: 'film.mp4',
    size: 4,
    received: 2,
    title: 'film',
    has_subtitles: false,
    created_at: '2026-01-01T10:00:00Z',
    expires_at: '2026-01-02T10:00:00Z',
  };
}

describe('uploading a file', () => {
  it('says how large a file may be and refuses a larger one before it is sent', async () => {
    fakeServer({
      'GET /api/admin/uploads': () => ({ body: { success: true, limit_bytes, uploads: [] } }),
    });
    render(<UploadVideo onIngested={vi.fn()} />);
    expect(await screen.findByText(/up to 4.0 GB/)).toBeVisible();
    const file = new File(['x'], 'film.mp4', { type: 'video/mp4' });
    Object.defineProperty(file, 'size', { value: limit_bytes + 1 });
    await userEvent.upload(screen.getByLabelText('Video file'), file);
    expect(screen.getByRole('alert')).toHaveTextContent('larger than the 4.0 GB');
    expect(screen.getByRole('button', { name: 'Upload' })).toBeDisabled();
  });

  it('finds an upload again that broke off, and wants the same file', async () => {
    const server = fakeServer({
      'GET /api/admin/uploads': () => ({
        body: { success: true, limit_bytes, uploads: [interrupted()] },
      }),
    });
    render(<UploadVideo onIngested={vi.fn()} />);
    expect(await screen.findByText(/Interrupted at 50 %/)).toBeVisible();
    await userEvent.upload(
      screen.getByLabelText('The file film.mp4 once more'),
      new File(['another'], 'film.mp4', { type: 'video/mp4' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('another file');
    server.on('DELETE /api/admin/uploads/u', () => ({ body: { success: true } }));
    server.on('GET /api/admin/uploads', () => ({
      body: { success: true, limit_bytes, uploads: [] },
    }));
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
    await waitFor(() => expect(screen.queryByText(/Interrupted/)).not.toBeInTheDocument());
  });
});
