/** The tables and single cells of a Regelwerk. */
import type { Input } from '../../decision/table';
import { FACHTEAM, FM, GRUPPE, PROGNOSE } from '../../fall/auswahl';
import { alsAuswahl, nurLabel } from '../../listen/auswahl';
import { type Feld, feld } from '../../listen/feld';
import { liste, listeOhneId, type ZeileVon } from '../../listen/liste';
import { anzahl, jaNein, pflicht, type Spalte, tag, text, wahl } from '../../listen/spalte';
import type { Teile } from '../../mappe/teile';
import { STATUS, STATUS_LABEL, ZUGANGSKRITERIEN, ZUGANGSKRITERIUM_LABEL } from '../../rules/fallmanagement';
import { EINGEBAUT } from '../../rules/regelsatz';
import { FESTLEGUNG_LABEL, FESTLEGUNGEN } from '../../rules/vocabulary';
import { HINWEIS } from './regeln/hinweise';
import { JE_GRUPPE } from './regeln/gruppen';
import { ohneFormel, pruefspalte, quelle } from './regeln/spaltenarten';
import { SCHWELLE_IDS } from './regeln/schwellen';
import {
  BETREUUNG_ANTWORT,
  GUELTIG_ANTWORT,
  KENNUNG_ANTWORT,
  PROFILLAGE_ANTWORT,
  REGELWERK_BLATT,
} from './regeln/vokabular';

/** A column for each input of a table, under its label. */
function pruefspalten<Facts>(inputs: { readonly [Name in keyof Facts]: Input<Facts[Name]> }) {
  return Object.fromEntries(
    Object.entries<Pick<Input<unknown>, 'label'>>(inputs).map(([name, { label }]) => [
      name,
      pruefspalte(label),
    ]),
  ) as Record<keyof Facts, Spalte<null>>;
}

const NR = { nr: pflicht(ohneFormel(text('Nr'))) };
const HERKUNFT = {
  worte: ohneFormel(text('Worte')),
  quelle: quelle('Quelle'),
  gueltigAb: ohneFormel(tag('Gültig ab')),
};

export const REGELN_P = listeOhneId(
  'tblRegelnP',
  { blatt: REGELWERK_BLATT.profillage, seit: 1 },
  {
    ...NR,
    ...pruefspalten(EINGEBAUT.profillage.inputs),
    antwort: ohneFormel(wahl('Antwort', PROFILLAGE_ANTWORT)),
    ...HERKUNFT,
  },
);

export const REGELN_K = listeOhneId(
  'tblRegelnK',
  { blatt: REGELWERK_BLATT.kennung, seit: 1 },
  {
    ...NR,
    ...pruefspalten(EINGEBAUT.kennung.inputs),
    antwort: ohneFormel(wahl('Antwort', KENNUNG_ANTWORT)),
    ...HERKUNFT,
    hinweis: ohneFormel(wahl('Hinweis', HINWEIS)),
  },
);

export const REGELN_G = listeOhneId(
  'tblRegelnG',
  { blatt: REGELWERK_BLATT.gueltig, seit: 1 },
  {
    ...NR,
    ...pruefspalten(EINGEBAUT.gueltig.inputs),
    antwort: ohneFormel(wahl('Antwort', GUELTIG_ANTWORT)),
    ...HERKUNFT,
  },
);

export const REGELN_Z = listeOhneId(
  'tblRegelnZ',
  { blatt: REGELWERK_BLATT.betreuung, seit: 1 },
  {
    ...NR,
    ...pruefspalten(EINGEBAUT.betreuung.inputs),
    antwort: ohneFormel(wahl('Antwort', BETREUUNG_ANTWORT)),
    ...HERKUNFT,
    /** What goes with the answer, for people. */
    zusatz: ohneFormel(text('Zusatz')),
  },
);

/** The numbers that rules name, and those beside the tables. */
export const SCHWELLEN = liste(
  'tblSchwellen',
  { blatt: REGELWERK_BLATT.schwellen, seit: 1, ids: SCHWELLE_IDS },
  {
    name: text('Schwelle', 'fest'),
    wert: pflicht(ohneFormel(anzahl('Wert'))),
    worte: text('Bedeutung', 'fest'),
    quelle: quelle('Quelle'),
  },
);

