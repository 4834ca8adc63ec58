import { configure } from '@testing-library/dom';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { speak } from './speak.ts';

// What is looked for is found as soon as it is there; a slow machine may take its time.
configure({ asyncUtilTimeout: 20_000 });

beforeEach(() => {
  fakeBrowser.reset();
  speak('en');
});
