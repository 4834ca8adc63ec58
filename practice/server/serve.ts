import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { dirname, extname, join, normalize } from 'node:path';
import { buildPractice, builtApp } from './build.ts';
import { practiceCertificate } from './certificate.ts';
import { type PracticeHost, practiceHosts } from './hosts.ts';

/** The practice feeds, answering over TLS on one port for every practice host. */
export interface PracticeServer {
  readonly port: number;
  readonly hosts: readonly string[];
  readonly close: () => Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Builds what changed and serves it on 127.0.0.1; any free port unless one is given. */
export async function servePractice(port = 0): Promise<PracticeServer> {
  const [certificate] = await Promise.all([practiceCertificate(), buildPractice()]);
  const server = createServer(certificate, (request, response) => {
    respond(request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  await listen(server, port);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the practice server has no port');
  return {
    port: address.port,
    hosts: practiceHosts.map(({ host }) => host),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
}

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const host = practiceHosts.find(({ host }) => host === request.headers.host?.replace(/:\d+$/, ''));
  if (host === undefined || request.method !== 'GET') return void response.writeHead(404).end();
  const file = await fileFor(host, new URL(request.url ?? '/', `https://${host.host}`).pathname);
  const content = await readFile(file);
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': host.policy,
    'x-content-type-options': 'nosniff',
    // The build names its assets after what is in them.
    'cache-control': dirname(file).endsWith('assets') ? 'max-age=31536000, immutable' : 'no-store',
  });
  response.end(content);
}

/** The file of that name; for any other address the app itself, which shows the right page by its address. */
async function fileFor({ app }: PracticeHost, path: string): Promise<string> {
  const folder = builtApp(app);
  const file = normalize(join(folder, decodeURIComponent(path)));
  const isThere = file.startsWith(join(folder, '/')) && (await stat(file).catch(() => undefined))?.isFile();
  return isThere === true ? file : join(folder, 'index.html');
}
