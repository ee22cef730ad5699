/** What a list of many cases takes over of the process of one: days and states, never a word of a Vermerk. */
import type { Inhalt } from '../../listen/inhalt';
import type { Liste } from '../../listen/liste';
import type { PlainDate } from '../../listen/plainDate';
import type { Aktenblick } from '../../mappe/akteAendern';
import { type Teile, vereint } from '../../mappe/teile';
import { RUECKSPRACHEN, VERLAUF, VERLAUF_MAPPE, type Verlaufsblick, verlaufsblick } from '../verlauf';
import { dreiSeit } from './prozess/fach/faelligeEntscheidungen';
import { letzterKontakt } from './prozess/fach/kontakt';
import { readFmFelder } from './prozess/fach/readFmFelder';
import { readStatuskette } from './prozess/fach/readStatuskette';
import {
  type Kettenvorgang,
  kettenvorgang,
  ruecksprachestand,
  type Ruecksprachestand,
} from './prozess/fach/vorgang';
import { FM_DATEN, STATUS } from './prozess/listen';
import type { FmFeld } from './prozess/regeln/vokabular';
import { VERMERKTAGE } from './vermerke/vermerktage';
import { notierteKontakte } from './wiedervorlagen/fach/kontakte';
import { WIEDERVORLAGEN } from './wiedervorlagen/listen';

/** What it looks at, as far as the workbook has it. Of the Vermerke their days alone. */
export const VORGANG_TEILE: Teile = vereint(VERLAUF_MAPPE.teile, {
  listen: [STATUS, WIEDERVORLAGEN, VERMERKTAGE],
  felder: Object.values(FM_DATEN),
});

/** The days and states, null for none. */
interface Vorgangswerte extends Kettenvorgang {
  readonly letzterKontakt: PlainDate | null;
  readonly letztesProfiling: PlainDate | null;
  readonly erstberatungAm: PlainDate | null;
  readonly ruecksprache: Ruecksprachestand | null;
  readonly aktivierungsende: PlainDate | null;
  readonly schulabgang: PlainDate | null;
  readonly schulbescheinigungBis: PlainDate | null;
}

/** What of them can be told of a workbook. */
export interface Vorgangslesung {
  /** What the workbook has no place for is missing. */
  readonly werte: Partial<Vorgangswerte>;
  /** What it has a place for, with something in the way of understanding it. */
  readonly ungewiss: readonly (keyof Vorgangswerte)[];
  /** Since when every completed Profiling has shown three of the eight; null where the last did not, or where that cannot be told. */
  readonly dreiBedarfeSeit: PlainDate | null;
}

/** A value, and what it is known from. */
interface Angabe {
  readonly feld: keyof Vorgangswerte;
  readonly wert: unknown;
  /** Whether the workbook has a place for it. */
  readonly da: boolean;
  readonly gewiss: boolean;
}

/** Reads the process of a case. */
export function vorgangIn(blick: Aktenblick): Vorgangslesung {
  const { inhalt } = blick;
  const verlauf = verlaufsblick(blick);
  const istVerlaufGewiss = verlauf.verlauf.kette.length === 0 && ohneFehler(inhalt, VERLAUF);
  const angaben = [
    ...kettenangaben(blick),
    ...einzelneTage(inhalt),
    ...verlaufsangaben(blick, verlauf, istVerlaufGewiss),
  ].filter(({ da }) => da);
  const gewisse = angaben.filter(({ gewiss }) => gewiss).map(({ feld, wert }) => [feld, wert] as const);
  return {
    werte: Object.fromEntries(gewisse),
    ungewiss: angaben.filter(({ gewiss }) => !gewiss).map(({ feld }) => feld),
    dreiBedarfeSeit: istVerlaufGewiss ? dreiSeit(verlauf.gueltig, blick.fall.regelsatz.schwellen) : null,
  };
}

/** A chain that is broken is an error of the case itself: it does not come this far. */
function kettenangaben({ inhalt, fall }: Aktenblick): Angabe[] {
  if (!inhalt.hat(STATUS)) return [];
  const werte = kettenvorgang(readStatuskette(inhalt), fall.bfm);
  return Object.entries(werte).map(([feld, wert]) => ({
    feld: feld as keyof Kettenvorgang,
    wert: wert as unknown,
    da: true,
    gewiss: true,
  }));
}

/** Single dates of the case, by the column that they are in the list. */
const EINZELNE = {
  erstberatungAm: 'erstberatung',
  aktivierungsende: 'aktivierungsende',
  schulabgang: 'schulabgang',
  schulbescheinigungBis: 'schulbescheinigung',
} as const satisfies Partial<Record<keyof Vorgangswerte, FmFeld>>;

function einzelneTage(inhalt: Inhalt): Angabe[] {
  return Object.entries(EINZELNE).map(([feld, fm]) => {
    const { wert, fehler } = inhalt.feld(FM_DATEN[fm]);
    const da = inhalt.hat(FM_DATEN[fm]);
    return { feld: feld as keyof typeof EINZELNE, wert, da, gewiss: fehler.length === 0 };
  });
}

function verlaufsangaben(blick: Aktenblick, verlauf: Verlaufsblick, gewiss: boolean): Angabe[] {
  const { inhalt } = blick;
  const profiling = verlauf.gueltig.at(-1)?.datum ?? null;
  const daVerlauf = inhalt.hat(VERLAUF);
  return [
    { feld: 'letztesProfiling', wert: profiling, da: daVerlauf, gewiss },
    {
      feld: 'letzterKontakt',
      wert: kontaktAm(blick, verlauf),
      da: true,
      gewiss: (gewiss || !daVerlauf) && sindKontakteGewiss(inhalt),
    },
    {
      feld: 'ruecksprache',
      wert: ruecksprachestand({ ...verlauf, profiling }),
      da: inhalt.hat(RUECKSPRACHEN),
      gewiss: gewiss && ohneFehler(inhalt, RUECKSPRACHEN),
    },
  ];
}

function kontaktAm({ inhalt, heute }: Aktenblick, { gueltig }: Verlaufsblick): PlainDate | null {
  const vermerke = inhalt.liste(VERMERKTAGE).zeilen.map(({ zeile }) => zeile);
  const { felder: fm } = readFmFelder(inhalt);
  const quellen = { aufnahmen: gueltig, vermerke, fm, notierte: notierteKontakte(inhalt) };
  return letzterKontakt(quellen, heute)?.tag ?? null;
}

function sindKontakteGewiss(inhalt: Inhalt): boolean {
  const tage = [FM_DATEN.erstberatung, FM_DATEN.schuelergespraech];
  return (
    [WIEDERVORLAGEN, VERMERKTAGE].every((liste) => ohneFehler(inhalt, liste)) &&
    tage.every((feld) => !inhalt.hat(feld) || inhalt.feld(feld).fehler.length === 0)
  );
}

/** Whether nothing is in the way of understanding a table; nothing is in one that is not there. */
function ohneFehler(inhalt: Inhalt, liste: Liste): boolean {
  return !inhalt.hat(liste) || inhalt.liste(liste).fehler.length === 0;
}
