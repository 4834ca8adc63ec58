import { expect, test } from 'vitest';
import { shownHandle } from '../../components/shown-handle.ts';

test('shows a handle that people know', () => {
  expect(shownHandle('x', 'mayac')).toBe('@mayac');
  expect(shownHandle('facebook', 'maya.chen.52')).toBe('@maya.chen.52');
});

test('does not show what Facebook numbers an account by as if it were a handle; on X a handle may be a number', () => {
  expect(shownHandle('facebook', '100000000000001')).toBeUndefined();
  expect(shownHandle('facebook', 'pfbid02ExampleExample')).toBeUndefined();
  expect(shownHandle('x', '1984')).toBe('@1984');
});
