/**
 * Answers a load: named properties of an object, of the objects it leads to, and of the items of a collection.
 */
import type { HostObject } from '../model/HostObject';
import { apiNotImplemented } from './HostError';
import type { Json, JsonObject, WireQuery } from './messages';
import { memberName, wireName } from './names';

/** What a query needs from its surroundings. */
export interface QuerySurroundings {
  readonly root: HostObject;
  /** Refuses members that are unknown or above the requirement set. */
  readonly assertAvailable: (className: string, member: string) => void;
}

/** The answer to a load; a load without property names is refused, because it hides what is needed. */
export function answerQuery(target: HostObject, query: WireQuery, around: QuerySurroundings): Json {
  if (target.isNull) return null;
  const ways = (query.Select ?? []).map((way) => way.split('/'));
  if (ways.length === 0) throw apiNotImplemented(`${target.className}.load() without property names`);
  return select(target, ways, around);
}

function select(
  target: HostObject,
  ways: readonly (readonly string[])[],
  around: QuerySurroundings,
): JsonObject {
  if (!target.isCollection) return selectMembers(target, ways, around);
  const own = ways.filter(([first = '']) => target.hasProperty(memberName(first)));
  const ofItems = ways.filter((way) => !own.includes(way));
  const answer = selectMembers(target, own, around);
  if (ofItems.length === 0) return answer;
  around.assertAvailable(target.className, 'items');
  const items = target.items().map((item) => ({ ...item.identity(), ...select(item, ofItems, around) }));
  return { ...answer, _Items: items };
}

function selectMembers(
  target: HostObject,
  ways: readonly (readonly string[])[],
  around: QuerySurroundings,
): JsonObject {
  const answer: Record<string, Json> = {};
  const deeper = new Map<string, (readonly string[])[]>();
  for (const [first = '', ...rest] of ways) {
    const member = memberName(first);
    around.assertAvailable(target.className, member);
    if (rest.length === 0 && !target.hasLink(member)) answer[wireName(member)] = target.read(member);
    else deeper.set(member, [...(deeper.get(member) ?? []), rest]);
  }
  for (const [member, rests] of deeper) {
    if (rests.some((rest) => rest.length === 0))
      throw apiNotImplemented(`${target.className}.load('${member}') as a whole`);
    const linked = target.follow(member, around.root);
    answer[wireName(member)] = { ...linked.identity(), ...select(linked, rests, around) };
  }
  return answer;
}
