/** The first cell of a group of formulas is overwritten: the next one of them takes its place and says the formula. */
import { gruppenkoepfe } from '../formel/gruppen';
import { verschoben } from '../formel/verschieben';
import type { Bereich } from '../lesen/bereich';
import type { Blattinhalt } from '../lesen/blattinhalt';
import type { Zelle } from '../lesen/zelle';
import type { Blattpatch } from './blattpatch';

/** Hands on the formula of every group on a sheet whose first cell is overwritten. */
export function reicheFormelnWeiter(inhalt: Blattinhalt, patch: Blattpatch): void {
  const zellen = inhalt.zellen.formelzellen;
  for (const [gruppe, kopf] of gruppenkoepfe(zellen)) {
    if (!patch.ersetzt(kopf)) continue;
    const uebrige = zellen.filter(
      (each) => istMitglied(each, gruppe) && each !== kopf && !patch.ersetzt(each),
    );
    const [naechste] = uebrige;
    if (!naechste || !kopf.formel) continue;
    const formel = verschoben(kopf.formel.text, naechste.zeile - kopf.zeile, naechste.spalte - kopf.spalte);
    patch.fuehreGruppe(naechste, gruppe, formel, umfassend(uebrige));
  }
}

function istMitglied({ formel }: Zelle, gruppe: string): boolean {
  return formel?.art === 'shared' && (formel.gruppe ?? '') === gruppe;
}

function umfassend(zellen: readonly Zelle[]): Bereich {
  const zeilen = zellen.map(({ zeile }) => zeile);
  const spalten = zellen.map(({ spalte }) => spalte);
  return {
    zeile: Math.min(...zeilen),
    spalte: Math.min(...spalten),
    bisZeile: Math.max(...zeilen),
    bisSpalte: Math.max(...spalten),
  };
}
