/** The words of a workshop: the kind of workbook, its sheets, what is compared, how far a room is apart. */
import { FOERDERZIEL } from '../../../fall/auswahl';
import type { Auswahlliste } from '../../../listen/auswahl';
import { alsAuswahl } from '../../../listen/auswahl';
import {
  type BedarfId,
  BEDARFE,
  type Foerderziel,
  type Kennung,
  KENNUNGEN,
  RESSOURCENBEREICHE,
  type RessourcenbereichId,
} from '../../../rules/vocabulary';

/** The kind of workbook of the trainer, as the passport names it, and the version of its template. */
export const WORKSHOP = { id: 'Workshop', version: 1 } as const;

/** Its sheets. */
export const WORKSHOP_BLATT = {
  start: 'Workshop',
  urteile: 'Urteile',
  uebereinstimmung: 'Übereinstimmung',
  runden: 'Runden',
  streuung: 'Streuung',
  protokoll: 'Protokoll',
} as const;

/** What gets a Stufe. */
export type Stufenbereich = BedarfId | RessourcenbereichId;

/** All of them, in the order of the Fallmappe. */
export const STUFENBEREICHE: readonly { readonly id: Stufenbereich; readonly label: string }[] = [
  ...BEDARFE,
  ...RESSOURCENBEREICHE,
];

/** What gets a word instead: words are equal or not, none is nearer to another. */
export const WORTBEREICHE = [
  { id: 'kennung', label: 'Kennung' },
  { id: 'foerderziel', label: 'Förderziel' },
] as const;
type Wortbereich = (typeof WORTBEREICHE)[number]['id'];

/** Everything that is compared. */
export type Bereich = Stufenbereich | Wortbereich;

/** The choice of a cell; ids are understood, people see labels. */
export const BEREICHE: Auswahlliste<Bereich> = {
  name: 'Workshopbereich',
  werte: [...STUFENBEREICHE, ...WORTBEREICHE].map(({ id, label }) => ({ wert: id, eintraege: [id, label] })),
};

/** A Kennung that does not follow yet is an answer like any other. */
export const KENNUNG_OFFEN = 'noch offen';

/** The words for a Kennung. */
export const KENNUNGSWORTE: Auswahlliste<Kennung | typeof KENNUNG_OFFEN> = alsAuswahl('Kennungswort', [
  ...KENNUNGEN,
  KENNUNG_OFFEN,
]);

/** The words for a Förderziel. */
export const FOERDERZIELWORTE: Auswahlliste<Foerderziel> = FOERDERZIEL;

/** The row of all Stufen together. */
export const ALLE_STUFEN = { id: 'alleStufen', label: 'Alle Stufen' } as const;

/** How far the Stufen of one area of one person lie apart. */
export const STREUUNGEN = ['einig', 'nah beieinander', 'weit auseinander', 'zu wenige'] as const;
export type Streuung = (typeof STREUUNGEN)[number];

/** So many pairs say the same where people are called „einig“: below 20 Fachkräften that is everybody. */
export const EINIG_AB = 0.9;
/** So many pairs lie two Stufen or more apart where people are called „weit auseinander“. */
export const WEIT_AB = 0.25;
/** Fewer Stufen of the same say nothing about agreement. */
export const MINDESTENS = 2;

/** Longer codes are none: somebody has written something else into the cell. */
export const CODE_LAENGE = 30;
/** Longer Ids of own people are none. */
export const PERSON_LAENGE = 20;
