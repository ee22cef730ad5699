import { type ClassTable, HostObject } from '../model/HostObject';
import { References } from './references';

describe('References', () => {
  const held: string[] = [];
  const table: ClassTable<string> = {
    className: 'Thing',
    track: (name) => held.push(name),
    untrack: (name) => held.splice(held.indexOf(name), 1),
  };

  it('hold an object under one id until it is let go', () => {
    const references = new References();
    const thing = HostObject.of(table, 'a');
    references.keep(thing);
    references.keep(thing);
    expect([references.idOf(thing), references.get('Thing-1') === thing, held]).toEqual([
      'Thing-1',
      true,
      ['a'],
    ]);
    references.remove('Thing-1');
    references.remove('Thing-1');
    expect(held).toEqual([]);
    expect(references.idOf(thing)).toBeUndefined();
    expect(() => references.get('Thing-1')).toThrow('Thing-1');
  });

  it('leave alone what is not held by reference', () => {
    const references = new References();
    const other = HostObject.of({ className: 'Other' }, 0);
    references.keep(other);
    expect(references.idOf(other)).toBeUndefined();
  });
});
