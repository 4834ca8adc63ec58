import { createParser } from 'eventsource-parser';
import * as z from 'zod/mini';
import { Problem, type ProblemKind } from '../model/problem.ts';
import type { Piece, Prompt, Writer } from './writer.ts';

/** Where a model answers, and as whom it is asked. */
export interface Endpoint {
  /** `https://…/v1`. */
  readonly address: string;
  readonly place: 'machine' | 'service';
  readonly model: string;
  readonly key?: string | undefined;
}

/** In bytes: a model that thinks for 5,000 tokens before it answers sends about a megabyte. */
const mostBytes = 4_000_000;
/** Of one event, in characters. */
const longestEvent = 200_000;

const Count = z.number().check(z.int(), z.minimum(0), z.maximum(1e9));
/** One piece of an answer, as OpenAI's interface "chat completions" streams it, as far as we look. */
const Chunk = z.object({
  choices: z.optional(
    z.array(
      z.object({ delta: z.optional(z.object({ content: z.nullish(z.string().check(z.maxLength(longestEvent))) })) }),
    ),
  ),
  usage: z.nullish(z.object({ prompt_tokens: Count, completion_tokens: Count })),
  error: z.optional(z.unknown()),
});

/**
 * A model behind an address that speaks "chat completions", as OpenAI made it and Ollama, llama.cpp and most services
 * do. Nothing that one of them refuses is sent: no temperature, no limit of tokens.
 */
export function chatCompletions(endpoint: Endpoint, fetch: typeof globalThis.fetch): Writer {
  return {
    secret: endpoint.key,
    async *write(prompt, signal) {
      const response = await answerTo(prompt, endpoint, fetch, signal);
      const type = response.headers.get('content-type') ?? '';
      if (response.body === null || !/^text\/event-stream\b/i.test(type)) {
        await response.body?.cancel();
        throw new Problem('modelNotSpoken', type.slice(0, 100));
      }
      for await (const data of eventsOf(response.body.getReader())) {
        if (data === '[DONE]') return;
        yield* piecesOf(data);
      }
    },
  };
}

async function answerTo(
  prompt: Prompt,
  endpoint: Endpoint,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<Response> {
  const ask = (more: object) => post(endpoint, { ...question(prompt, endpoint.model), ...more }, fetch, signal);
  let response = await ask({ stream_options: { include_usage: true } });
  // Some refuse what they do not know (Mistral: 422): then we hear of no tokens, or of them anyhow.
  if (response.status === 400 || response.status === 422) {
    await response.body?.cancel();
    response = await ask({});
  }
  // A redirect that was not followed says nothing about itself but its type.
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
    throw new Problem('modelRedirects');
  if (response.ok) return response;
  await response.body?.cancel();
  throw new Problem(refusal(response.status, endpoint.place), String(response.status));
}

function question({ instructions, data }: Prompt, model: string): object {
  const messages = [
    { role: 'system', content: instructions },
    { role: 'user', content: data },
  ];
  return { model, messages, stream: true };
}

async function post(
  { address, key }: Endpoint,
  body: object,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<Response> {
  try {
    return await fetch(`${address}/chat/completions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(body),
      signal,
      // The key and the post are for this address and no other.
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
  } catch (error) {
    throw unreachable(error, signal);
  }
}

/** What a browser throws for a connection names the address, which is no business of a report. */
function unreachable(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted || error instanceof Problem) return error;
  return new Problem('modelUnreachable', error instanceof Error ? error.name : undefined);
}

function refusal(status: number, place: Endpoint['place']): ProblemKind {
  if (status === 403 && place === 'machine') return 'modelOriginRefused';
  if (status === 401 || status === 403) return 'modelKeyRefused';
  if (status === 404) return 'modelUnknown';
  if (status === 429) return 'modelBusy';
  return status >= 500 ? 'modelFailed' : 'modelRefused';
}

/** The data of each event, as it comes. */
async function* eventsOf(body: ReadableStreamDefaultReader<Uint8Array>): AsyncGenerator<string> {
  const events: string[] = [];
  const parser = createParser({
    maxBufferSize: longestEvent,
    onEvent: ({ data }) => events.push(data),
    onError: ({ type }) => {
      if (type === 'max-buffer-size-exceeded') throw new Problem('modelEndless', 'event');
    },
  });
  const text = new TextDecoder();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await body.read();
      if (done) break;
      bytes += value.length;
      if (bytes > mostBytes) throw new Problem('modelEndless', 'bytes');
      parser.feed(text.decode(value, { stream: true }));
      yield* events.splice(0);
    }
    parser.feed('\n\n');
    yield* events.splice(0);
  } catch (error) {
    throw error instanceof TypeError ? new Problem('modelUnreachable', 'broken off') : error;
  } finally {
    // Also where nobody wants the rest; a body that has failed already cannot be cancelled.
    await body.cancel().catch(() => undefined);
  }
}

function* piecesOf(data: string): Generator<Piece> {
  const { choices, usage, error } = readChunk(data);
  if (error !== undefined && error !== null) throw new Problem('modelFailed', 'in the stream');
  const text = choices?.[0]?.delta?.content;
  if (typeof text === 'string' && text !== '') yield { kind: 'text', text };
  if (usage != null) yield { kind: 'tokens', tokens: { prompt: usage.prompt_tokens, answer: usage.completion_tokens } };
}

function readChunk(data: string): z.infer<typeof Chunk> {
  try {
    const chunk = Chunk.safeParse(JSON.parse(data));
    if (chunk.success) return chunk.data;
  } catch {
    // What is no JSON is as wrong as what is none of ours.
  }
  throw new Problem('modelNotSpoken', 'event');
}
