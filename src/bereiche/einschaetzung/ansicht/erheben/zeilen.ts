/** The rows of the rating talk, in their order. Data and reading of cells only. */
import type { Eingabeziel } from '../../../../mappe/eingabe';
import { GRUPPE, PROGNOSE } from '../../../../fall/auswahl';
import { type Auswahlliste, findAuswahl } from '../../../../listen/auswahl';
import type { RawValue } from '../../../../listen/zelle';
import { readRating } from '../../../../listen/readRating';
import {
  BEDARFE,
  RESSOURCENBEREICHE,
  SCHLUESSELGRUPPE_LABEL,
  SCHLUESSELGRUPPEN,
} from '../../../../rules/vocabulary';
import { ERHEBEN_TITEL, STUFEN_TEXT } from '../../texte/erheben';
import { feldLabel } from '../../../../fall/texte/felder';
import { INTEGRATIONSPROGNOSE_ZEILE } from './integrationsprognose';
import {
  type Antwort,
  istFragezeichen,
  NOCH_OFFEN,
  OFFEN,
  type Zeile,
  type Zeilenziel,
  zellzeile,
} from './zeile';

export interface Zeilengruppe {
  readonly titel: string;
  readonly zeilen: readonly Zeile[];
}

const STUFEN_ANTWORTEN: readonly Antwort[] = (['0', '1', '2', '3', OFFEN] as const).map((taste) => ({
  taste,
  kurz: taste,
  text: STUFEN_TEXT[taste],
  wert: taste === OFFEN ? OFFEN : Number(taste),
}));

function liesStufe(value: RawValue): string | null | undefined {
  const stufe = readRating(value);
  if (stufe === null) return istFragezeichen(value) ? OFFEN : null;
  return stufe === undefined ? undefined : String(stufe);
}

function stufenzeile(ziel: Extract<Zeilenziel, { art: 'bedarf' | 'bereich' }>, label: string): Zeile {
  // Qualifikation is a Ressourcenbereich and no Bedarf, but ids of both lists may meet one day.
  const id = ziel.art === 'bedarf' ? ziel.id : `bereich ${ziel.id}`;
  return zellzeile({ id, ziel, label, antworten: STUFEN_ANTWORTEN }, liesStufe);
}

function wahlzeile<Wert extends string>(
  feld: 'prognoseArbeitsmarkt' | 'dominierend',
  auswahl: Auswahlliste<Wert>,
  antworten: readonly Pick<Antwort, 'taste' | 'kurz'>[],
): Zeile {
  const alle = auswahl.werte.map(({ eintraege }, index) => {
    const eintrag = eintraege.at(-1) ?? '';
    return { taste: '', kurz: '', ...antworten[index], text: eintrag, wert: eintrag };
  });
  const lies = (value: RawValue): string | null | undefined => {
    if (value.art === 'leer') return null;
    if (istFragezeichen(value)) return OFFEN;
    const wahl = value.art === 'text' ? findAuswahl(value.wert, auswahl) : undefined;
    return wahl && alle[auswahl.werte.indexOf(wahl)]?.taste;
  };
  const ziel = { art: 'feld', feld } as const;
  return zellzeile({ id: feld, ziel, label: feldLabel(feld), antworten: [...alle, NOCH_OFFEN] }, lies);
}

const PROGNOSE_ZEILE = wahlzeile('prognoseArbeitsmarkt', PROGNOSE, [
  { taste: '1', kurz: '≤ 6' },
  { taste: '2', kurz: '≤ 12' },
  { taste: '3', kurz: '> 12' },
]);
const DOMINIEREND_ZEILE = wahlzeile(
  'dominierend',
  GRUPPE,
  SCHLUESSELGRUPPEN.map((gruppe) => ({ taste: gruppe, kurz: gruppe })),
);

/** The Handlungsbedarfe by Schlüsselgruppe, and the three facts that belong to their talk. */
export const BEDARFSGRUPPEN: readonly Zeilengruppe[] = [
  ...SCHLUESSELGRUPPEN.map((gruppe) => ({
    titel: SCHLUESSELGRUPPE_LABEL[gruppe],
    zeilen: BEDARFE.filter((bedarf) => bedarf.gruppe === gruppe).map(({ id, label }) =>
      stufenzeile({ art: 'bedarf', id, teil: 'stufe' }, label),
    ),
  })),
  { titel: ERHEBEN_TITEL.gesamt, zeilen: [PROGNOSE_ZEILE, DOMINIEREND_ZEILE, INTEGRATIONSPROGNOSE_ZEILE] },
];

/** The Ressourcenbereiche of fa:z. */
export const BEREICHSZEILEN: readonly Zeile[] = RESSOURCENBEREICHE.map(({ id, label }) =>
  stufenzeile({ art: 'bereich', id, teil: 'stufe' }, label),
);

/** All rows in the order in which one moves through them. */
export const ALLE_ZEILEN: readonly Zeile[] = [
  ...BEDARFSGRUPPEN.flatMap(({ zeilen }) => zeilen),
  ...BEREICHSZEILEN,
];

/** The row an input cell belongs to, also for its Beleg and Stärke. */
export function zeileZu(ziel: Eingabeziel): Zeile | undefined {
  if (ziel.art === 'marke') return INTEGRATIONSPROGNOSE_ZEILE;
  if (ziel.art === 'feld') return ALLE_ZEILEN.find(({ id }) => id === ziel.feld);
  if (ziel.art !== 'bedarf' && ziel.art !== 'bereich') return undefined;
  return ALLE_ZEILEN.find((zeile) => zeile.ziel.art === ziel.art && zeile.ziel.id === ziel.id);
}
