/** The search for the files that name a column, on a small project of real files. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { columnUses } from '../../../scripts/columns/columnUses';

const ENGINE = `
export interface Spalte<W> { readonly kopf: string; readonly beispiel: W }
export const text = (kopf: string): Spalte<string> => ({ kopf, beispiel: '' });
export interface Liste<S> { readonly name: string; readonly spalten: S }
export const liste = <S>(name: string, _: object, spalten: S): Liste<S> => ({ name, spalten });
export type ZeileVon<L> = L extends Liste<infer S> ? { readonly [F in keyof S]: S[F] extends Spalte<infer W> ? W : never } : never;
`;
const TABLES = `
import { liste, text, type ZeileVon } from './engine';
export const WEGE = liste('tblWege', { blatt: 'Wege' }, { name: text('Name'), laenge: text('Länge') });
export const ORTE = liste('tblOrte', { blatt: 'Orte' }, { name: text('Name') });
export type Weg = ZeileVon<typeof WEGE>;
export type Ort = ZeileVon<typeof ORTE>;
`;
const VIEW = `
import type { Ort, Weg } from './tables';
export const zeile = ({ laenge }: Weg, { name }: Ort): string => name + laenge;
`;
const OTHER = `export const name = { laenge: 'a word of the same spelling' };`;

describe('the files that name a column', () => {
  let folder = '';
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'columns-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are those that mean this column of this table, however they spell it, and no others', () => {
    const sources = { 'engine.ts': ENGINE, 'tables.ts': TABLES, 'view.ts': VIEW, 'other.ts': OTHER };
    const files = Object.entries(sources).map(([name, text]) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    });
    expect(columnUses(folder, files)).toEqual([
      { column: 'tblWege.name', files: ['tables.ts'] },
      { column: 'tblWege.laenge', files: ['tables.ts', 'view.ts'] },
      { column: 'tblOrte.name', files: ['tables.ts', 'view.ts'] },
    ]);
  });
});
