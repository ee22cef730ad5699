/** What falls due in a row of the list, from what the list knows; checklists, goals and steps are in the Fallmappe alone. */
import { fristEnde } from '../../../listen/frist';
import { addMonths, dateOfSerial, type PlainDate, serialOfDate } from '../../../listen/plainDate';
import { BFM_DAUER, OHNE_ENTSCHEIDUNG } from '../../../rules/fallmanagement';
import { HAUSREGEL_VORGABE } from '../../../rules/hausregeln';
import type { Betreuung, Kennung } from '../../../rules/vocabulary';
import type { WiedervorlageArt } from '../../../rules/wiedervorlagen';
import type { Listenfall } from './liesZeile';

/** One thing that is due, and when. */
export interface Listenfaelligkeit {
  readonly art: WiedervorlageArt;
  readonly am: PlainDate;
}

/** What was computed of the row. */
export interface Zeilenstand {
  readonly kennung: Kennung;
  readonly betreuung: Betreuung;
  /** null where there are fewer than three of the eight. */
  readonly dreiBedarfeSeit: PlainDate | null;
}

/** A day that comes so many days later; never beyond Excel's last. */
function inTagen(beginn: PlainDate, tage: number): PlainDate {
  return dateOfSerial(serialOfDate(beginn) + tage) ?? beginn;
}

/** The last day of the Erstberatung; null where none is due. */
export function erstberatungBis({ fall, vorgang }: Listenfall): PlainDate | null {
  if (fall.neukunde !== true || fall.zugang === null) return null;
  const gefuehrt = vorgang.erstberatungAm !== null && vorgang.erstberatungAm >= fall.zugang;
  return gefuehrt ? null : inTagen(fall.zugang, HAUSREGEL_VORGABE.erstberatungTage);
}

/** The day by which the bFM is to be reviewed; null for people who are not in it. Without any day it is the Stichtag. */
export function pruefungBis({ fall, vorgang }: Listenfall): PlainDate | null {
  if (fall.bfm.status !== 'imBfm') return null;
  const zuletzt = vorgang.letzteEntscheidung ?? vorgang.imBfmSeit;
  return zuletzt === null ? fall.stichtag : fristEnde(zuletzt, HAUSREGEL_VORGABE.fortfuehrungMonate);
}

/** The day on which the bFM is to end; null where a decision of that day or later settled it, or the beginning is unknown. */
export function bfmEnde({ fall, vorgang }: Listenfall): PlainDate | null {
  if (fall.bfm.status !== 'imBfm' || vorgang.imBfmSeit === null) return null;
  const ende = fristEnde(vorgang.imBfmSeit, BFM_DAUER.wert);
  return vorgang.letzteEntscheidung !== null && vorgang.letzteEntscheidung >= ende ? null : ende;
}

/** The day by which to decide for or against the bFM, where three of the eight stand without a decision. */
export function entscheidungBis(
  { fall, vorgang }: Listenfall,
  { dreiBedarfeSeit }: Pick<Zeilenstand, 'dreiBedarfeSeit'>,
): PlainDate | null {
  const { status } = fall.bfm;
  if (dreiBedarfeSeit === null || status === 'vorgemerkt' || status === 'imBfm') return null;
  const { letzteEntscheidung } = vorgang;
  const entschieden = letzteEntscheidung !== null && letzteEntscheidung >= dreiBedarfeSeit;
  return entschieden ? null : fristEnde(dreiBedarfeSeit, OHNE_ENTSCHEIDUNG.wert);
}

/** Everything that is due or will be, the earliest first. */
export function faelligkeitenVon(zeile: Listenfall, stand: Zeilenstand): Listenfaelligkeit[] {
  const { fall, vorgang } = zeile;
  const { stichtag } = fall;
  const tage: readonly (readonly [WiedervorlageArt, PlainDate | null])[] = [
    ['erstberatung', erstberatungBis(zeile)],
    ['fortfuehrung', pruefungBis(zeile)],
    ['bfmEnde', bfmEnde(zeile)],
    ['uebernahme', fall.bfm.status === 'vorgemerkt' ? (vorgang.vorgemerktAm ?? stichtag) : null],
    ['bfmEntscheidung', entscheidungBis(zeile, stand)],
    ['ruecksprache', vorgang.ruecksprache === 'offen' ? stichtag : null],
    ['aktivierungsende', aktivierungsende(zeile, stand)],
    ...schule(zeile),
    ['geburtstag', geburtstag(zeile, stand)],
  ];
  return tage
    .flatMap(([art, am]) => (am === null ? [] : [{ art, am }]))
    .sort((a, b) => (a.am < b.am ? -1 : Number(a.am > b.am)));
}

function aktivierungsende({ fall, vorgang }: Listenfall, { kennung }: Zeilenstand): PlainDate | null {
  if (kennung !== 'Zehn') return null;
  return vorgang.aktivierungsende ?? (fall.festlegung === 'sonstiges' ? fall.stichtag : null);
}

function schule({ fall, vorgang }: Listenfall): [WiedervorlageArt, PlainDate | null][] {
  if (fall.festlegung !== 'schueler') return [];
  const { schulabgang, schulbescheinigungBis } = vorgang;
  return [
    ['schulabgangFehlt', schulabgang === null ? fall.stichtag : null],
    ['schuelerPruefen', schulabgang !== null && schulabgang < fall.stichtag ? schulabgang : null],
    ['schulbescheinigung', schulbescheinigungBis ?? fall.stichtag],
  ];
}

/** The 25th birthday, while the Arbeitsvermittlung U25 looks after the person; a 29 February counts on 1 March (§ 188 BGB). */
function geburtstag({ fall }: Listenfall, { betreuung }: Zeilenstand): PlainDate | null {
  if (betreuung !== 'Arbeitsvermittlung U25' || fall.geburtsdatum === null) return null;
  const tag = addMonths(fall.geburtsdatum, fall.regelsatz.schwellen.alterUe25 * 12);
  return tag.slice(5) === fall.geburtsdatum.slice(5) ? tag : inTagen(tag, 1);
}
