/** The drop-down lists: which closed list of the vocabulary each input cell offers, and under which name it stands in the workbook. */
import type { Einzelfeld } from '../../src/fall/rawFall';
import { FOERDERZIELMATRIX } from '../../src/rules/foerderzielmatrix';
import { RUECKSPRACHE_ERGEBNISSE } from '../../src/bereiche/verlauf/regeln/ruecksprache';
import {
  ABLEHNUNGSGRUND_LABEL,
  BEENDIGUNGSGRUND_LABEL,
  STATUS_LABEL,
  STATUSSCHRITT_LABEL,
  ZUGANGSKRITERIUM_LABEL,
} from '../../src/rules/fallmanagement';
import { WIEDERVORLAGE_AUSGAENGE } from '../../src/bereiche/bfm/wiedervorlagen/regeln/ausgaenge';
import { ROLLE_LABEL } from '../../src/bereiche/bfm/vermerke/regeln/rollen';
import { FRISTBEGINNE, LAENDER, ZAEHLUNGEN } from '../../src/rules/hausregeln';
import { ERGEBNISSE, RECHTSGRUNDLAGE_LABEL, WEITERES, WER } from '../../src/bereiche/plan/regeln/planVokabular';
import {
  BETREUUNGEN,
  FACHTEAM_LABEL,
  FACHTEAMS,
  FM_GRUENDE,
  FOERDERZIEL_LABEL,
  FOERDERZIELE,
  KENNUNGEN,
  PROFILE,
  PROGNOSE_LABEL,
  PROGNOSEN,
  RESSOURCENBEREICHE,
  SCHLUESSELGRUPPE_LABEL,
  SCHLUESSELGRUPPEN,
  STUFEN,
  type Betreuung,
  type Schluesselgruppe,
} from '../../src/rules/vocabulary';

/** A Betreuung that says nothing when asked for the present one. */
const OHNE_AUSSAGE: Betreuung = 'bisherige Betreuung';

/** A Schlüsselgruppe as a person sees it in a cell. */
export const gruppenText = (gruppe: Schluesselgruppe): string =>
  `${gruppe} ${SCHLUESSELGRUPPE_LABEL[gruppe]}`;

const matrixLabels = FOERDERZIELMATRIX.map(
  ({ bereich }) => RESSOURCENBEREICHE.find(({ id }) => id === bereich)?.label ?? bereich,
);

/** Values of every drop-down list, by the part of its name after the prefix. */
export const LISTS = {
  Stufe: [...STUFEN, '?'],
  JaNein: ['ja', 'nein'],
  Marke: ['x'],
  Betreuung: BETREUUNGEN.filter((betreuung) => betreuung !== OHNE_AUSSAGE),
  Prognose: PROGNOSEN.map((prognose) => PROGNOSE_LABEL[prognose]),
  Schluesselgruppe: SCHLUESSELGRUPPEN.map(gruppenText),
  Profil: [...PROFILE],
  FmGrund: [...FM_GRUENDE],
  Fachteam: FACHTEAMS.map((fachteam) => FACHTEAM_LABEL[fachteam]),
  Foerderziel: FOERDERZIELE.map((ziel) => FOERDERZIEL_LABEL[ziel]),
  Entwicklungsziel: matrixLabels,
  Kennung: KENNUNGEN,
  Ruecksprache: RUECKSPRACHE_ERGEBNISSE,
  Zielergebnis: ERGEBNISSE,
  Weiteres: WEITERES,
  Wer: WER,
  Rechtsgrundlage: Object.values(RECHTSGRUNDLAGE_LABEL),
  Status: Object.values(STATUS_LABEL),
  Statusschritt: Object.values(STATUSSCHRITT_LABEL),
  Zugangskriterium: Object.values(ZUGANGSKRITERIUM_LABEL),
  BfmGrund: [...Object.values(ABLEHNUNGSGRUND_LABEL), ...Object.values(BEENDIGUNGSGRUND_LABEL)],
  Ausgang: WIEDERVORLAGE_AUSGAENGE,
  Rolle: Object.values(ROLLE_LABEL),
  Land: LAENDER,
  Zaehlung: ZAEHLUNGEN,
  Fristbeginn: FRISTBEGINNE,
} as const satisfies Record<string, readonly (string | number)[]>;
export type ListId = keyof typeof LISTS;

/** Defined name of a list; the prefix marks it as the template's own. */
export const listName = (list: ListId): string => `Liste_${list}`;
export const LIST_PREFIX = 'Liste_';

/** What kind of entry a cell takes. */
export type InputKind =
  | { readonly kind: 'text' }
  | { readonly kind: 'datum' }
  /** A whole number from 0 on, or between bounds. */
  | { readonly kind: 'anzahl'; readonly von?: number; readonly bis?: number }
  | { readonly kind: 'liste'; readonly list: ListId; readonly strict: boolean };

const text: InputKind = { kind: 'text' };
const datum: InputKind = { kind: 'datum' };
const oneOf = (list: ListId): InputKind => ({ kind: 'liste', list, strict: true });
const oneOfOrWords = (list: ListId): InputKind => ({ kind: 'liste', list, strict: false });

/** The kind of every single input field. */
export const INPUT_KIND: Record<Einzelfeld, InputKind> = {
  name: text,
  kundennummer: text,
  fachkraft: text,
  zugang: datum,
  stichtag: datum,
  geburtsdatum: datum,
  neukunde: oneOf('JaNein'),
  bisherigeBetreuung: oneOfOrWords('Betreuung'),
  exterPlatzFrei: oneOf('JaNein'),
  fachteam: oneOf('Fachteam'),
  paragraph428: oneOf('JaNein'),
  prognoseArbeitsmarkt: oneOf('Prognose'),
  dominierend: oneOf('Schluesselgruppe'),
  verdichtung: oneOf('JaNein'),
  verdichtungBegruendung: text,
  festgelegteProfillage: oneOf('Profil'),
  festlegungBegruendung: text,
  fmEinschaetzung: oneOf('JaNein'),
  fmGrund: oneOfOrWords('FmGrund'),
  direktVermittelbar: oneOf('JaNein'),
  foerderziel: oneOf('Foerderziel'),
  entwicklungsziel: oneOf('Entwicklungsziel'),
  qualifizierungAbgeschlossen: oneOf('JaNein'),
};
