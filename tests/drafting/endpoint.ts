/** What an endpoint says: events of its stream, or bytes of any other kind. */
export type Said = string | { readonly data: unknown };

const encoder = new TextEncoder();

/** A stream of "chat completions" as a service sends it; chunks break wherever the network likes, here every `size` bytes. */
export function streamed(said: readonly Said[], { size = 7, end = true } = {}): Response {
  const text = said.map((one) => (typeof one === 'string' ? one : `data: ${JSON.stringify(one.data)}\n\n`)).join('');
  const bytes = encoder.encode(text);
  let at = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(out) {
      if (at < bytes.length) out.enqueue(bytes.slice(at, at + size));
      else if (end) out.close();
      at += size;
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } });
}

/** A piece of an answer as it stands in the stream. */
export function words(content: string): Said {
  return {
    data: { object: 'chat.completion.chunk', choices: [{ index: 0, delta: { content }, finish_reason: null }] },
  };
}

export const done = 'data: [DONE]\n\n';

/** What one question cost, as the last chunk of a stream says it. */
export function usage(prompt: number, answer: number): Said {
  return {
    data: { choices: [], usage: { prompt_tokens: prompt, completion_tokens: answer, total_tokens: prompt + answer } },
  };
}

/** What was asked of an endpoint. */
export interface Request {
  readonly url: string;
  readonly init: RequestInit;
  readonly body: {
    readonly model: string;
    readonly stream: boolean;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly stream_options?: unknown;
  };
}

/** A `fetch` that is answered by `answer`, and what it was asked; files, which are asked for without a word, come as before. */
export function endpoint(answer: (request: Request) => Response | Promise<Response>) {
  const asked: Request[] = [];
  const files = globalThis.fetch;
  const fetch = async (url: string, init: RequestInit = {}) => {
    if (init.body === undefined) return files(url, init);
    const request = { url: String(url), init, body: JSON.parse(String(init.body)) };
    asked.push(request);
    return answer(request);
  };
  return { asked, fetch: fetch as typeof globalThis.fetch }; // as much of it as is used
}