/** Cases that the house wants to keep, with what has to come out. Nothing in them is open but what never decides by being open. */
export const BEISPIELE = listeOhneId(
  'tblBeispiele',
  { blatt: REGELWERK_BLATT.beispiele, seit: 1 },
  {
    name: pflicht(ohneFormel(text('Beispiel'))),
    festlegung: pflicht(
      ohneFormel(wahl('Festlegung', nurLabel('Festlegung', FESTLEGUNGEN, FESTLEGUNG_LABEL))),
    ),
    prognoseArbeitsmarkt: ohneFormel(wahl('Prognose Arbeitsmarkt', PROGNOSE)),
    dominierend: ohneFormel(wahl('Dominierende Schlüsselgruppe', GRUPPE)),
    bedarfeQ: pflicht(ohneFormel(anzahl('Bedarfe Qualifikation', { von: 0, bis: JE_GRUPPE.Q }))),
    bedarfeL: pflicht(ohneFormel(anzahl('Bedarfe Leistungsfähigkeit', { von: 0, bis: JE_GRUPPE.L }))),
    bedarfeM: pflicht(ohneFormel(anzahl('Bedarfe Motivation', { von: 0, bis: JE_GRUPPE.M }))),
    bedarfeR: pflicht(ohneFormel(anzahl('Bedarfe Rahmenbedingungen', { von: 0, bis: JE_GRUPPE.R }))),
    verdichtet: pflicht(ohneFormel(jaNein('begründete Verdichtung'))),
    fmEinschaetzung: ohneFormel(wahl('Einschätzung FM', FM)),
    status: pflicht(ohneFormel(wahl('Status im bFM', nurLabel('Status', STATUS, STATUS_LABEL)))),
    kriterium: ohneFormel(
      wahl('Zugangskriterium', nurLabel('Zugangskriterium', ZUGANGSKRITERIEN, ZUGANGSKRITERIUM_LABEL)),
    ),
    neukunde: ohneFormel(jaNein('Neukundin/Neukunde')),
    fachteam: ohneFormel(wahl('Fachteam', FACHTEAM)),
    bisherExter: pflicht(ohneFormel(jaNein('bisher Exter'))),
    exterPlatzFrei: ohneFormel(jaNein('Platz Exter frei')),
    paragraph428: ohneFormel(jaNein('§ 428 SGB III')),
    profillage: ohneFormel(wahl('Erwartet: Profillage', PROFILLAGE_ANTWORT)),
    kennung: ohneFormel(
      wahl(
        'Erwartet: Kennung',
        alsAuswahl(
          'Kennung',
          KENNUNG_ANTWORT.werte.map(({ wert }) => wert),
        ),
      ),
    ),
    betreuung: ohneFormel(wahl('Erwartet: Betreuung', BETREUUNG_ANTWORT)),
  },
);
export type Beispielzeile = ZeileVon<typeof BEISPIELE>;

/** What the set as a whole is called, and from when on it holds. */
export const SATZ = {
  version: feld('Regelwerk_Version', pflicht(ohneFormel(text('Version')))),
  gueltigAb: feld('Regelwerk_GueltigAb', ohneFormel(tag('Gültig ab'))),
} as const;

/** Its last release: the program writes it, and any other entry ends it. */
export const FREIGABE = {
  name: feld('Regelwerk_Name', ohneFormel(text('Name'))),
  von: feld('Regelwerk_FreigegebenVon', ohneFormel(text('Freigegeben von'))),
  am: feld('Regelwerk_FreigegebenAm', ohneFormel(tag('Freigegeben am'))),
  version: feld('Regelwerk_FreigegebeneVersion', ohneFormel(text('Freigegebene Version', 'fest'))),
  pruefsumme: feld('Regelwerk_Pruefsumme', ohneFormel(text('Prüfsumme', 'fest'))),
} as const;
export const FREIGABE_FELDER: readonly Feld<unknown>[] = Object.values(FREIGABE);

/** All that is read of a Regelwerk. */
export const REGELWERK_TEILE: Teile = {
  listen: [REGELN_P, REGELN_K, REGELN_G, REGELN_Z, SCHWELLEN, BEISPIELE],
  felder: [...Object.values(SATZ), ...FREIGABE_FELDER],
};
