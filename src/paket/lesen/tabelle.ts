/** A table as its part writes it: where it stands and which of its rows are data. */
import type { Tabellenmangel } from '../fehler';
import { liesXml } from '../xml/liesXml';
import { type Bereich, bereichIn } from './bereich';

export interface Tabelle {
  /** As people see it. */
  readonly name: string;
  readonly blatt: string;
  /** Id of the relationship by which its sheet names it. */
  readonly beziehung: string;
  /** Path of its part. */
  readonly pfad: string;
  /** Header and data; a totals row is not among them. */
  readonly bereich: Bereich;
  readonly hatErgebniszeile: boolean;
  /** What keeps it from being used. */
  readonly mangel: Tabellenmangel | null;
}

const LEER: Bereich = { zeile: 1, spalte: 1, bisZeile: 1, bisSpalte: 1 };

/** Reads a table; null where the part is none. */
export function liesTabelle(
  xml: string,
  pfad: string,
  ort: Pick<Tabelle, 'blatt' | 'beziehung'>,
): Tabelle | null {
  let tabelle: Tabelle | null = null;
  liesXml(xml, pfad, {
    auf: (element) => {
      if (element.tiefe > 0 || !element.ist('table')) return;
      const ganz = bereichIn(element.attribut('ref') ?? '');
      const anzahl = (name: string, sonst: number): number => Number(element.attribut(name) ?? sonst);
      const koepfe = anzahl('headerRowCount', 1);
      const ergebnisse = anzahl('totalsRowCount', 0);
      const bereich = ganz && { ...ganz, bisZeile: ganz.bisZeile - ergebnisse };
      tabelle = {
        name: element.attribut('displayName') ?? element.attribut('name') ?? '',
        ...ort,
        pfad,
        bereich: bereich ?? LEER,
        hatErgebniszeile: ergebnisse > 0,
        mangel: mangelVon(bereich, koepfe),
      };
    },
  });
  return tabelle;
}

function mangelVon(bereich: Bereich | null, koepfe: number): Tabellenmangel | null {
  if (!bereich || !(bereich.bisZeile >= bereich.zeile)) return 'bereich';
  return koepfe === 1 ? null : 'ohneKopf';
}
