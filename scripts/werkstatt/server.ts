/**
 * The local server of the Werkstatt: its page at `/`, the pane as it was built below `/pane/`. While it serves the
 * pane's pages it adds one script tag, so that the built files stay as they are. Only this computer can reach it.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { TYPES } from './types';

/** Folders to serve and the port; 0 or none takes a free one. */
export interface WerkstattOptions {
  /** The built pane. */
  readonly pane: string;
  /** The built page of the Werkstatt. */
  readonly page: string;
  readonly port?: number;
}

/** A running server. */
export interface RunningWerkstatt {
  /** Such as `http://localhost:3000/`. */
  readonly url: string;
  close(): Promise<void>;
}

const PANE_PREFIX = '/pane/';
const EXTERNAL_SCRIPT = '<script src="/external.js"></script>';

/** The page may load only what is its own; reading a workbook needs WebAssembly. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Starts the server and resolves when it can be reached. */
export async function startWerkstatt(options: WerkstattOptions): Promise<RunningWerkstatt> {
  const server = createServer((request, response) => {
    answer(options, request.url ?? '/', response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(options: WerkstattOptions, url: string, response: ServerResponse): Promise<void> {
  const path = pathOf(url);
  const file = path === undefined ? undefined : fileOf(options, path);
  const content = file && (await readFile(file).catch(() => undefined));
  if (!file || !content) return void response.writeHead(404).end();
  const isPane = path?.startsWith(PANE_PREFIX) === true;
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    ...(isPane ? {} : { 'content-security-policy': PAGE_POLICY }),
  });
  response.end(isPane && extname(file) === '.html' ? withExternal(content.toString('utf8')) : content);
}

/** The path without `..`, or `undefined` where the address cannot be read. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.includes('\0') ? undefined : normalize(path).split(sep).join('/');
  } catch {
    return undefined;
  }
}

function fileOf({ pane, page }: WerkstattOptions, path: string): string {
  if (path.startsWith(PANE_PREFIX)) return join(pane, path.slice(PANE_PREFIX.length));
  return join(page, path === '/' ? 'werkstatt.html' : path);
}

/** Before the first script of the page, after its content security policy. */
function withExternal(html: string): string {
  const place = html.indexOf('<script');
  return place < 0 ? html : html.slice(0, place) + EXTERNAL_SCRIPT + html.slice(place);
}
