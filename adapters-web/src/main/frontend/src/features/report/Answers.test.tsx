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

function open(attempts: unknown[]) {
  const server = fakeServer({
    'GET /api/get-quiz-scores/000123': () => ({ body: { success: true, attempts } }),
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

  it('say so when there are none', async () => {
    open([{ ...attempt, details: [] }]);
    await shown();
    expect(await screen.findByText('No answers yet.')).toBeVisible();
  });
});
