import '@testing-library/jest-dom/vitest';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Page } from '../../components/page.tsx';
import { declareLanguage } from '../../components/ui/language.ts';
import type { Running } from '../background/running.ts';
import { browserParts } from './browser-parts.ts';

/** Shows a view as its page does, asking a background that really runs, and hears what that tells. */
export function showIn(running: Running, view: ReactNode) {
  browserParts();
  declareLanguage();
  document.title = 'Rejoinder';
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const answer = await running.deliver(message);
    if (typeof message === 'object' && message !== null && 'told' in message)
      await (fakeBrowser.runtime.onMessage.trigger as (...heard: unknown[]) => Promise<unknown>)(message); // who told does not matter
    return answer;
  });
  const user = userEvent.setup({ delay: null });
  return { user, ...render(<Page>{view}</Page>) };
}

/** The whole page has no fault that axe can see, and axe has really looked. */
export async function expectAccessible(): Promise<void> {
  // Colours are held by tokens.test.ts: jsdom paints nothing.
  const { violations, passes } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(passes.length).toBeGreaterThan(0);
}
