/** What a reading of the cells comes to, whichever adapter has read them. */
import type { Fehler } from '../listen/fehler';
import type { Inhalt } from '../listen/inhalt';
import { NICHT_IM_BFM } from '../rules/fallmanagement';
import { geltendeVersionen, type Mappenbereich } from './bereich';
import type { GeleseneMappe, Leseergebnis } from './fallmappe';
import { type Gelesen, inhaltAus } from './gelesen';
import { KEINE_FALLMAPPE } from './inventar';
import { VORLAGE_ID } from './layout';
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

/**
 * @param bereiche what the program knows.
 * @param art the kind that the workbook has to be of, so that no invented person is taken for a real one; one that names none is
 * told by its tables.
 */
export function lesungVon(
  gelesen: Gelesen,
  { vorlage, version, bereiche: angabe }: Passport,
  bereiche: readonly Mappenbereich[],
  art: string = VORLAGE_ID,
): Lesung {
  if (vorlage !== '' && vorlage !== art) return unlesbar([KEINE_FALLMAPPE]);
  const fassung = lesefassung(angabe.versionen, bereiche);
  const mappe = mappeAus(gelesen.hauptweg, fassung.hauptweg);
  const maengel = mappe.ok ? [] : mappe.fehler;
  // Nobody must be told to take out again what a newer program has added.
  const istFremd = maengel.length > 0 && fassung.istNeuer;
  const fehler = [...pruefeVersion(version), ...(istFremd ? [UNBEKANNTE_VERSION] : maengel)];
  if (!mappe.ok || fehler.length > 0) return unlesbar(fehler);
  const inhalt = inhaltAus(gelesen.teile, fassung.tabellen);
  const versionen = geltendeVersionen(angabe, bereiche);
  return {
    ergebnis: {
      art: 'gelesen',
      mappe: { ...mappe.wert, inhalt, ...faktenIn(inhalt, bereiche), bereiche: versionen },
    },
    gelesen,
  };
}

/** What the Bereiche say of the case. */
function faktenIn(
  inhalt: Inhalt,
  bereiche: readonly Mappenbereich[],
): Pick<GeleseneMappe, 'bfm' | 'betreuungsworte' | 'regelsaetze'> {
  const quelle = bereiche.find(({ fakten }) => fakten !== undefined)?.fakten;
  return {
    bfm: quelle?.bfm(inhalt) ?? { ok: true, wert: NICHT_IM_BFM },
    betreuungsworte: quelle?.betreuungsworte(inhalt) ?? { ok: true, wert: [] },
    regelsaetze: quelle?.regelsaetze?.(inhalt) ?? { ok: true, wert: [] },
  };
}
