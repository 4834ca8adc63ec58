import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '../../lib/messages/ask.ts';

const lost: Record<string, () => unknown> = {
  'Chrome closes the port': () => {
    throw new Error('A listener indicated an asynchronous response, but the message channel closed');
  },
  'Firefox answers undefined': () => undefined,
};

test.for(Object.keys(lost))(
  'a question is asked again where the background was stopped in the middle: %s',
  async (how) => {
    let asked = 0;
    fakeBrowser.runtime.sendMessage = async () => {
      asked += 1;
      return asked === 1 ? lost[how]?.() : { ok: true, answer: ['regular'] };
    };
    expect(await ask('labels', undefined)).toEqual(['regular']);
    expect(asked).toBe(2);
  },
);

test('a background that never answers is told of after three times', async () => {
  let asked = 0;
  fakeBrowser.runtime.sendMessage = async () => {
    asked += 1;
  };
  await expect(ask('labels', undefined)).rejects.toMatchObject({ kind: 'backgroundUnreachable' });
  expect(asked).toBe(3);
});
