import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer } from '../../test/server';
import { QuestionFigures } from './QuestionFigures';

const one = {
  question_id: 'q1',
  type: 'causal',
  segment_start: 60,
  segment_end: 119,
  question: 'Why does she run?',
  answer: 'it rains',
  children: 31,
  right_percent: 42,
  discrimination: -0.1,
  marked_percent: 3,
};

function open(questions: unknown[]) {
  const server = fakeServer({
    'GET /api/expert/video/v1/question-statistics': () => ({
      body: {
        success: true,
        video_id: 'v1',
        most_attempts: 500,
        fewest_children: 5,
        fewest_to_compare: 30,
        questions,
      },
    }),
  });
  render(<QuestionFigures videoId="v1" />);
  return server;
}

describe('how children answered', () => {
  it('is asked for when somebody opens it, and says where children are too few', async () => {
    const few = {
      ...one,
      question_id: 'q2',
      question: 'Who runs?',
      children: 4,
      right_percent: null,
      discrimination: null,
      marked_percent: null,
    };
    const server = open([one, few]);
    expect(server.calls).toHaveLength(0);
    await userEvent.click(screen.getByText('How children answered'));
    const row = await screen.findByRole('row', { name: /Why does she run/ });
    expect([...row.children].map((cell) => cell.textContent).slice(1)).toEqual([
      '1:00',
      '31',
      '42',
      '-0.1',
      '3',
    ]);
    expect(screen.getByRole('row', { name: /Who runs/ })).toHaveTextContent(/4too few to tell/);
  });

  it('says so when nobody has', async () => {
    open([]);
    await userEvent.click(screen.getByText('How children answered'));
    expect(await screen.findByText(/No child has answered/)).toBeVisible();
  });
});
