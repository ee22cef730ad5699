/** Reads a Fallmappe from a package: everything the use cases ask for, or all that is wrong with it. */
import type { Fehler } from '../../listen/fehler';
import { geltendeVersionen, type Mappenbereich } from '../../mappe/bereich';
import type { Leseergebnis } from '../../mappe/fallmappe';
import { type Gelesen, inhaltAus } from '../../mappe/gelesen';
import { pruefeInventar } from '../../mappe/inventar';
import { BLATT } from '../../mappe/layout';
import { HAUPTWEG, mappeAus } from '../../mappe/mappeAus';
import { type Teile, vereint } from '../../mappe/teile';
import {
  kannVersionErklaeren,
  mitVersion,
  PASS_BEREICH,
  type Passport,
  passportIn,
  pruefeVersion,
} from '../../mappe/vorlagenversion';
import type { Arbeitsmappe } from './arbeitsmappe';
import { bereichIn } from './bereich';
import { Fundorte } from './fundort';
import { inventarVon } from './inventarVon';
import { liesTeile } from './teileLesen';
import { bestandVon } from './zellen';

/** A reading, and what a write builds on if the workbook is sound. */
export interface Lesung {
  readonly ergebnis: Leseergebnis;
  readonly gelesen?: Gelesen;
}

/** @throws PaketError where the file turns out to be damaged. */
export function liesFallmappe(mappe: Arbeitsmappe, teile: Teile, bereiche: readonly Mappenbereich[]): Lesung {
  const fundorte = new Fundorte(mappe);
  const inventar = inventarVon(fundorte, vereint(HAUPTWEG, teile));
  const maengel = pruefeInventar(inventar);
  if (maengel.length > 0) return unlesbar(erklaert(fundorte, maengel));
  const pass = passport(fundorte);
  const hauptweg = liesTeile(fundorte, inventar, HAUPTWEG);
  const beiwerk = liesTeile(fundorte, inventar, teile);
  const fehler = [...pruefeVersion(pass?.version ?? null), ...hauptweg.fehler, ...beiwerk.fehler];
  if (fehler.length > 0) return unlesbar(fehler);
  const gelesen: Gelesen = {
    inventar,
    hauptweg: hauptweg.bestaende,
    teile: {
      bestaende: beiwerk.bestaende,
      gesucht: new Set([...teile.listen, ...teile.felder].map(({ name }) => name)),
    },
  };
  const wert = mappeAus(gelesen.hauptweg);
  if (!wert.ok) return unlesbar(wert.fehler);
  const inhalt = inhaltAus(gelesen.teile);
  const versionen = geltendeVersionen(pass?.bereiche ?? { versionen: new Map(), unfertig: [] }, bereiche);
  return { ergebnis: { art: 'gelesen', mappe: { ...wert.wert, inhalt, bereiche: versionen } }, gelesen };
}

function unlesbar(fehler: readonly Fehler[]): Lesung {
  return { ergebnis: { art: 'unlesbar', fehler } };
}

function erklaert(fundorte: Fundorte, maengel: readonly Fehler[]): readonly Fehler[] {
  const pass = kannVersionErklaeren(maengel) ? passport(fundorte) : null;
  return pass ? mitVersion(pass.version, maengel) : maengel;
}

/** What the passport says; null for a workbook without its sheet. */
function passport(fundorte: Fundorte): Passport | null {
  const blatt = fundorte.mappe.blatt(BLATT.pass);
  const bereich = bereichIn(PASS_BEREICH);
  if (!blatt || !bereich) return null;
  return passportIn(bestandVon(fundorte.zellenAuf(blatt), bereich).bestand.values);
}
