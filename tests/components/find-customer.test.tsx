// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { FindCustomer } from '../../components/card/find-customer.tsx';
import { background, feed } from './feed-in.tsx';
import { expectAccessible, showIn } from './page-in.tsx';

it('a customer is found by the beginning of a name, and picked with the keyboard', async () => {
  await feed();
  const picked = vi.fn();
  const { user } = showIn(
    background(),
    <main>
      <FindCustomer onPick={picked} />
    </main>,
  );
  await user.type(screen.getByRole('searchbox', { name: 'Name or handle' }), '@may');
  await screen.findByRole('button', { name: /Maya/ });
  expect(screen.getByRole('status')).toHaveTextContent('1 customer found');
  await expectAccessible();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(picked).toHaveBeenCalledWith('x:@mayac');
});

it('a misspelt name finds whoever is called almost that, and says which name was taken for it', async () => {
  await feed();
  const { user } = showIn(background(), <FindCustomer onPick={() => {}} />);
  const box = screen.getByRole('searchbox', { name: 'Name or handle' });
  await user.type(box, 'mqya');
  await screen.findByText(/Nobody has exactly that name\. Similar: maya/);
  expect(screen.getByRole('button', { name: /Maya/ })).toBeVisible();
  await user.clear(box);
  await user.type(box, 'somebody else');
  expect(await screen.findByText('Nobody on record begins like this.')).toBeVisible();
});
