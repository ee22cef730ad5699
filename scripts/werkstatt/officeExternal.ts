/**
 * The object that the desktop puts at `window.external`: office.js sends its batches here and gets its events from
 * here. It only carries texts to and fro; what they mean is the host's business.
 */
import { officeContext } from './officeContext';
import type { PaneHost } from './paneHost';

/** Numbers of the desktop interface. */
const RICH_API_REQUEST = 93;
const RICH_API_MESSAGE = 33;
const SUCCESS = 0;
const NOT_SUPPORTED = 7000;
const BODY = 4;

/** What office.js takes for an array of the desktop. */
interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

type Answer = (response: SafeArray | number) => void;
type EventHandler = (id: number, payload: SafeArray) => void;

/** The members that office.js calls. */
export interface OfficeExternal {
  GetContext(): object;
  Execute(id: number, params: readonly (readonly unknown[])[], answer: Answer): void;
  RegisterEvent(id: number, targetId: string, handler: EventHandler, answer: (status: number) => void): void;
  UnregisterEvent(id: number, targetId: string, answer: (status: number) => void): void;
}

interface EventMessage {
  readonly message: { readonly entries: readonly EventEntry[] };
}

interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly id: number;
}

/** Creates the object for one frame. */
export function createExternal(host: PaneHost): OfficeExternal {
  const context = officeContext(host);
  let onMessage: EventHandler | undefined;
  host.listen((text) => onMessage?.(RICH_API_MESSAGE, safeArray(payloadOf(text))));
  return {
    GetContext: () => context,
    Execute: (id, params, answer) => {
      if (id !== RICH_API_REQUEST) return answer(NOT_SUPPORTED);
      const body = String(params[0]?.[BODY]);
      void host.execute(body).then((reply) => answer(safeArray([SUCCESS, [200, [], reply]])));
    },
    RegisterEvent: (id, _targetId, handler, answer) => {
      if (id === RICH_API_MESSAGE) onMessage = handler;
      answer(SUCCESS);
    },
    UnregisterEvent: (id, _targetId, answer) => {
      if (id === RICH_API_MESSAGE) onMessage = undefined;
      answer(SUCCESS);
    },
  };
}

function safeArray(items: readonly unknown[]): SafeArray {
  return { toArray: () => items, dimensions: () => 1 };
}

/** The entries as the desktop orders their members. */
function payloadOf(text: string): unknown[][] {
  const { message } = JSON.parse(text) as EventMessage;
  return message.entries.map((entry) => [
    entry.messageCategory,
    entry.messageType,
    entry.targetId,
    entry.message,
    entry.id,
    false,
  ]);
}
