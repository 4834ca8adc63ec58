import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { practiceCertificate } from '../../../practice/server/certificate.ts';

/** How the model behaves from now on. */
export type Behaviour =
  /** Streams these pieces; the last one comes only when `finish` is called. */
  | { readonly kind: 'writes'; readonly pieces: readonly string[] }
  /** Lets in one origin alone, as Ollama does. */
  | { readonly kind: 'letsIn'; readonly origin: string; readonly pieces: readonly string[] }
  | {
      readonly kind: 'answers';
      readonly status: number;
      readonly headers: Record<string, string>;
      readonly body: string;
    };

/** The hosts where a model answers: on this machine over plain HTTP, at a service over TLS. */
const hostOf = { machine: '127.0.0.1', service: '127.0.0.2' } as const;
/** What a browser must be let in to. */
export const modelHosts = [`http://${hostOf.machine}/*`, `https://${hostOf.service}/*`];

/** A language model that speaks "chat completions", streaming. */
export interface ModelServer {
  /** `http://127.0.0.1:…/v1`, of a service `https://127.0.0.2:…/v1` */
  readonly address: string;
  readonly asked: { readonly headers: IncomingHttpHeaders; readonly body: string }[];
  /** How many of those who asked went away before the end. */
  readonly left: () => number;
  readonly behave: (behaviour: Behaviour) => void;
  readonly finish: () => void;
  readonly close: () => Promise<void>;
}

export async function openModelServer(place: keyof typeof hostOf = 'machine'): Promise<ModelServer> {
  const asked: ModelServer['asked'] = [];
  let behaviour: Behaviour = { kind: 'writes', pieces: [] };
  let left = 0;
  let finishing: (() => void)[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions') return void response.writeHead(404).end();
    asked.push({ headers: request.headers, body: await text(request) });
    if (behaviour.kind === 'answers')
      return void response.writeHead(behaviour.status, behaviour.headers).end(behaviour.body);
    if (behaviour.kind === 'letsIn' && request.headers.origin !== behaviour.origin)
      return void response.writeHead(403).end();
    response.on('close', () => {
      if (!response.writableEnded) left += 1;
    });
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const piece of behaviour.pieces.slice(0, -1)) response.write(chunk({ delta: { content: piece } }));
    const last = behaviour.pieces.at(-1) ?? '';
    if (behaviour.kind === 'writes') await new Promise<void>((resolve) => finishing.push(resolve));
    response.write(chunk({ delta: { content: last } }));
    response.write(
      `data: ${JSON.stringify({ choices: [], usage: { prompt_tokens: 321, completion_tokens: 12 } })}\n\n`,
    );
    response.end('data: [DONE]\n\n');
  };
  const listen = (request: IncomingMessage, response: ServerResponse) => void answer(request, response);
  const server = place === 'machine' ? createServer(listen) : createSecureServer(await practiceCertificate(), listen);
  await new Promise<void>((done) => server.listen(0, hostOf[place], done));
  const { port } = server.address() as AddressInfo; // a TCP server's address is never a string
  return {
    address: `${place === 'machine' ? 'http' : 'https'}://${hostOf[place]}:${port}/v1`,
    asked,
    left: () => left,
    behave: (next) => {
      behaviour = next;
    },
    finish: () => {
      for (const go of finishing.splice(0)) go();
    },
    close: () =>
      new Promise((done) => {
        finishing = [];
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function chunk(choice: object): string {
  return `data: ${JSON.stringify({ object: 'chat.completion.chunk', choices: [{ index: 0, ...choice }] })}\n\n`;
}
