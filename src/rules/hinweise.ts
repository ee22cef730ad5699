/** When the tool asks a person to look twice. Warnings only: no Hinweis ever changes a result. */
import type { BetreuungRegelId, Stelle } from './betreuung';
import type { KennungRegelId } from './kennung';
import { MIN_BEDARFE, PARAGRAPH_53A_GEBOREN_VOR } from './regelwerk';
import type { Festlegung, Prognose } from './vocabulary';

/** What the warnings look at; "sicher" means: in every completion of what is still open. */
export interface HinweisFacts {
  readonly verdichtung: boolean;
  readonly verdichtungBegruendet: boolean;
  readonly profillageAbweichend: boolean;
  readonly festlegungBegruendet: boolean;
  /** The one rule of table K behind the gültige Kennung; null while several are possible. */
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
  readonly neukundeBekannt: boolean;
  readonly exterPlatzBekannt: boolean;
}

/** One warning: its code, the input to look at, its condition in words and as a predicate. */
export interface HinweisRow<Code extends string = string> {
  readonly code: Code;
  readonly feld: string;
  readonly words: string;
  readonly when: (facts: HinweisFacts) => boolean;
  readonly source: string;
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
    when: (f) => NACH_NEUKUNDE.includes(f.betreuungRegel) && !f.neukundeBekannt,
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
] as const satisfies readonly HinweisRow[];

/** Codes of the warnings of this table. */
export type SteuerungsHinweis = (typeof HINWEISE)[number]['code'];
