import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPage } from '../../test/page';
import { fakeServer, logIn } from '../../test/server';

const family = {
  success: true,
  parent: { parent_id: 'p1', display_name: 'Family' },
  children: [
    { child_id: '000001', first_name: 'Mila', icon_key: 'fox', interaction_mode: 'flexible' },
  ],
};

describe('the way in for a family', () => {
  it('leads from the code to the companions', async () => {
    fakeServer({
      'POST /api/learners/parents/login': () => {
        logIn('child', 'p1', 'Family');
        return { body: family };
      },
    });
    const user = userEvent.setup();
    openPage('/');
    await user.type(screen.getByLabelText(/family’s code/), ' abcd-2345 {Enter}');
    await user.click(await screen.findByRole('button', { name: 'Mila' }));
    expect(await screen.findByRole('button', { name: /Blossom the Bunny/ })).toBeVisible();
  });

  it('asks for the code when it is missing', async () => {
    const server = fakeServer();
    openPage('/');
    await userEvent.click(screen.getByRole('button', { name: /go/ }));
    expect(screen.getByRole('alert')).toHaveTextContent('Please type the code first.');
    expect(server.calls).toEqual([]);
  });

  it('shows what the server says about a wrong code', async () => {
    fakeServer({
      'POST /api/learners/parents/login': () => ({
        status: 401,
        body: { success: false, message: 'Invalid Login Code. Please try again.' },
      }),
    });
    openPage('/');
    await userEvent.type(screen.getByLabelText(/family’s code/), 'nope{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Invalid Login Code');
  });

  it('leads a stranger to the code', async () => {
    fakeServer();
    openPage('/profiles');
    expect(await screen.findByLabelText(/family’s code/)).toBeVisible();
  });
});
