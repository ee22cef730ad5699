import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningWerkstatt, startWerkstatt } from '../../scripts/werkstatt/server';

const PANE_HTML = '<html><head><meta charset="utf-8" /><script defer src="a.js"></script></head></html>';

let server: RunningWerkstatt;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'werkstatt-'));
  const [pane, page] = [join(folder, 'pane'), join(folder, 'page')];
  mkdirSync(join(pane, 'unter'), { recursive: true });
  mkdirSync(page);
  writeFileSync(join(folder, 'geheim.txt'), 'geheim');
  writeFileSync(join(pane, 'taskpane.html'), PANE_HTML);
  writeFileSync(join(pane, 'a.js'), '<script');
  writeFileSync(join(page, 'werkstatt.html'), '<title>Werkstatt</title>');
  writeFileSync(join(page, 'excelize.wasm.gz'), 'wasm');
  server = await startWerkstatt({ pane, page });
});

afterAll(() => server.close());

/** The path goes out as it is written, which `fetch` would not do. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(server.url);
    request({ port, host: '127.0.0.1', path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

describe('the local server', () => {
  it('serves the page of the Werkstatt at its root, with a policy that allows only its own files', async () => {
    const answer = await fetch(server.url);
    expect(await answer.text()).toContain('Werkstatt');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('adds one script to the pages of the pane, before all others, and nothing else', async () => {
    const answer = await fetch(`${server.url}pane/taskpane.html?_host_Info=Excel`);
    const added = '<script src="/external.js"></script>';
    const html = await answer.text();
    expect(html.indexOf(added)).toBe(html.indexOf('<script'));
    expect(html.replace(added, '')).toBe(PANE_HTML);
    expect(answer.headers.get('content-security-policy')).toBeNull();
  });

  it('leaves every other file of the pane as it was built', async () => {
    expect(await (await fetch(`${server.url}pane/a.js`)).text()).toBe('<script');
  });

  it('gives packed WebAssembly as it is, for the page unpacks it', async () => {
    const { headers } = await fetch(`${server.url}excelize.wasm.gz`);
    expect([headers.get('content-type'), headers.get('content-encoding')]).toEqual([
      'application/octet-stream',
      null,
    ]);
  });

  it.each([
    '/pane/../../geheim.txt',
    '/pane/%2e%2e/%2e%2e/geheim.txt',
    '/../geheim.txt',
    '/..%2fgeheim.txt',
    '/pane/unter',
    '/gibt-es-nicht.html',
    '/%',
    '/%00',
  ])('answers %s with 404', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });
});
