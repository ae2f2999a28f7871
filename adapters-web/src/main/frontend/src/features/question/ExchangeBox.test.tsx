import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { fakeServer } from '../../test/server';
import { ExchangeBox } from './ExchangeBox';

const IMPORT = 'POST /api/expert/video/tilly/import';

function open(answer: () => { status?: number; body: unknown }, saved = true) {
  const asked: { at: string | null; type: string; body: unknown }[] = [];
  fakeServer({
    [IMPORT]: ({ url, body, init }) => {
      const headers = new Headers(init.headers);
      asked.push({
        at: url.searchParams.get('at'),
        type: headers.get('Content-Type') ?? '',
        body,
      });
      return answer();
    },
  });
  const onImported = vi.fn();
  render(<ExchangeBox videoId="tilly" saved={saved} second={() => 17} onImported={onImported} />);
  fireEvent.click(screen.getByText('Take this lesson along'));
  return { asked, onImported };
}

const choose = (file: File) => userEvent.upload(screen.getByLabelText('Bring questions in'), file);

const lesson = new File(['{}'], 'a.lesson.json', { type: 'application/json' });

describe('the box to take a lesson along', () => {
  it('offers each format as a plain link', () => {
    open(() => ({ body: {} }));
    const links = screen.getAllByRole('link');
    expect(links).toHaveLength(7);
    links.forEach((link) => expect(link).toHaveAttribute('download'));
    expect(screen.getByRole('link', { name: 'H5P, without the video' })).toHaveAttribute(
      'href',
      '/api/expert/video/tilly/export/h5p?video=link',
    );
  });

  it('sends a file as it is and says what came in and what did not', async () => {
    const { asked, onImported } = open(() => ({
      body: {
        success: true,
        version: 3,
        imported: 2,
        skipped: [{ what: 'Hello', reason: 'It has no time.' }],
      },
    }));
    await choose(lesson);
    expect(await screen.findByText('2 questions came in, as drafts.')).toBeVisible();
    expect(screen.getByText(/It has no time/)).toBeVisible();
    expect(asked).toEqual([{ at: '17', type: 'application/octet-stream', body: lesson }]);
    expect(onImported).toHaveBeenCalledOnce();
  });

  it('changes nothing on the page when nothing came in', async () => {
    const skipped = Array.from({ length: 12 }, () => ({
      what: 'Why?',
      reason: 'It is there already.',
    }));
    const { onImported } = open(() => ({
      body: { success: true, version: 3, imported: 0, skipped },
    }));
    await choose(lesson);
    expect(await screen.findByText('No question came in.')).toBeVisible();
    expect(screen.getByText('And 2 more.')).toBeVisible();
    expect(onImported).not.toHaveBeenCalled();
  });

  it('says why a file was refused', async () => {
    open(() => ({
      status: 400,
      body: { success: false, error: 'not_a_lesson', message: 'This is no lesson.' },
    }));
    await choose(lesson);
    expect(await screen.findByRole('alert')).toHaveTextContent('This is no lesson.');
  });

  it('waits until the changes are saved', () => {
    open(() => ({ body: {} }), false);
    expect(screen.getByLabelText('Bring questions in')).toBeDisabled();
    expect(screen.getByText(/as soon as your changes are saved/)).toBeVisible();
  });
});
