import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { speak } from './speak.ts';

beforeEach(() => {
  fakeBrowser.reset();
  speak('en');
});
