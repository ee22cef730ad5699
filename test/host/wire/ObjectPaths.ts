/**
 * Walks the object paths of one batch. Each path is walked once, so a method that creates something runs once.
 */
import { HostObject, nullObject } from '../model/HostObject';
import { HostError } from './HostError';
import { type Json, pathType, type WirePath, type WireRequest } from './messages';
import { memberName } from './names';
import type { QuerySurroundings } from './query';
import type { References } from './references';

/** The objects of one batch. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject>();

  constructor(
    private readonly paths: WireRequest['ObjectPaths'],
    private readonly around: QuerySurroundings,
    private readonly references: References,
  ) {}

  /** The object at the end of a path. */
  resolve(id: number): HostObject {
    const known = this.found.get(id);
    if (known) return known;
    const path = this.paths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', `The batch has no object path ${id}.`);
    const object = this.walk(path);
    this.found.set(id, object);
    return object;
  }

  private walk(path: WirePath): HostObject {
    const args = this.argumentsOf(path);
    switch (path.ObjectPathType) {
      case pathType.root:
        return this.around.root;
      case pathType.method: {
        const parent = this.parent(path);
        return parent.isNull ? nullObject : this.callForObject(parent, memberName(path.Name), args);
      }
      case pathType.property: {
        const parent = this.parent(path);
        if (parent.isNull) return nullObject;
        this.around.assertAvailable(parent.className, memberName(path.Name));
        return parent.follow(memberName(path.Name), this.around.root);
      }
      case pathType.indexer: {
        const parent = this.parent(path);
        if (parent.isNull) return nullObject;
        this.around.assertAvailable(parent.className, 'getItem');
        return parent.getItem(args[0] ?? null);
      }
      case pathType.reference:
        return this.references.get(path.Name);
      case pathType.nothing:
        return nullObject;
      default:
        throw new HostError(
          'ApiNotImplemented',
          `The stand-in host does not create objects of its own: ${path.Name}.`,
        );
    }
  }

  /** A range as an argument is handed on as its address; other objects are not among what the stand-in takes. */
  private argumentsOf({ ArgumentInfo }: WirePath): readonly Json[] {
    const ids = ArgumentInfo?.ReferencedObjectPathIds ?? [];
    return (ArgumentInfo?.Arguments ?? []).map((value, index) => {
      const id = ids[index];
      return id ? this.resolve(id).read('address') : value;
    });
  }

  /** What is chained onto a null object is a null object: Microsoft's samples rely on it. */
  private parent(path: WirePath): HostObject {
    return this.resolve(path.ParentObjectPathId ?? -1);
  }

  private callForObject(parent: HostObject, member: string, args: readonly Json[]): HostObject {
    this.around.assertAvailable(parent.className, member);
    const result = parent.call(member, args);
    if (!(result instanceof HostObject)) throw new Error(`${parent.className}.${member} gave no object`);
    return result;
  }
}
