/** When the tool asks a person to look twice. Warnings only: no Hinweis ever changes a result. */
import type { BetreuungRegelId, Stelle } from './betreuung';
import type { Status } from './fallmanagement';
import type { KennungRegelId } from './kennung';
import {
  BEGRUENDUNG_BUCHSTABEN,
  MIN_BEDARFE,
  PARAGRAPH_428_GEBOREN_VOR,
  PARAGRAPH_53A_GEBOREN_VOR,
} from './regelwerk';
import type { Festlegung, Kennung, Prognose } from './vocabulary';

/** What the warnings look at; "sicher" means: in every completion of what is still open. */
export interface HinweisFacts {
  readonly verdichtung: boolean;
  readonly verdichtungBegruendet: boolean;
  readonly profillageAbweichend: boolean;
  readonly festlegungBegruendet: boolean;
  /** The gültige Kennung. */
  readonly kennung: Kennung;
  /** The one rule of table K behind the gültige Kennung; null while several are possible, and where the bFM is its ground (G-1). */
  readonly kennungRegel: KennungRegelId | null;
  readonly fmGrundGenannt: boolean;
  readonly prognoseArbeitsmarkt: Prognose | null;
  readonly festlegung: Festlegung | null;
  /** A dominierende Schlüsselgruppe is named in which there is surely no relevant Handlungsbedarf. */
  readonly dominierendOhneBedarf: boolean;
  readonly sicherKomplex: boolean;
  /** The most relevant Handlungsbedarfe among the eight there can be. */
  readonly hoechstensAcht: number;
  readonly stufe3UnterDenAcht: boolean;
  readonly betreuungRegel: BetreuungRegelId;
  readonly stelle: Stelle;
  /** ISO date or null. */
  readonly geburtsdatum: string | null;
  /** null is offen. */
  readonly neukunde: boolean | null;
  readonly exterPlatzBekannt: boolean;
  readonly status: Status;
  readonly fmEinschaetzung: 'ja' | 'nein' | null;
  /** What the last decision about the bFM said of it; null where it said nothing or left it open, or nothing is known of one. */
  readonly zuletztEntschieden: 'ja' | 'nein' | null;
  readonly fachteam: boolean;
  readonly paragraph428: boolean;
  readonly paragraph10GrundGenannt: boolean;
  /** There is a geprüfte Kennung that nobody has confirmed. */
  readonly geprueftUnbestaetigt: boolean;
  /** Too young, or beyond the Regelaltersgrenze, on the Stichtag. */
  readonly alterAusserhalb: boolean;
  /** The age from which a Schüler/in is to be looked at is reached. */
  readonly zuAltFuerSchueler: boolean;
  /** Letters of each Begründung that has anything to say; 0 for one that says nothing. */
  readonly verdichtungBuchstaben: number;
  readonly festlegungBuchstaben: number;
  /** The bisherige Betreuung is recognised as Externes Fallmanagement. */
  readonly bisherExter: boolean;
  /** It is not empty, and not recognised. */
  readonly betreuungUnbekannt: boolean;
}

/** One warning: its code, the input to look at, its condition in words and as a predicate. */
export interface HinweisRow<Code extends string = string> {
  readonly code: Code;
  readonly feld: string;
  readonly words: string;
  readonly when: (facts: HinweisFacts) => boolean;
  readonly source: string;
}

/** The Kennungen that say something else than the status „im bFM“; an undecided one contradicts nothing. */
const ANDERE_ALS_BFM: readonly Kennung[] = ['AV', 'Exter', 'Zehn', 'I'];

function istKurz(buchstaben: number): boolean {
  return buchstaben > 0 && buchstaben < BEGRUENDUNG_BUCHSTABEN.wert;
}

const NACH_NEUKUNDE: readonly BetreuungRegelId[] = ['Z-1', 'Z-2', 'Z-11', 'Z-12'];

