/** The tables and single cells of a Workshop. */
import { alsAuswahl, nurLabel } from '../../listen/auswahl';
import { dezimal } from '../../listen/dezimal';
import { type Feld, feld } from '../../listen/feld';
import { type Liste, liste, listeOhneId, type ZeileVon } from '../../listen/liste';
import { anzahl, gemischt, jaNein, pflicht, type Spalte, tag, text, wahl } from '../../listen/spalte';
import type { Teile } from '../../mappe/teile';
import { ANKERSTUFEN, ART_LABEL, ARTEN, BEWERTETE } from '../leitfaden';
import { RUNDEN } from '../uebung';
import {
  ALLE_STUFEN,
  BEREICHE,
  STREUUNGEN,
  STUFENBEREICHE,
  type Stufenbereich,
  WORKSHOP_BLATT,
  WORTBEREICHE,
} from './regeln/vokabular';

const RUNDE = { von: RUNDEN[0], bis: RUNDEN[1] };

/** Who said what of whom; the Fachkraft is a code. The kind of the last cell depends on the Bereich. */
export const URTEILE = listeOhneId(
  'tblUrteile',
  { blatt: WORKSHOP_BLATT.urteile, seit: 1 },
  {
    runde: pflicht(anzahl('Runde', RUNDE)),
    person: pflicht(text('Person')),
    fachkraft: pflicht(text('Fachkraft')),
    bereich: pflicht(wahl('Bereich', BEREICHE)),
    stufe: { ...gemischt('Stufe'), art: 'text' } satisfies Spalte<null>,
  },
);
export type Urteilszeile = ZeileVon<typeof URTEILE>;

/** What has a row of its own in the table of agreement. */
export const GEMESSENES = [ALLE_STUFEN, ...STUFENBEREICHE, ...WORTBEREICHE];

/** How far the Fachkräfte agree, per row and round. */
export const UEBEREINSTIMMUNG = liste(
  'tblUebereinstimmung',
  { blatt: WORKSHOP_BLATT.uebereinstimmung, seit: 1, ids: GEMESSENES.map(({ id }) => id) },
  {
    bereich: text('Bereich', 'fest'),
    alpha1: dezimal('α Runde 1'),
    von1: dezimal('von Runde 1'),
    bis1: dezimal('bis Runde 1'),
    einheiten1: anzahl('Einheiten Runde 1'),
    gleich1: anzahl('Gleiche Paare in % Runde 1'),
    alpha2: dezimal('α Runde 2'),
    von2: dezimal('von Runde 2'),
    bis2: dezimal('bis Runde 2'),
    einheiten2: anzahl('Einheiten Runde 2'),
    gleich2: anzahl('Gleiche Paare in % Runde 2'),
    hinweis: text('Hinweis'),
  },
);
export type Uebereinstimmungszeile = ZeileVon<typeof UEBEREINSTIMMUNG>;

const STREUUNG = alsAuswahl('Streuung', STREUUNGEN);

/** How far the room is apart: a row per person, a column per area, in words. */
export const STREUUNGEN_JE_PERSON = listeOhneId(
  'tblStreuung',
  { blatt: WORKSHOP_BLATT.streuung, seit: 1 },
  {
    person: text('Person'),
    titel: text('Titel'),
    ...(Object.fromEntries(STUFENBEREICHE.map(({ id, label }) => [id, wahl(label, STREUUNG)])) as Record<
      Stufenbereich,
      Spalte<(typeof STREUUNGEN)[number] | null>
    >),
  },
);

/** What was agreed for the Leitfaden of the house. */
export const ABSPRACHEN = listeOhneId(
  'tblAbsprachen',
  { blatt: WORKSHOP_BLATT.protokoll, seit: 1 },
  {
    bereich: pflicht(wahl('Bereich', BEWERTETE)),
    art: pflicht(wahl('Art', nurLabel('Leitfadenart', ARTEN, ART_LABEL))),
    /** Of an anchor. */
    stufe: anzahl('Stufe', ANKERSTUFEN),
    text: pflicht(text('Text')),
    /** Whether it stands in the Hausvorlage by now. */
    uebernommen: jaNein('Übernommen'),
  },
);
export type Absprachezeile = ZeileVon<typeof ABSPRACHEN>;

/** What the tables of results were computed from. */
export const AUSWERTUNG = {
  am: feld('Auswertung_Am', tag('Ausgewertet am')),
  urteile: feld('Auswertung_Urteile', anzahl('Aus so vielen Urteilen')),
  runde: feld('Streuung_Runde', anzahl('Streuung aus Runde', RUNDE)),
  pruefsumme: feld('Auswertung_Pruefsumme', text('Prüfsumme', 'fest')),
} as const;

/** The head of the minutes; nobody but people reads it. */
export const PROTOKOLL = {
  anlass: feld('Protokoll_Anlass', text('Workshop')),
  tag: feld('Protokoll_Tag', tag('Tag')),
} as const;

const LISTEN: readonly Liste[] = [URTEILE, UEBEREINSTIMMUNG, STREUUNGEN_JE_PERSON, ABSPRACHEN];

/** All that the pane reads. */
export const WORKSHOP_TEILE: Teile = { listen: LISTEN, felder: Object.values<Feld<unknown>>(AUSWERTUNG) };

/** All that is read of a Workshop that was chosen as a file: what was agreed. */
export const ABSPRACHEN_TEILE: Teile = { listen: [ABSPRACHEN], felder: [] };
