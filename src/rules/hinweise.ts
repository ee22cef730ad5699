/** When the tool asks a person to look twice. Warnings only: no Hinweis ever changes a result. */
import type { Stelle } from './betreuung';
import type { Status } from './fallmanagement';
import type { Schwellenwerte } from './regelsatz';
import { PARAGRAPH_428_GEBOREN_VOR, PARAGRAPH_53A_GEBOREN_VOR } from './regelwerk';
import type { Festlegung, Kennung, Prognose } from './vocabulary';

/** What the warnings look at; "sicher" means: in every completion of what is still open. */
export interface HinweisFacts {
  /** Of the set that decides the case. */
  readonly schwellen: Schwellenwerte;
  readonly verdichtung: boolean;
  readonly verdichtungBegruendet: boolean;
  readonly profillageAbweichend: boolean;
  readonly festlegungBegruendet: boolean;
  /** The gültige Kennung. */
  readonly kennung: Kennung;
  /** Answer of the one row of table K behind the gültige Kennung; null while several are possible, and where a decision is its ground. */
  readonly errechnetDurch: Kennung | null;
  /** That row tests the Einschätzung of the Fallmanagement. */
  readonly nachEinschaetzung: boolean;
  readonly fmGrundGenannt: boolean;
  readonly prognoseArbeitsmarkt: Prognose | null;
  readonly festlegung: Festlegung | null;
  /** A dominierende Schlüsselgruppe is named in which there is surely no relevant Handlungsbedarf. */
  readonly dominierendOhneBedarf: boolean;
  readonly sicherKomplex: boolean;
  /** The most relevant Handlungsbedarfe among the eight there can be. */
  readonly hoechstensAcht: number;
  readonly stufe3UnterDenAcht: boolean;
  /** It is open whether the person is new, and the Betreuung hangs on it. */
  readonly neukundeEntscheidet: boolean;
  /** It is open whether there is a place in Exter, and the Betreuung hangs on it. */
  readonly exterPlatzEntscheidet: boolean;
  readonly stelle: Stelle;
  /** ISO date or null. */
  readonly geburtsdatum: string | null;
  /** null is offen. */
  readonly neukunde: boolean | null;
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

/** One warning: its code, the input to look at, and its condition; what that is in words stands in `hinweiseWorte`. */
export interface HinweisRow<Code extends string = string> {
  readonly code: Code;
  readonly feld: string;
  readonly when: (facts: HinweisFacts) => boolean;
}

/** The Kennungen that say something else than the status „im bFM“; an undecided one contradicts nothing. */
const ANDERE_ALS_BFM: readonly Kennung[] = ['AV', 'Exter', 'Zehn', 'I'];

function istKurz(buchstaben: number, { begruendungBuchstaben }: Schwellenwerte): boolean {
  return buchstaben > 0 && buchstaben < begruendungBuchstaben;
}

export const HINWEISE = [
  {
    code: 'VERDICHTUNG_OHNE_BEGRUENDUNG',
    feld: 'verdichtungBegruendung',
    when: (f) => f.verdichtung && !f.verdichtungBegruendet,
  },
  {
    code: 'FESTLEGUNG_OHNE_BEGRUENDUNG',
    feld: 'festlegungBegruendung',
    when: (f) => f.profillageAbweichend && !f.festlegungBegruendet,
  },
  {
    code: 'FM_GRUND_FEHLT',
    feld: 'fmGrund',
    when: (f) => f.nachEinschaetzung && f.fmEinschaetzung === 'nein' && !f.fmGrundGenannt,
  },
  {
    code: 'PROGNOSEN_WIDERSPRECHEN',
    feld: 'prognoseArbeitsmarkt',
    when: (f) =>
      (f.prognoseArbeitsmarkt === 'bis6' || f.prognoseArbeitsmarkt === 'bis12') &&
      f.festlegung === 'nichtWahrscheinlich',
  },
  {
    code: 'DOMINIEREND_OHNE_BEDARF',
    feld: 'dominierend',
    when: (f) => f.dominierendOhneBedarf,
  },
  {
    code: 'VERDICHTUNG_PRUEFEN',
    feld: 'verdichtung',
    when: (f) =>
      f.sicherKomplex &&
      f.hoechstensAcht < f.schwellen.bfm &&
      f.stufe3UnterDenAcht &&
      !(f.verdichtung && f.verdichtungBegruendet),
  },
  {
    code: 'ALTER_UNBEKANNT',
    feld: 'geburtsdatum',
    when: (f) => f.stelle === 'Arbeitsvermittlung' && f.geburtsdatum === null,
  },
  {
    code: 'NEUKUNDE_UNBEKANNT',
    feld: 'neukunde',
    when: (f) => f.neukundeEntscheidet,
  },
  {
    code: 'EXTER_PLATZ_UNBEKANNT',
    feld: 'exterPlatzFrei',
    when: (f) => f.exterPlatzEntscheidet,
  },
  {
    code: 'PARAGRAPH_53A_GEBURTSDATUM',
    feld: 'geburtsdatum',
    when: (f) =>
      f.festlegung === 'paragraph53a' &&
      (f.geburtsdatum === null || f.geburtsdatum >= PARAGRAPH_53A_GEBOREN_VOR.datum),
  },
  {
    code: 'AV_TROTZ_PROGNOSE',
    feld: 'verdichtung',
    when: (f) => f.errechnetDurch === 'AV' && f.festlegung === 'nichtWahrscheinlich',
  },
  {
    code: 'GEPRUEFT_UNBESTAETIGT',
    feld: 'pruefung',
    when: (f) => f.geprueftUnbestaetigt,
  },
  {
    code: 'KENNUNG_UND_STATUS',
    feld: 'bfm',
    when: (f) => f.status === 'imBfm' && ANDERE_ALS_BFM.includes(f.kennung),
  },
  {
    code: 'EXTER_PLATZ_WIRD_FREI',
    feld: 'bisherigeBetreuung',
    when: (f) =>
      f.bisherExter && f.stelle !== 'Externes Fallmanagement' && f.stelle !== 'bisherige Betreuung',
  },
  {
    code: 'EINSCHAETZUNG_UND_STATUS',
    feld: 'fmEinschaetzung',
    when: (f) => f.status === 'imBfm' && f.fmEinschaetzung === 'nein',
  },
  {
    code: 'EINSCHAETZUNG_UND_ENTSCHEIDUNG',
    feld: 'fmEinschaetzung',
    when: (f) =>
      f.zuletztEntschieden !== null &&
      f.zuletztEntschieden !== f.fmEinschaetzung &&
      !(f.status === 'imBfm' && f.fmEinschaetzung === 'nein'),
  },
  {
    code: 'VERDICHTUNG_OHNE_BEDARF',
    feld: 'verdichtung',
    when: (f) => f.verdichtung && f.verdichtungBegruendet && f.hoechstensAcht === 0,
  },
  {
    code: 'BEGRUENDUNG_KURZ',
    feld: 'verdichtungBegruendung',
    when: (f) => f.verdichtung && f.verdichtungBegruendet && istKurz(f.verdichtungBuchstaben, f.schwellen),
  },
  {
    code: 'BEGRUENDUNG_KURZ',
    feld: 'festlegungBegruendung',
    when: (f) =>
      f.profillageAbweichend && f.festlegungBegruendet && istKurz(f.festlegungBuchstaben, f.schwellen),
  },
  {
    code: 'ALTER_AUSSERHALB',
    feld: 'geburtsdatum',
    when: (f) => f.alterAusserhalb,
  },
  {
    code: 'SCHUELER_ALTER',
    feld: 'festlegung',
    when: (f) => f.festlegung === 'schueler' && f.zuAltFuerSchueler,
  },
  {
    code: 'PARAGRAPH_53A_BESTAND',
    feld: 'festlegung',
    when: (f) => f.festlegung === 'paragraph53a' && f.neukunde === true,
  },
  {
    code: 'PARAGRAPH_428_ALTER',
    feld: 'paragraph428',
    when: (f) =>
      f.paragraph428 && (f.geburtsdatum === null || f.geburtsdatum >= PARAGRAPH_428_GEBOREN_VOR.datum),
  },
  {
    code: 'PARAGRAPH_10_GRUND_FEHLT',
    feld: 'paragraph10Grund',
    when: (f) => f.festlegung === 'sonstiges' && !f.paragraph10GrundGenannt,
  },
  {
    code: 'BETREUUNG_UNBEKANNT',
    feld: 'bisherigeBetreuung',
    when: (f) => f.betreuungUnbekannt,
  },
  {
    code: 'FACHTEAM_UND_FALLMANAGEMENT',
    feld: 'fachteam',
    when: (f) =>
      (f.stelle === 'Fachteam' && (f.kennung === 'bFM' || f.kennung === 'Exter')) ||
      (f.fachteam && f.status === 'imBfm'),
  },
] as const satisfies readonly HinweisRow[];

/** Codes of the warnings of this table. */
export type SteuerungsHinweis = (typeof HINWEISE)[number]['code'];
