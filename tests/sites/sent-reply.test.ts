// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { x } from '../../lib/sites/x.ts';
import { one } from './page.ts';

beforeEach(() => vi.useFakeTimers({ now: 0 }));
afterEach(() => vi.useRealTimers());

const composer = (name: string, text: string) =>
  `<div id="${name}"><div data-testid="tweetTextarea_0" contenteditable="true">${text}</div></div>`;
const picture = '<div data-testid="attachments"><img src="data:,"></div>';
const toast = (id: string) => `<div data-testid="toast"><a href="/harbourkettles/status/${id}">View</a></div>`;
const sent = { id: '22', handle: 'harbourkettles', permalink: 'https://x.com/harbourkettles/status/22' };

/** A dialog with a filled box above a home page, where the person was a minute; a picture stands `beside` a box. */
function filled({ before = '', beside }: { before?: string; beside?: '#home' | '#dialog' } = {}) {
  document.body.innerHTML = composer('home', '') + composer('dialog', 'We are on it') + before;
  const dialog = one(document, '#dialog');
  if (beside !== undefined) one(document, beside).insertAdjacentHTML('beforeend', picture);
  const box = one(dialog, '[contenteditable]');
  const home = one(document, '#home [contenteditable]');
  const ask = x.followSentReply?.(document, box);
  const look = () => ask?.(box.isConnected ? box : undefined);
  look();
  vi.advanceTimersByTime(60_000);
  /** As it is asked: at a change of the page, and once more when it stands still. */
  const answer = () => {
    const atOnce = look();
    if (atOnce !== undefined) return atOnce;
    vi.advanceTimersByTime(400);
    return look();
  };
  return {
    dialog,
    box,
    home,
    look,
    answer,
    say: (id: string) => document.body.insertAdjacentHTML('beforeend', toast(id)),
  };
}

test('a box that closes with its text as X says what was sent was sent, in whichever order they come', () => {
  const first = filled();
  first.dialog.remove();
  expect(first.answer()).toBeUndefined();
  vi.advanceTimersByTime(500);
  first.say('22');
  expect(first.answer()).toEqual(sent);
  const second = filled();
  second.say('22');
  expect(second.answer()).toBeUndefined();
  vi.advanceTimersByTime(500);
  second.dialog.remove();
  expect(second.answer()).toEqual(sent);
});

test.each(['#home', '#dialog'] as const)('it was sent all the same where a picture stands in %s', (beside) => {
  const { dialog, answer, say } = filled({ beside });
  dialog.remove();
  say('22');
  expect(answer()).toEqual(sent);
});

test('a box that stays and is emptied, as below a conversation, was sent too', () => {
  const { box, answer, say } = filled();
  box.textContent = '';
  say('22');
  expect(answer()).toEqual(sent);
});

test('a discarded box was not sent, whatever is posted afterwards', () => {
  const { dialog, home, answer, say } = filled();
  dialog.remove();
  expect(answer()).toBeUndefined();
  vi.advanceTimersByTime(2_000);
  home.textContent = 'Open day';
  expect(answer()).toBeUndefined();
  home.textContent = '';
  say('22');
  expect(answer()).toBeUndefined();
});

test('a discarded box was not sent where another that never held words, but a picture, is posted much later', () => {
  const { dialog, answer, say } = filled();
  dialog.remove();
  expect(answer()).toBeUndefined();
  vi.advanceTimersByTime(30_000);
  say('22');
  expect(answer()).toBeUndefined();
});

test('nor where that picture is posted at once, whether it goes before X says that it was sent or after', () => {
  for (const first of ['picture', 'notice']) {
    const { dialog, look, answer, say } = filled({ beside: '#home' });
    dialog.remove();
    expect(look()).toBeUndefined();
    vi.advanceTimersByTime(1_000);
    if (first === 'picture') one(document, '[data-testid="attachments"]').remove();
    else say('22');
    expect(look()).toBeUndefined();
    vi.advanceTimersByTime(100);
    if (first === 'picture') say('22');
    else one(document, '[data-testid="attachments"]').remove();
    expect(answer()).toBeUndefined();
  }
});

test('what is posted from another box while this one still stands is not its own', () => {
  const { dialog, home, answer, say } = filled();
  home.textContent = 'Open day';
  answer();
  vi.advanceTimersByTime(60_000);
  home.textContent = '';
  say('22');
  expect(answer()).toBeUndefined();
  vi.advanceTimersByTime(1_000);
  dialog.remove();
  expect(answer()).toBeUndefined();
});

test('a notice that stood before the box was filled is of something else', () => {
  const { dialog, answer } = filled({ before: toast('11') });
  dialog.remove();
  expect(answer()).toBeUndefined();
});
