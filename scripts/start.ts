/**
 * `npm start`: serves dist/ on this computer, to look at the pane in a browser. Excel itself needs https
 * and a trusted certificate, which this server does not bring.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const FOLDER = 'dist';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The file below dist/ that a request means, or null. */
function fileOf(url: string): string | null {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  const file = join(FOLDER, path === sep ? 'taskpane.html' : path);
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

const server = createServer((request, response) => {
  const file = fileOf(request.url ?? '/');
  if (!file) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
});

const port = Number(process.env['PORT'] ?? 3000);
server.listen(port, 'localhost', () => console.log(`http://localhost:${port}/taskpane.html`));
