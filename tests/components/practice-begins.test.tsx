// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { untilBegun } from '../../entrypoints/practice/until-begun.ts';
import { Problem } from '../../lib/model/problem.ts';

test('what keeps the practice feed from beginning is said above it, and asked for again at a click', async () => {
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  document.body.innerHTML = '<p id="about">Nobody here is real.</p>';
  const about = screen.getByText('Nobody here is real.');
  const begin = vi.fn<() => Promise<string>>();
  begin.mockRejectedValueOnce(new Problem('databaseFull')).mockResolvedValue('begun');
  const begun = untilBegun(about, begin);
  expect(await screen.findByRole('alert')).toHaveTextContent(/no space left for records/);
  expect(logged).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await begun).toBe('begun');
  expect(about).toHaveTextContent('Nobody here is real.');
});
