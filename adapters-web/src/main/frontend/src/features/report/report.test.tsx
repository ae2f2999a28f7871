import { render, screen } from '@testing-library/react';
import { aReport } from '../../test/data';
import { ReportView } from './ReportView';
import { summary } from './summary';

const report = aReport({
  top_categories: [
    { type: 'character', score: 92, answer_count: 9 },
    { type: 'causal', score: 100, answer_count: 3 },
  ],
});

describe('a report', () => {
  it('tells the main thing in words', () => {
    expect(summary(report, 'Mila')).toBe(
      'Mila has watched 6 times, 38 min in all. 17 of 23 questions were right at once. “Character” questions go best.',
    );
  });

  it('draws no conclusion from fewer than five answers', () => {
    expect(summary({ ...report, total_questions_answered: 3 }, 'Mila')).toContain(
      'too few to tell',
    );
  });

  it('is friendly to a child that has not begun', () => {
    render(<ReportView report={{ ...report, total_attempts: 0 }} name="Mila" />);
    expect(screen.getByText(/has not watched a video yet/)).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});
