/**
 * Carries out one batch, action by action, as Excel does: the first error ends the batch, what was done before stays.
 * It must not know any class of the object model.
 */
import { HostObject } from '../model/HostObject';
import { registrations } from './events';
import { apiNotImplemented, HostError } from './HostError';
import {
  actionType,
  type Json,
  type WireAction,
  type WireError,
  type WireReply,
  type WireRequest,
} from './messages';
import { memberName } from './names';
import { ObjectPaths } from './ObjectPaths';
import { answerQuery, type QuerySurroundings } from './query';
import type { References } from './references';

/** The host that a batch meets. */
export interface Surroundings extends QuerySurroundings {
  readonly references: References;
  /** Called before each action; may refuse it. */
  readonly beforeAction: (index: number) => void;
}

/** Carries out a batch. Only bugs of the stand-in are thrown. */
export function processRequest(request: WireRequest, host: Surroundings): WireReply {
  const paths = new ObjectPaths(request.ObjectPaths, host, host.references);
  const results: { ActionId: number; Value: Json }[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      host.beforeAction(index);
      results.push({ ActionId: action.Id, Value: perform(action, paths, host) });
      if (action.ActionType === actionType.trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { Results: results, TraceIds: traces, Error: wireError(error, index) };
    }
  }
  return { Results: results, TraceIds: traces };
}

/** The error as it travels; `index` is missing when the batch was refused as a whole. */
export function wireError(error: HostError, index?: number): WireError {
  return {
    Code: error.code,
    Message: error.message,
    HttpStatusCode: error.status,
    ...(index === undefined ? {} : { ActionIndex: index }),
    ...(error.location === undefined ? {} : { Location: error.location }),
  };
}

function perform(action: WireAction, paths: ObjectPaths, host: Surroundings): Json {
  // A mark of office.js: its answer says that the batch came this far.
  if (action.ActionType === actionType.trace) return null;
  const target = paths.resolve(action.ObjectPathId);
  const args = action.ArgumentInfo?.Arguments ?? [];
  switch (action.ActionType) {
    case actionType.instantiate:
      return instantiate(target, host);
    case actionType.query:
      return answerQuery(target, action.QueryInfo ?? {}, host);
    case actionType.method:
      return callMethod(target, action.Name, args, host);
    case actionType.setProperty:
      assertThere(target, action.Name);
      host.assertAvailable(target.className, memberName(action.Name));
      target.write(memberName(action.Name), args[0] ?? null);
      return null;
    default:
      throw apiNotImplemented(
        `action type ${action.ActionType} (${target.className}.${memberName(action.Name)})`,
      );
  }
}

function instantiate(target: HostObject, host: Surroundings): Json {
  if (target.isNull) return null;
  const reference = host.references.idOf(target);
  return reference === undefined ? target.identity() : { ...target.identity(), _ReferenceId: reference };
}

function callMethod(target: HostObject, name: string, args: readonly Json[], host: Surroundings): Json {
  if (name === '_KeepReference') return keepReference(target, host);
  if (name === '_RemoveReference') {
    if (typeof args[0] === 'string') host.references.remove(args[0]);
    return null;
  }
  // A call of a null object does nothing, as in Microsoft's samples.
  if (target.isNull) return null;
  const event = registrations[name];
  host.assertAvailable(target.className, event ?? memberName(name));
  // office.js itself remembers who listens; every event is told.
  if (event !== undefined) return null;
  const result = target.call(memberName(name), args);
  if (result instanceof HostObject) throw new Error(`${target.className}.${name} gave an object`);
  return result ?? null;
}

function keepReference(target: HostObject, host: Surroundings): null {
  if (!target.isNull) host.references.keep(target);
  return null;
}

/** Nothing is documented of setting a property of a null object; the stricter reading is taken. */
function assertThere(target: HostObject, name: string): void {
  if (target.isNull) throw new HostError('ItemNotFound', `${memberName(name)} was set on a null object.`);
}
