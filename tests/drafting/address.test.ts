import { describe, expect, test } from 'vitest';
import { ModelChoice, ModelKey, originOf, readModelAddress } from '../../lib/model/drafting.ts';

describe('the address of a model', () => {
  test.each([
    ['https://api.example/v1', 'service', 'https://api.example/v1'],
    [' https://api.example/v1/ ', 'service', 'https://api.example/v1'],
    ['https://api.example/v1/chat/completions', 'service', 'https://api.example/v1'],
    ['https://api.example', 'service', 'https://api.example/v1'],
    ['https://api.example/openai/deployments/x', 'service', 'https://api.example/openai/deployments/x'],
    ['http://localhost:11434', 'machine', 'http://localhost:11434/v1'],
    ['http://127.0.0.1:8080/v1', 'machine', 'http://127.0.0.1:8080/v1'],
    ['https://localhost:8443/v1', 'machine', 'https://localhost:8443/v1'],
  ])('%s is one', (typed, place, address) => {
    expect(readModelAddress(typed)).toEqual({ place, address });
  });

  test.each([
    'http://api.example/v1',
    'http://localhost.example/v1',
    'http://127.0.0.1.example/v1',
    'http://192.168.0.7:11434',
    'ftp://localhost/v1',
    'javascript:alert(1)',
    'https://user:pass@api.example/v1',
    'https://api.example/v1?key=x',
    'https://api.example/v1#x',
    'api.example',
    '',
    `https://api.example/${'a'.repeat(600)}`,
  ])('%s is none', (typed) => {
    expect(readModelAddress(typed)).toBeUndefined();
  });

  test('asks for its host alone', () => {
    expect(originOf('https://api.example/v1')).toBe('https://api.example/*');
    expect(originOf('http://localhost:11434/v1')).toBe('http://localhost/*');
  });

  test('is kept only where it says of itself that it is', () => {
    const choice = (place: string, address: string) => ModelChoice.safeParse({ place, address, model: 'm' }).success;
    expect(choice('machine', 'http://localhost:11434/v1')).toBe(true);
    expect(choice('service', 'http://localhost:11434/v1')).toBe(false);
    expect(choice('machine', 'https://api.example/v1')).toBe(false);
    expect(choice('service', 'https://api.example/v1/')).toBe(false);
  });
});

test.each(['a key', 'a\nb', 'ключ', '', 'a'.repeat(1_001)])('%j is no key', (key) => {
  expect(ModelKey.safeParse(key).success).toBe(false);
});
