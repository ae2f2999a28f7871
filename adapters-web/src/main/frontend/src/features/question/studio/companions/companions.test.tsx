import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPage } from '../../../../test/page';
import { reviewServer } from '../reviewServer';
import { byPlainKey, withTyped } from './variants';

const path = '/api/expert/video/v/persona-variants';
const answer = (
  version: number,
  pig: Record<string, { q: string; a: string }>,
  winner?: string,
) => ({
  body: {
    success: true,
    version,
    data: {
      videoId: 'v',
      segments: {
        '0-29': { persona_variants: { pig }, persona_winners: { pig: winner ?? null } },
      },
    },
  },
});
const wow = { q: 'WHO ran?!', a: 'a fox' };

async function openCompanions() {
  const user = userEvent.setup();
  openPage('/expert/edit/v');
  await user.click(await screen.findByRole('button', { name: 'Companions from 0:00' }));
  return { user, pig: within(screen.getByRole('region', { name: 'Pippa the Pig' })) };
}

describe('companions’ words', () => {
  it('are shown, edited, and sent with the others of the part', async () => {
    const server = reviewServer();
    server.on(`GET ${path}`, () => answer(2, { character: wow }));
    server.on(`POST ${path}`, () => answer(3, { character: { ...wow, q: 'WHO ran off?!' } }));
    const { user, pig } = await openCompanions();
    const field = await pig.findByDisplayValue('WHO ran?!');
    await user.clear(field);
    await user.type(field, 'WHO ran off?!');
    expect(pig.getByText('Not saved yet.')).toBeVisible();
    await user.tab();
    expect(await pig.findByDisplayValue('WHO ran off?!')).toBeVisible();
    expect(server.calls.findLast((call) => call.path === path)?.body).toMatchObject({
      version: 2,
      segments: { '0-29': { persona_variants: { pig: { character: { q: 'WHO ran off?!' } } } } },
    });
    expect(localStorage.length).toBe(0);
  });

  it('are sent again upon what somebody else saved, and stay typed when that fails', async () => {
    const server = reviewServer();
    server.on(`GET ${path}`, () => answer(2, { character: wow }));
    server.on(`POST ${path}`, () => ({ status: 409, body: { success: false, message: 'Stale.' } }));
    const { user, pig } = await openCompanions();
    await user.type(await pig.findByDisplayValue('WHO ran?!'), ' Tell!');
    await user.tab();
    expect(await screen.findByText('Stale.')).toBeVisible();
    expect(pig.getByDisplayValue('WHO ran?! Tell!')).toBeVisible();
    expect(server.calls.filter((call) => call.method === 'POST')).toHaveLength(2);
    expect(localStorage.length).toBe(1);
  });

  it('are written part by part, and one of them is chosen', async () => {
    const server = reviewServer();
    server.on(`GET ${path}`, () => ({ body: { success: true, version: 0, data: {} } }));
    server.on(`POST ${path}`, ({ body }) =>
      answer(1, { character: wow }, 'generate' in (body as object) ? undefined : 'character'),
    );
    const { user, pig } = await openCompanions();
    await user.click(screen.getByRole('button', { name: /Write companions’ words/ }));
    expect(await pig.findByDisplayValue('WHO ran?!')).toBeVisible();
    expect(server.calls.at(-1)?.body).toMatchObject({
      version: 0,
      generate: [{ segment: '0-29', replace: false }],
    });
    await user.click(pig.getByRole('button', { name: 'Let Pippa ask this Character' }));
    expect(await pig.findByRole('button', { name: '★ Pippa asks this Character' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  it('are known by numeric keys, and gone when emptied', () => {
    expect(Object.keys(byPlainKey({ '00000-00059': {} }))).toEqual(['0-59']);
    const all = { persona_variants: { pig: { action: { q: 'Q', a: 'a', is_best: null } } } };
    const typed = [{ segment: '0-59', who: 'pig' as const, type: 'action', q: ' ', a: 'a' }];
    expect(withTyped(all, typed)).toEqual({ persona_variants: { pig: {} } });
  });
});
