import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

/** A proxy that sends the practice hosts to the practice server and refuses all others: Firefox has no resolver rules. */
export interface ConnectProxy {
  readonly port: number;
  readonly close: () => void;
}

export async function openConnectProxy(server: { port: number; hosts: readonly string[] }): Promise<ConnectProxy> {
  const proxy = createServer((_, response) => response.writeHead(502).end());
  proxy.on('connect', (request, client, head: Buffer) => {
    client.on('error', () => client.destroy());
    const host = request.url?.split(':')[0];
    if (host === undefined || !server.hosts.includes(host)) return void client.end('HTTP/1.1 502 Unknown host\r\n\r\n');
    const practice = connect(server.port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      practice.write(head);
      practice.pipe(client).pipe(practice);
    });
    practice.on('error', () => client.destroy());
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  const close = () => {
    proxy.close();
    proxy.closeAllConnections();
  };
  return { port: (proxy.address() as AddressInfo).port, close }; // a TCP server's address is never a string
}