export const HINWEISE = [
  {
    code: 'VERDICHTUNG_OHNE_BEGRUENDUNG',
    feld: 'verdichtungBegruendung',
    words: 'Eine Verdichtung ist angekreuzt, aber nicht begründet; sie zählt nicht.',
    when: (f) => f.verdichtung && !f.verdichtungBegruendet,
    source: 'S1',
  },
  {
    code: 'FESTLEGUNG_OHNE_BEGRUENDUNG',
    feld: 'festlegungBegruendung',
    words: 'Eine Profillage ist festgelegt, aber nicht begründet; sie zählt nicht.',
    when: (f) => f.profillageAbweichend && !f.festlegungBegruendet,
    source: 'S1',
  },
  {
    code: 'FM_GRUND_FEHLT',
    feld: 'fmGrund',
    words:
      'Die Kriterien sind erfüllt, das Fallmanagement erwartet keine Fortschritte, aber der Grund fehlt.',
    when: (f) => f.kennungRegel === 'K-8' && !f.fmGrundGenannt,
    source: 'S0',
  },
  {
    code: 'PROGNOSEN_WIDERSPRECHEN',
    feld: 'prognoseArbeitsmarkt',
    words: 'Integration in bis zu 12 Monaten und zugleich in den nächsten zwei Jahren nicht wahrscheinlich.',
    when: (f) =>
      (f.prognoseArbeitsmarkt === 'bis6' || f.prognoseArbeitsmarkt === 'bis12') &&
      f.festlegung === 'nichtWahrscheinlich',
    source: 'SET',
  },
  {
    code: 'DOMINIEREND_OHNE_BEDARF',
    feld: 'dominierend',
    words: 'Die dominierende Schlüsselgruppe hat keinen vermittlungsrelevanten Handlungsbedarf.',
    when: (f) => f.dominierendOhneBedarf,
    source: 'SET',
  },
  {
    code: 'VERDICHTUNG_PRUEFEN',
    feld: 'verdichtung',
    words: 'Komplexe Profillage, wenige Handlungsbedarfe, aber ein gravierender unter den acht.',
    when: (f) =>
      f.sicherKomplex &&
      f.hoechstensAcht < MIN_BEDARFE.wert &&
      f.stufe3UnterDenAcht &&
      !(f.verdichtung && f.verdichtungBegruendet),
    source: 'SET',
  },
  {
    code: 'ALTER_UNBEKANNT',
    feld: 'geburtsdatum',
    words: 'Arbeitsvermittlung U25 oder Ü25? Das Geburtsdatum fehlt.',
    when: (f) => f.stelle === 'Arbeitsvermittlung' && f.geburtsdatum === null,
    source: 'S1',
  },
  {
    code: 'NEUKUNDE_UNBEKANNT',
    feld: 'neukunde',
    words: 'Neukunde oder Bestandskunde? Ohne Angabe gilt die Person als Bestandskunde.',
    when: (f) => NACH_NEUKUNDE.includes(f.betreuungRegel) && f.neukunde === null,
    source: 'SET',
  },
  {
    code: 'EXTER_PLATZ_UNBEKANNT',
    feld: 'exterPlatzFrei',
    words: 'Ist ein Platz im externen Fallmanagement frei? Ohne Angabe wird keiner angenommen.',
    when: (f) => f.betreuungRegel === 'Z-5' && !f.exterPlatzBekannt,
    source: 'S1, SET',
  },
  {
    code: 'PARAGRAPH_53A_GEBURTSDATUM',
    feld: 'geburtsdatum',
    words: '§ 53a Abs. 2 ist aufgehoben und gilt nur noch für vor dem 2. Januar 1964 Geborene.',
    when: (f) =>
      f.festlegung === 'paragraph53a' &&
      (f.geburtsdatum === null || f.geburtsdatum >= PARAGRAPH_53A_GEBOREN_VOR.datum),
    source: PARAGRAPH_53A_GEBOREN_VOR.source,
  },
  {
    code: 'AV_TROTZ_PROGNOSE',
    feld: 'verdichtung',
    words:
      'Die Kennung ist AV, obwohl eine Integration in den nächsten zwei Jahren nicht wahrscheinlich ist.',
    when: (f) =>
      (f.kennungRegel === 'K-4' || f.kennungRegel === 'K-6') && f.festlegung === 'nichtWahrscheinlich',
    source: 'SET',
  },
  {
    code: 'GEPRUEFT_UNBESTAETIGT',
    feld: 'pruefung',
    words:
      'Eine Kennung bei festgelegter Profillage liegt vor, aber niemand hat sie mit Namen und Datum bestätigt.',
    when: (f) => f.geprueftUnbestaetigt,
    source: 'S1',
  },
  {
    code: 'KENNUNG_UND_STATUS',
    feld: 'bfm',
    words: 'Die Person ist im bFM, die gültige Kennung ist aber AV, Exter, Zehn oder I.',
    when: (f) => f.status === 'imBfm' && ANDERE_ALS_BFM.includes(f.kennung),
    source: 'S0, S1',
  },
  {
    code: 'EXTER_PLATZ_WIRD_FREI',
    feld: 'bisherigeBetreuung',
    words: 'Die Person ist im externen Fallmanagement, und vorgeschlagen ist eine andere Stelle.',
    when: (f) =>
      f.bisherExter && f.stelle !== 'Externes Fallmanagement' && f.stelle !== 'bisherige Betreuung',
    source: 'S1, SET',
  },
  {
    code: 'EINSCHAETZUNG_UND_STATUS',
    feld: 'fmEinschaetzung',
    words: 'Die Person ist im bFM, die Einschätzung des Fallmanagements lautet aber „nein“.',
    when: (f) => f.status === 'imBfm' && f.fmEinschaetzung === 'nein',
    source: 'S0',
  },
  {
    code: 'EINSCHAETZUNG_UND_ENTSCHEIDUNG',
    feld: 'fmEinschaetzung',
    words:
      'Die letzte Entscheidung über das bFM hat „ja“ oder „nein“ gesagt, und die Einschätzung des Fallmanagements sagt das nicht (im bFM: sie ist offen).',
    when: (f) =>
      f.zuletztEntschieden !== null &&
      f.zuletztEntschieden !== f.fmEinschaetzung &&
      !(f.status === 'imBfm' && f.fmEinschaetzung === 'nein'),
    source: 'S0, SET',
  },
  {
    code: 'VERDICHTUNG_OHNE_BEDARF',
    feld: 'verdichtung',
    words: 'Eine Verdichtung ist begründet, aber keiner der acht Handlungsbedarfe ist vermittlungsrelevant.',
    when: (f) => f.verdichtung && f.verdichtungBegruendet && f.hoechstensAcht === 0,
    source: 'SET',
  },
  {
    code: 'BEGRUENDUNG_KURZ',
    feld: 'verdichtungBegruendung',
    words: `Die Begründung der Verdichtung hat weniger als ${BEGRUENDUNG_BUCHSTABEN.wert} Buchstaben.`,
    when: (f) => f.verdichtung && f.verdichtungBegruendet && istKurz(f.verdichtungBuchstaben),
    source: BEGRUENDUNG_BUCHSTABEN.source,
  },
  {
    code: 'BEGRUENDUNG_KURZ',
    feld: 'festlegungBegruendung',
    words: `Die Begründung der Festlegung hat weniger als ${BEGRUENDUNG_BUCHSTABEN.wert} Buchstaben.`,
    when: (f) => f.profillageAbweichend && f.festlegungBegruendet && istKurz(f.festlegungBuchstaben),
    source: BEGRUENDUNG_BUCHSTABEN.source,
  },
  {
    code: 'ALTER_AUSSERHALB',
    feld: 'geburtsdatum',
    words: 'Am Stichtag jünger als 15 Jahre, oder die Regelaltersgrenze ist erreicht.',
    when: (f) => f.alterAusserhalb,
    source: 'SGB II §§ 7, 7a',
  },
  {
    code: 'SCHUELER_ALTER',
    feld: 'festlegung',
    words: 'Als Schüler/in festgelegt und 25 Jahre alt oder älter.',
    when: (f) => f.festlegung === 'schueler' && f.zuAltFuerSchueler,
    source: 'SET',
  },
  {
    code: 'PARAGRAPH_53A_BESTAND',
    feld: 'festlegung',
    words: '§ 53a Abs. 2 schützt nur, wer am 31. Dezember 2022 schon darunter fiel; die Person ist neu.',
    when: (f) => f.festlegung === 'paragraph53a' && f.neukunde === true,
    source: PARAGRAPH_53A_GEBOREN_VOR.source,
  },
  {
    code: 'PARAGRAPH_428_ALTER',
    feld: 'paragraph428',
    words: '§ 428 SGB III ist aufgehoben und gilt nur noch für vor dem 2. Januar 1950 Geborene.',
    when: (f) =>
      f.paragraph428 && (f.geburtsdatum === null || f.geburtsdatum >= PARAGRAPH_428_GEBOREN_VOR.datum),
    source: PARAGRAPH_428_GEBOREN_VOR.source,
  },
  {
    code: 'PARAGRAPH_10_GRUND_FEHLT',
    feld: 'paragraph10Grund',
    words: '„§ 10: sonstiges“ ist angekreuzt, aber der Grund ist nicht genannt.',
    when: (f) => f.festlegung === 'sonstiges' && !f.paragraph10GrundGenannt,
    source: 'SET',
  },
  {
    code: 'BETREUUNG_UNBEKANNT',
    feld: 'bisherigeBetreuung',
    words: 'Die bisherige Betreuung ist eingetragen, aber keine der bekannten Stellen.',
    when: (f) => f.betreuungUnbekannt,
    source: 'SET',
  },
  {
    code: 'FACHTEAM_UND_FALLMANAGEMENT',
    feld: 'fachteam',
    words: 'Ein Fachteam ist zuständig, und zugleich bFM oder Exter gültig oder die Person im bFM.',
    when: (f) =>
      (f.betreuungRegel === 'Z-6' && (f.kennung === 'bFM' || f.kennung === 'Exter')) ||
      (f.fachteam && f.status === 'imBfm'),
    source: 'S1, SET',
  },
] as const satisfies readonly HinweisRow[];

/** Codes of the warnings of this table. */
export type SteuerungsHinweis = (typeof HINWEISE)[number]['code'];
