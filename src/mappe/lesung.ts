/** What a reading of the cells comes to, whichever adapter has read them. */
import type { Fehler } from '../listen/fehler';
import { NICHT_IM_BFM } from '../rules/fallmanagement';
import { geltendeVersionen, type Mappenbereich } from './bereich';
import type { Leseergebnis } from './fallmappe';
import { type Gelesen, inhaltAus } from './gelesen';
import { lesefassung } from './lesefassung';
import { mappeAus } from './mappeAus';
import { type Passport, pruefeVersion, UNBEKANNTE_VERSION } from './vorlagenversion';

/** A reading, and what a later write builds on if the workbook is sound. */
export interface Lesung {
  readonly ergebnis: Leseergebnis;
  readonly gelesen?: Gelesen;
}

/** A workbook that cannot be read, and why. */
export function unlesbar(fehler: readonly Fehler[]): Lesung {
  return { ergebnis: { art: 'unlesbar', fehler } };
}

/** @param bereiche what the program knows. */
export function lesungVon(
  gelesen: Gelesen,
  { version, bereiche: angabe }: Passport,
  bereiche: readonly Mappenbereich[],
): Lesung {
  const fassung = lesefassung(angabe.versionen, bereiche);
  const mappe = mappeAus(gelesen.hauptweg, fassung.hauptweg);
  const maengel = mappe.ok ? [] : mappe.fehler;
  // Nobody must be told to take out again what a newer program has added.
  const istFremd = maengel.length > 0 && fassung.istNeuer;
  const fehler = [...pruefeVersion(version), ...(istFremd ? [UNBEKANNTE_VERSION] : maengel)];
  if (!mappe.ok || fehler.length > 0) return unlesbar(fehler);
  const inhalt = inhaltAus(gelesen.teile, fassung.tabellen);
  const versionen = geltendeVersionen(angabe, bereiche);
  const quelle = bereiche.find(({ fakten }) => fakten !== undefined)?.fakten;
  const bfm = quelle?.bfm(inhalt) ?? { ok: true, wert: NICHT_IM_BFM };
  const betreuungsworte = quelle?.betreuungsworte(inhalt) ?? { ok: true, wert: [] };
  return {
    ergebnis: {
      art: 'gelesen',
      mappe: { ...mappe.wert, inhalt, bfm, betreuungsworte, bereiche: versionen },
    },
    gelesen,
  };
}
