import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { fakeServer } from '../../test/server';
import { Answers } from './Answers';

const reply = {
  question: 'Who runs?',
  expectedAnswer: 'a hedgehog',
  userAnswer: 'the hog',
  status: 'wrong',
  similarity: 0.2,
  graded: { status: 'wrong', confidence: 0.43, method: 'lexical', input: 'voice' },
};
const attempt = {
  session_id: 's-1',
  timestamp: '2026-11-20T10:00:00Z',
  details: [reply, { ...reply, question: 'Why?', status: 'retry', userAnswer: 'it rains' }],
};

function open(attempts: unknown[], earlier: unknown[] = []) {
  const titled = (list: unknown[]) => list.map((one) => ({ video_title: 'Tilly', attempt: one }));
  const server = fakeServer({
    'GET /api/learners/children/000123/attempts': ({ url }) => ({
      body:
        url.searchParams.get('page') === '0'
          ? { success: true, answered: titled(attempts), more: earlier.length > 0 }
          : { success: true, answered: titled(earlier), more: false },
    }),
    'PUT /api/learners/children/000123/attempts/s-1/replies/0/mark': () => ({
      body: {
        success: true,
        attempt: {
          ...attempt,
          details: [
            { ...reply, mark: { status: 'correct', by: 'parent:a', at: '2026-11-21T10:00:00Z' } },
            attempt.details[1],
          ],
        },
      },
    }),
  });
  const onMarked = vi.fn();
  render(<Answers childId="000123" filter={{ video_id: '', mode: '' }} onMarked={onMarked} />);
  return { server, onMarked };
}

async function shown() {
  await userEvent.click(screen.getByRole('button', { name: 'Show the answers' }));
}

describe('the answers of a child', () => {
  it('are asked for when somebody wants to see them', async () => {
    const { server } = open([attempt]);
    expect(server.calls).toHaveLength(0);
    await shown();
    const row = within((await screen.findByText('Who runs?')).closest('li') as HTMLElement);
    expect(row.getByText('the hog')).toBeVisible();
    expect(row.getByText('Expected: a hedgehog')).toBeVisible();
    expect(row.getByLabelText('Mark')).toHaveValue('wrong');
    expect(row.getByText('The program is unsure (0.43); spoken')).toBeVisible();
  });

  it('can be marked otherwise, and still say what the program said', async () => {
    const { onMarked } = open([attempt]);
    await shown();
    await userEvent.selectOptions(await screen.findByLabelText('Mark'), 'Right');
    expect(await screen.findByText('The program said: Not right.')).toBeVisible();
    expect(screen.getByLabelText('Mark')).toHaveValue('correct');
    expect(onMarked).toHaveBeenCalledOnce();
  });

  it('say of which video they are, and come page by page', async () => {
    open(
      [attempt],
      [attempt, { ...attempt, session_id: 's-2', timestamp: '2026-11-01T10:00:00Z' }],
    );
    await shown();
    expect(await screen.findByRole('heading', { name: /^Tilly/ })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show earlier answers' }));
    expect(await screen.findAllByRole('heading', { name: /^Tilly/ })).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Show earlier answers' })).not.toBeInTheDocument();
  });

  it('say what a player counted otherwise', async () => {
    open([{ ...attempt, contradicted: { total: 5, correct: 5, percentage: 100 } }]);
    await shown();
    expect(
      await screen.findByText('The player itself counted 5 of 5 right. The answers below count.'),
    ).toBeVisible();
  });

  it('say so when there are none', async () => {
    open([]);
    await shown();
    expect(await screen.findByText('No answers yet.')).toBeVisible();
  });
});
