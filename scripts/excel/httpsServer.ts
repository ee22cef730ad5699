/** Serves the built pane over https for Excel on this computer. The certificate is the operator's. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';
import { TYPES } from '../werkstatt/types';

/** Certificate and key as PEM. */
export interface Zertifikat {
  readonly cert: string | Buffer;
  readonly key: string | Buffer;
}

/** Starts the server; only this computer can reach it. */
export async function serveHttps(folder: string, port: number, zertifikat: Zertifikat): Promise<Server> {
  const server = createServer(zertifikat, (request, response) => {
    const file = fileIn(folder, request.url ?? '/');
    const content = file === null ? Promise.reject(new Error('outside')) : readFile(file);
    content.then(
      (bytes) => {
        const type = TYPES[extname(file ?? '')] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return server;
}

/** The file behind an address; null outside of the folder. */
export function fileIn(folder: string, url: string): string | null {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'https://localhost').pathname));
    const file = join(folder, path);
    return file.startsWith(folder + sep) ? file : null;
  } catch {
    return null;
  }
}
