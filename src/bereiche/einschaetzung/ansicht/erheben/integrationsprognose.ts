/** The row of the Integrationsprognose: its answer is a mark in one of seven columns, not an entry in one cell. */
import { markeSetzen } from '../../../../mappe/eingabe';
import { findAuswahl } from '../../../../listen/auswahl';
import { MARKE } from '../../../../listen/readFelder';
import { feldLabel } from '../../../../fall/texte/felder';
import {
  type Festlegung,
  FESTLEGUNG_LABEL,
  FESTLEGUNGEN,
  INTEGRATIONSPROGNOSEN,
} from '../../../../rules/vocabulary';
import { ANDERE_SPALTEN, anderesKreuzText, INTEGRATIONSPROGNOSE_TEXT } from '../../texte/erheben';
import { type Antwort, istFragezeichen, NOCH_OFFEN, type Zeile, type Zellblick } from './zeile';

/** The marks that are set among the seven; undefined where one of their cells cannot be understood. */
function kreuze(zelle: Zellblick): readonly Festlegung[] | undefined {
  const marken = FESTLEGUNGEN.map((id) => ({ id, value: zelle({ art: 'marke', id }) }));
  const belegte = marken.filter(({ value }) => value.art !== 'leer' && !istFragezeichen(value));
  const gelesene = belegte.map(({ id, value }) => ({
    id,
    wahl: value.art === 'text' ? findAuswahl(value.wert, MARKE) : undefined,
  }));
  if (gelesene.some(({ wahl }) => wahl === undefined)) return undefined;
  return gelesene.filter(({ wahl }) => wahl?.wert).map(({ id }) => id);
}

/** Stands for a mark in one of the other five columns: answered, with none of the answers that are offered here. */
const ANDERE_SPALTE = '';

const INTEGRATIONSPROGNOSE_ANTWORTEN: readonly Antwort[] = INTEGRATIONSPROGNOSEN.map((id, index) => ({
  taste: String(index + 1),
  ...INTEGRATIONSPROGNOSE_TEXT[id],
  wert: id,
}));

/** The first two of the seven columns of Tabellenblatt 2 (S1), of which at most one has a mark. */
export const INTEGRATIONSPROGNOSE_ZEILE: Zeile = {
  id: 'festlegung',
  ziel: { art: 'marke', id: 'wahrscheinlich' },
  label: feldLabel('festlegung'),
  antworten: [...INTEGRATIONSPROGNOSE_ANTWORTEN, NOCH_OFFEN],
  lies: (zelle) => {
    const gesetzte = kreuze(zelle);
    if (gesetzte === undefined || gesetzte.length > 1) return undefined;
    const [kreuz] = gesetzte;
    if (kreuz === undefined) return null;
    return INTEGRATIONSPROGNOSE_ANTWORTEN.find(({ wert }) => wert === kreuz)?.taste ?? ANDERE_SPALTE;
  },
  // No mark is how the sheet says „offen“.
  eingaben: (wert) => markeSetzen(INTEGRATIONSPROGNOSEN.find((id) => id === wert) ?? null),
  hinweis: (zelle) => {
    const anderes = kreuze(zelle)?.find((id) => !INTEGRATIONSPROGNOSEN.some((each) => each === id));
    return anderes === undefined ? ANDERE_SPALTEN : anderesKreuzText(FESTLEGUNG_LABEL[anderes]);
  },
};
