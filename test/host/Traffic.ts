/**
 * Counts what passes between office.js and the host. The batches in which office.js only lets held ranges go after
 * `Excel.run` are its own housekeeping and are not counted.
 */
import { actionType, pathType, type WireReply, type WireRequest } from './wire/messages';
import { memberName } from './wire/names';

/** One batch. */
export interface LoggedRequest {
  /** Such as `worksheets.getItem`, `getRange.load(values,address)`, `getRange.values =`. */
  readonly actions: readonly string[];
  readonly bytesSent: number;
  readonly bytesReceived: number;
  readonly errorCode: string | undefined;
  /** Milliseconds that the host took; the rest of a clock around it is the program's and office.js's own. */
  readonly ms: number;
}

/** What passed in one batch, and how long the host took. */
type Passed = Pick<LoggedRequest, 'bytesSent' | 'bytesReceived' | 'ms'>;

/** Sums since the host was opened or `reset` was called. Bytes are those of the JSON texts in UTF-8. */
export class Traffic {
  readonly log: LoggedRequest[] = [];

  get roundTrips(): number {
    return this.log.length;
  }

  get actions(): number {
    return this.log.reduce((sum, request) => sum + request.actions.length, 0);
  }

  get bytesSent(): number {
    return this.log.reduce((sum, request) => sum + request.bytesSent, 0);
  }

  get bytesReceived(): number {
    return this.log.reduce((sum, request) => sum + request.bytesReceived, 0);
  }

  get ms(): number {
    return this.log.reduce((sum, request) => sum + request.ms, 0);
  }

  /** Starts counting anew. */
  reset(): void {
    this.log.length = 0;
  }

  /** Notes one batch and its answer. */
  note(request: WireRequest, reply: WireReply, passed: Passed): void {
    this.log.push({ actions: describe(request), errorCode: reply.Error?.Code, ...passed });
  }
}

/** Whether a batch only lets held objects go. */
export function isCleanup({ Actions }: WireRequest): boolean {
  const releases = Actions.filter(({ Name }) => Name === '_RemoveReference').length;
  const instantiations = Actions.filter(({ ActionType }) => ActionType === actionType.instantiate).length;
  return releases > 0 && releases + instantiations === Actions.length;
}

function describe({ Actions, ObjectPaths }: WireRequest): string[] {
  return Actions.map((action) => {
    if (action.ActionType === actionType.trace) return 'trace';
    const path = wayTo(ObjectPaths, action.ObjectPathId);
    if (action.ActionType === actionType.query)
      return `${path}.load(${(action.QueryInfo?.Select ?? []).join(',')})`;
    if (action.ActionType === actionType.method) return `${path}.${memberName(action.Name)}()`;
    if (action.ActionType === actionType.setProperty) return `${path}.${memberName(action.Name)} =`;
    return path;
  });
}

function wayTo(paths: WireRequest['ObjectPaths'], id: number): string {
  const path = paths[String(id)];
  if (path === undefined || path.ObjectPathType === pathType.root) return 'workbook';
  if (path.ParentObjectPathId === undefined) return path.Name;
  return `${wayTo(paths, path.ParentObjectPathId)}.${memberName(path.Name) || 'getItem'}`;
}
