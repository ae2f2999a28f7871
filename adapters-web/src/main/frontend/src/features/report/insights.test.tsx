import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import type { InsightRow, Insights } from '../../api/types';
import { aChild, aReport } from '../../test/data';
import { fakeServer } from '../../test/server';
import { cellText } from './InsightTable';
import { answersText, barsText, effortText, kindsText, weeksText } from './insightWords';
import { OwnReportPage } from './pages';

function aRow(more: Partial<InsightRow>): InsightRow {
  return {
    part: 'all',
    key: '',
    name: 'All',
    minutes_watched: 12.5,
    times_watched: 3,
    watched_to_end: 2,
    questions_tried: 10,
    tried_again: 1,
    right: 6,
    almost: 1,
    not_right: 3,
    right_percent: 60,
    too_few: false,
    marked: 0,
    ...more,
  };
}

const kind = (name: string, more: Partial<InsightRow>) =>
  aRow({ part: 'kind', key: name, name, minutes_watched: null, ...more });

const insights: Insights = {
  success: true,
  child_id: '000001',
  child_name: 'Mila Berg',
  from: '2026-09-07',
  to: '2026-11-29',
  fewest_answers: 5,
  columns: [
    { key: 'part', label: 'Part' },
    { key: 'name', label: 'Name' },
    { key: 'minutes_watched', label: 'Minutes watched' },
    { key: 'right_percent', label: 'Right at first try, %' },
  ],
  rows: [
    aRow({ right_percent: null, too_few: true, questions_tried: 3, right: 1, not_right: 1 }),
    aRow({ part: 'video', key: 'v1', name: 'Tilly' }),
    aRow({ part: 'mode', key: 'strict', name: 'Strict' }),
    kind('Character', { right_percent: null, too_few: true, questions_tried: 3 }),
    aRow({ part: 'week', key: '2026-11-16', name: '2026-11-16' }),
  ],
  videos: [{ video_id: 'v1', title: 'Tilly' }],
};

function open() {
  const asked: string[] = [];
  fakeServer({
    'GET /api/learners/children/000001/report': () => ({ body: aReport() }),
    'GET /api/expert/children': () => ({ body: { success: true, children: [aChild()] } }),
    'GET /api/learners/children/000001/insights': ({ url }) => {
      asked.push(url.search);
      return { body: insights };
    },
  });
  render(
    <MemoryRouter initialEntries={['/expert/children/000001?weeks=52']}>
      <Routes>
        <Route path="/expert/children/:childId" element={<OwnReportPage />} />
      </Routes>
    </MemoryRouter>,
  );
  return asked;
}

describe('the practice of a child', () => {
  it('tells effort apart from first tries, and when these are too few', async () => {
    open();
    const effort = within(await screen.findByRole('region', { name: 'Effort' }));
    expect(
      effort.getByText(/Mila watched 3 times, 13 min in all, 2 times to the end/),
    ).toBeVisible();
    const tries = within(screen.getByRole('region', { name: 'First tries' }));
    expect(tries.getByText('too few to tell')).toBeVisible();
    expect(tries.queryByText(/%/)).not.toBeInTheDocument();
  });

  it('shows in its table what the file has, cell by cell', async () => {
    open();
    await userEvent.click(await screen.findByText('Show the figures: all, as in the file'));
    const table = within(screen.getByRole('region', { name: 'Table: all, as in the file' }));
    const [head, ...lines] = table
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(head).toEqual(insights.columns.map((column) => column.label));
    expect(lines).toEqual(
      insights.rows.map((row) => insights.columns.map((column) => cellText(row, column.key))),
    );
    expect(lines[0]).toEqual(['all', 'All', '12.5', 'too few to tell']);
    expect(lines[3]).toEqual(['kind', 'Character', '', 'too few to tell']);
  });

  it('is narrowed to a video, a mode and a time, and so is the file', async () => {
    const asked = open();
    await userEvent.click(await screen.findByRole('button', { name: 'Tilly' }));
    await userEvent.selectOptions(screen.getByLabelText('Mode'), 'Strict');
    expect(await screen.findByLabelText('Video')).toHaveValue('v1');
    expect(asked[0]).toBe('?video_id=&mode=&weeks=52');
    expect(asked.at(-1)).toBe('?video_id=v1&mode=strict&weeks=52');
    expect(screen.getByRole('link', { name: 'Download as CSV' })).toHaveAttribute(
      'href',
      '/api/learners/children/000001/insights/csv?video_id=v1&mode=strict&weeks=52',
    );
  });
});

describe('the words of a report', () => {
  it('draw no conclusion from nothing or little', () => {
    const nothing = aRow({ times_watched: 0, questions_tried: 0, right_percent: null });
    expect(effortText(nothing, 'Mila')).toBe('Mila did not watch in this time.');
    expect(answersText(nothing, 'Mila')).toBe('Mila was asked no questions in this time.');
    const few = aRow({ questions_tried: 1, right_percent: null, too_few: true });
    expect(answersText(few, 'Mila')).toBe(
      'One question was answered: too few to tell how well it goes.',
    );
    expect(kindsText([kind('Cause', {}), kind('Action', { right_percent: null })])).toMatch(
      /too few answers to compare/,
    );
  });

  it('say what the bars of videos show', () => {
    const video = (name: string, minutes: number) =>
      aRow({ part: 'video', key: name, name, minutes_watched: minutes, times_watched: 1 });
    expect(barsText([video('Tilly', 6), video('Otto', 2)], 'video')).toBe(
      '2 videos; longest was Tilly, 75 % of the time.',
    );
    expect(barsText([video('Tilly', 6)], 'video')).toBe('All of it was one video: Tilly.');
    expect(barsText([], 'video')).toBe('Nothing was watched in this time.');
  });

  it('compare no kind with answers of none', () => {
    expect(kindsText([kind('Cause', {}), kind('other', {})])).toMatch(/too few answers to compare/);
  });

  it('name the week with most', () => {
    const week = (key: string, minutes: number) =>
      aRow({ part: 'week', key, minutes_watched: minutes, times_watched: minutes > 0 ? 1 : 0 });
    expect(
      weeksText([week('2026-11-02', 5), week('2026-11-09', 0), week('2026-11-16', 9)]),
    ).toMatch(/in 2 of the 3 weeks since the first; most in the week of .*16.*, 9 min\.$/);
    expect(weeksText([week('2026-11-16', 9)])).toMatch(/^All of it was in the week of .*16/);
    expect(weeksText([])).toBe('Nothing was watched in these weeks.');
  });

  it('name the strongest and the hardest kind', () => {
    const kinds = [kind('Cause', { right_percent: 40 }), kind('Action', { right_percent: 90 })];
    expect(kindsText(kinds)).toBe(
      '“Action” questions go best (90 % right at the first try), “Cause” questions are hardest (40 %).',
    );
    expect(kindsText([kind('Cause', {}), kind('Action', {})])).toMatch(/equally well/);
  });
});
