/**
 * Where the network would begin for the browser of the tests. It is the browser's proxy: whatever the browser wants from
 * anywhere but this computer, whoever in it wants it, ends here and is noted. Packets without a connection (WebRTC) do not pass here.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The border of one browser. */
export interface Grenze {
  /** The proxy for the browser; `versucheAn` asks it. */
  readonly adresse: string;
  schliesse(): Promise<void>;
}

/** Draws it; nothing gets across. */
export async function zieheGrenze(): Promise<Grenze> {
  const versuche: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    // Whoever speaks to the border itself gives no host.
    if (url === '/') return void response.end(JSON.stringify(versuche));
    versuche.push(url);
    response.writeHead(403).end();
  });
  server.on('connect', ({ url = '' }, socket) => {
    versuche.push(url);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const schliesse = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { adresse: `http://127.0.0.1:${port}`, schliesse };
}

/** What has been tried at a border so far, from any process: addresses, or host and port where it was to be encrypted. */
export async function versucheAn(adresse: string): Promise<string[]> {
  return (await (await fetch(adresse)).json()) as string[];
}
