import { afterEach, describe, expect, test, vi } from 'vitest';
import { chatCompletions } from '../../lib/drafting/chat-completions.ts';
import type { Piece } from '../../lib/drafting/writer.ts';
import { done, endpoint, type Said, streamed, usage, words } from './endpoint.ts';

const service = { address: 'https://api.example/v1', place: 'service', model: 'small', key: 'sk-1' } as const;
const machine = { address: 'http://localhost:11434/v1', place: 'machine', model: 'llama' } as const;
const prompt = { instructions: 'Be kind.', data: '<data>{}</data>' };

afterEach(() => vi.useRealTimers());

async function written(fetch: typeof globalThis.fetch, at: typeof service | typeof machine = service) {
  const pieces: Piece[] = [];
  for await (const piece of chatCompletions(at, fetch).write(prompt, new AbortController().signal)) pieces.push(piece);
  const text = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
  const tokens = pieces.flatMap((piece) => (piece.kind === 'tokens' ? [piece.tokens] : []));
  return { text, tokens };
}

describe('a model behind an address', () => {
  test('is asked once, with the key in a header, and follows nowhere', async () => {
    const { asked, fetch } = endpoint(() => streamed([words('Hi'), done]));
    await written(fetch);
    expect(asked).toMatchObject([
      {
        url: 'https://api.example/v1/chat/completions',
        body: {
          model: 'small',
          stream: true,
          messages: [
            { role: 'system', content: 'Be kind.' },
            { role: 'user', content: '<data>{}</data>' },
          ],
        },
        init: {
          method: 'POST',
          redirect: 'manual',
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          headers: { authorization: 'Bearer sk-1' },
        },
      },
    ]);
    expect(JSON.stringify(asked[0]?.body)).not.toContain('sk-1');
  });

  test('without a key is asked without one', async () => {
    const { asked, fetch } = endpoint(() => streamed([words('Hi'), done]));
    await written(fetch, machine);
    expect(asked[0]?.init.headers).not.toHaveProperty('authorization');
  });

  test.each([1, 3, 1_000])('is understood wherever its stream is cut, every %i bytes', async (size) => {
    const said: Said[] = [
      ': keep-alive\n\n',
      { data: { choices: [{ delta: { role: 'assistant', content: '' } }] } },
      words('Grüße, '),
      'event: message\r\nid: 7\r\n',
      words('Mäya 🌸'),
      { data: { choices: [{ delta: { reasoning_content: 'hm' } }] } },
      { data: { choices: [{ delta: {}, finish_reason: 'stop' }] } },
      usage(120, 9),
      done,
      words('never read'),
    ];
    const { fetch } = endpoint(() => streamed(said, { size }));
    expect(await written(fetch)).toEqual({ text: 'Grüße, Mäya 🌸', tokens: [{ prompt: 120, answer: 9 }] });
  });

  test('may end without saying so', async () => {
    const { fetch } = endpoint(() => streamed([words('Hi'), 'data: {"choices":[{"delta":{"content":"!"}}]}']));
    expect((await written(fetch)).text).toBe('Hi!');
  });

  test('that does not know how to count tokens is asked again without', async () => {
    const { asked, fetch } = endpoint(({ body }) =>
      body.stream_options === undefined ? streamed([words('Hi'), done]) : new Response('{}', { status: 422 }),
    );
    expect((await written(fetch)).text).toBe('Hi');
    expect(asked).toHaveLength(2);
  });
});

describe('what goes wrong is a problem of its own:', () => {
  const html = { headers: { 'content-type': 'text/html' } };
  const redirect = () => new Response(null, { status: 302, headers: { location: 'https://evil.example/' } });
  const opaque = () => Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
  test.each([
    ['a key that is not accepted', () => new Response('{}', { status: 401 }), 'modelKeyRefused'],
    ['a key that may not do this', () => new Response('{}', { status: 403 }), 'modelKeyRefused'],
    ['no such model', () => new Response('{}', { status: 404 }), 'modelUnknown'],
    ['too many questions', () => new Response('{}', { status: 429 }), 'modelBusy'],
    ['an error of the server', () => new Response('oops', { status: 500 }), 'modelFailed'],
    ['a gateway that gives up', () => new Response('oops', { status: 504 }), 'modelFailed'],
    ['a question that is not accepted', () => new Response('{}', { status: 400 }), 'modelRefused'],
    ['a redirect', redirect, 'modelRedirects'],
    ['a redirect as browsers show it', opaque, 'modelRedirects'],
    ['HTML', () => new Response('<!doctype html>', html), 'modelNotSpoken'],
    ['HTML of ten megabytes', () => new Response('x'.repeat(10_000_000), html), 'modelNotSpoken'],
    ['JSON in one piece', () => Response.json({ choices: [] }), 'modelNotSpoken'],
    ['events of another kind', () => streamed([{ data: { choices: 'x' } }]), 'modelNotSpoken'],
    ['events that are no JSON', () => streamed(['data: {oops\n\n']), 'modelNotSpoken'],
    ['an error in the stream', () => streamed([words('Hi'), { data: { error: { message: 'x' } } }]), 'modelFailed'],
    [
      'one event of ten megabytes',
      () => streamed([`data: ${'x'.repeat(10_000_000)}`], { size: 60_000 }),
      'modelEndless',
    ],
    [
      'ten megabytes of comments',
      () => streamed([`: ${'x'.repeat(100)}\n`.repeat(100_000)], { size: 60_000 }),
      'modelEndless',
    ],
  ])('%s', async (_, answer, kind) => {
    const { fetch } = endpoint(answer);
    await expect(written(fetch)).rejects.toMatchObject({ name: 'Problem', kind });
  });

  test('403 on the own machine means the origin', async () => {
    const { fetch } = endpoint(() => new Response('', { status: 403 }));
    await expect(written(fetch, machine)).rejects.toMatchObject({ kind: 'modelOriginRefused' });
  });

  test('no connection, and one that breaks off', async () => {
    const gone = endpoint(() => Promise.reject(new TypeError('Failed to fetch https://api.example/v1?sk-1')));
    await expect(written(gone.fetch)).rejects.toMatchObject({ kind: 'modelUnreachable', detail: 'TypeError' });
    const body = new ReadableStream({ pull: (out) => out.error(new TypeError('network error')) });
    const broken = endpoint(() => new Response(body, { headers: { 'content-type': 'text/event-stream' } }));
    await expect(written(broken.fetch)).rejects.toMatchObject({ kind: 'modelUnreachable' });
  });
});
