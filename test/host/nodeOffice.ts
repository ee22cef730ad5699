/**
 * Boots the genuine, unmodified office.js in Node, in a `vm` context of its own. It must not know the workbook.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInThisContext, Script } from 'node:vm';

/** The host's end of the wire. */
export interface HostEnd {
  /** Answers one batch, at once or later: JSON text in, JSON text out. */
  execute(body: string): string | Promise<string>;
  /** Takes the way for messages that the host sends on its own. */
  listen(push: (message: string) => void): void;
}

/** What the host tells office.js about itself. */
export interface Requirements {
  isSetSupported(set: string, version?: string): boolean;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly OSF: { _OfficeAppFactory?: { getContext(): { readonly requirements: Requirements } } };
  readonly OfficeExtension: { readonly HostBridge: { init(bridge: Bridge): void } };
}

/** Gives the Excel namespace of a fresh office.js over a host. */
export function bootOffice(host: HostEnd, requirements: Requirements): typeof Excel {
  const globals = browserGlobals();
  officeScript().runInContext(createContext(globals));
  const office = globals as unknown as OfficeGlobals;
  // In a pane the bootstrapper (office.js itself) sets this; here only the Excel file is loaded.
  office.OSF._OfficeAppFactory = { getContext: () => ({ requirements }) };
  office.OfficeExtension.HostBridge.init(bridgeTo(host));
  return office.Excel;
}

const key = Symbol.for('integrationstool.office');

/**
 * The file has three megabytes, so it is compiled once per process, also under jest, where every test file has its own
 * globals. Each host runs it in a context of its own.
 */
function officeScript(): Script {
  const globals = runInThisContext('globalThis') as Record<symbol, Script | undefined>;
  globals[key] ??= compileOffice();
  return globals[key];
}

function compileOffice(): Script {
  const path = join(process.cwd(), 'node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js');
  return new Script(readFileSync(path, 'utf8'), { filename: path });
}

function bridgeTo(host: HostEnd): Bridge {
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: unknown } };
      const answer = (body: string): void =>
        push(JSON.stringify({ type: 2, id, message: { statusCode: 200, headers: {}, body } }));
      const body = host.execute(JSON.stringify(message.body));
      if (typeof body === 'string') answer(body);
      else void body.then(answer);
    },
  };
  const push = (message: string): void => queueMicrotask(() => bridge.onMessageFromHost?.(message));
  host.listen(push);
  return bridge;
}

/** As little of a browser as office.js needs. Errors, promises and JSON are shared, so that `instanceof` holds outside. */
function browserGlobals(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const element = { setAttribute: nothing, appendChild: nothing, style: {} };
  const location = {
    href: 'https://pane.invalid/',
    protocol: 'https:',
    host: 'pane.invalid',
    search: '',
    hash: '',
    pathname: '/',
  };
  const document = {
    location,
    URL: location.href,
    cookie: '',
    readyState: 'complete',
    head: element,
    body: element,
    documentElement: element,
    createElement: () => ({ ...element }),
    getElementById: () => null,
    getElementsByTagName: () => [],
    addEventListener: nothing,
  };
  const timers = { setTimeout, clearTimeout, setInterval, clearInterval };
  const shared = { Error, TypeError, Promise, JSON, console };
  const listeners = { addEventListener: nothing, removeEventListener: nothing, postMessage: nothing };
  const window: Record<string, unknown> = {
    document,
    location,
    navigator: { userAgent: 'node' },
    ...timers,
    ...shared,
    ...listeners,
  };
  for (const name of ['window', 'self', 'top', 'parent']) window[name] = window;
  return window;
}
