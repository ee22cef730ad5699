/** The cases that the template of the Regelwerk begins with, as they stand in the cells. Invented, and expected by hand. */
import type { Zellwert } from '../../src/listen/werte';
import { BEISPIELE } from '../../src/bereiche/regelwerk/listen';
import { FESTLEGUNG_LABEL } from '../../src/rules/vocabulary';

type Feld = keyof typeof BEISPIELE.spalten;
type Beispiel = Partial<Record<Feld, Zellwert>>;

const OHNE_BEDARF: Beispiel = {
  festlegung: FESTLEGUNG_LABEL.wahrscheinlich,
  bedarfeQ: 0,
  bedarfeL: 0,
  bedarfeM: 0,
  bedarfeR: 0,
  verdichtet: 'nein',
  status: 'nicht im bFM',
  neukunde: 'ja',
  bisherExter: 'nein',
  exterPlatzFrei: 'nein',
  paragraph428: 'nein',
};

const KOMPLEX: Beispiel = {
  ...OHNE_BEDARF,
  prognoseArbeitsmarkt: 'über 12 Monate',
  dominierend: 'R Rahmenbedingungen',
  bedarfeQ: 1,
  bedarfeL: 1,
  bedarfeR: 2,
  profillage: 'Unterstützungsprofil',
};

const ZEHN: Beispiel = { ...OHNE_BEDARF, profillage: 'Zuordnung nicht erforderlich', kennung: 'Zehn' };

const ALLE: readonly Beispiel[] = [
  {
    ...OHNE_BEDARF,
    name: 'Kein Bedarf, bald in Arbeit',
    prognoseArbeitsmarkt: 'bis 6 Monate',
    profillage: 'Marktprofil',
    kennung: 'AV',
    betreuung: 'Arbeitsvermittlung',
  },
  {
    ...OHNE_BEDARF,
    name: 'Nur Motivation',
    prognoseArbeitsmarkt: 'bis 6 Monate',
    bedarfeM: 2,
    profillage: 'Aktivierungsprofil',
    kennung: 'AV',
    betreuung: 'Arbeitsvermittlung',
  },
  {
    ...KOMPLEX,
    name: 'bFM, Fallmanagement erwartet Fortschritte',
    fmEinschaetzung: 'ja',
    kennung: 'bFM',
    betreuung: 'Fallmanagement',
  },
  { ...KOMPLEX, name: 'bFM, Entscheidung steht aus', kennung: 'bFM', betreuung: 'Fallmanagement' },
  {
    ...KOMPLEX,
    name: 'Fallmanagement erwartet keine Fortschritte',
    fmEinschaetzung: 'nein',
    kennung: 'AV',
    betreuung: 'Arbeitsvermittlung',
  },
  {
    ...KOMPLEX,
    name: 'Exter, Platz frei',
    festlegung: FESTLEGUNG_LABEL.nichtWahrscheinlich,
    exterPlatzFrei: 'ja',
    kennung: 'Exter',
    betreuung: 'Externes Fallmanagement',
  },
  {
    ...KOMPLEX,
    name: 'Exter, Warteliste',
    festlegung: FESTLEGUNG_LABEL.nichtWahrscheinlich,
    kennung: 'Exter',
    betreuung: 'Fallmanagement',
  },
  {
    ...KOMPLEX,
    name: 'Wenige Bedarfe, begründete Verdichtung',
    bedarfeR: 1,
    verdichtet: 'ja',
    fmEinschaetzung: 'ja',
    kennung: 'bFM',
    betreuung: 'Fallmanagement',
  },
  {
    ...OHNE_BEDARF,
    name: 'Einzelfall im bFM',
    prognoseArbeitsmarkt: 'bis 12 Monate',
    bedarfeQ: 1,
    status: 'im bFM',
    kriterium: 'Einzelfallentscheidung',
    profillage: 'Förderprofil',
    kennung: 'bFM',
    betreuung: 'Fallmanagement',
  },
  {
    ...ZEHN,
    name: 'Schülerin',
    festlegung: FESTLEGUNG_LABEL.schueler,
    betreuung: 'Arbeitsvermittlung',
  },
  {
    ...ZEHN,
    name: '§ 10 sonstiges, Personenkreis § 428',
    festlegung: FESTLEGUNG_LABEL.sonstiges,
    paragraph428: 'ja',
    betreuung: 'Pool § 428',
  },
];

/** Their rows, in the order of the columns. */
export const BEISPIELZEILEN: readonly (readonly Zellwert[])[] = ALLE.map((beispiel) =>
  (Object.keys(BEISPIELE.spalten) as Feld[]).map((feld) => beispiel[feld] ?? ''),
);
