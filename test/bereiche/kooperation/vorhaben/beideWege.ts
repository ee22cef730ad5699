/** The same workbook open in Excel and as a package, and the acts of cooperation on it; many of each, one after another. */
import type { Kooperation } from '../../../../src/bereiche/kooperation/fach/kooperation';
import { readKooperation } from '../../../../src/bereiche/kooperation/fach/readKooperation';
import { KOOPERATION_MAPPE } from '../../../../src/bereiche/kooperation/mappe';
import { aufgabeAnlegen } from '../../../../src/bereiche/kooperation/vorhaben/aufgaben';
import { uebergabeblattSchreiben } from '../../../../src/bereiche/kooperation/vorhaben/blaetter';
import { freigeben } from '../../../../src/bereiche/kooperation/vorhaben/freigaben';
import { konferenzPlanen } from '../../../../src/bereiche/kooperation/vorhaben/konferenzen';
import { PAKETTEILE } from '../../../../src/bereiche/kooperation/vorhaben/paketquelle';
import {
  rueckmeldungEintragen,
  verweisungAnlegen,
} from '../../../../src/bereiche/kooperation/vorhaben/verweisungen';
import { schrittAnlegen } from '../../../../src/bereiche/plan/vorhaben/schritte';
import { akteAendern, type Aktenergebnis, type Vorhaben } from '../../../../src/mappe/akteAendern';
import type { Fallmappe } from '../../../../src/mappe/fallmappe';
import { lesen } from '../../../../src/mappe/lesen';
import { vereint } from '../../../../src/mappe/teile';
import { oeffnePaketFallmappe } from '../../../../src/paket/paketFallmappe';
import { MAPPENBEREICHE } from '../../../support/bereiche';
import { AM_STICHTAG, STICHTAG, ZUSATZ } from '../../../support/faelle';
import { openMappe } from '../../../support/mappe';
import { SCHRITT } from '../../../support/plan';
import { OHNE_STELLEN } from './konferenzmappe';

/** A workbook that is open on one of both ways. */
export interface Offene {
  readonly mappe: Fallmappe;
  readonly bytes: () => Uint8Array;
}

/** Genuine office.js over the stand-in, and the package without Excel. */
export const WEGE: readonly (readonly [string, (xlsx: Uint8Array) => Promise<Offene>])[] = [
  [
    'in Excel',
    async (xlsx) => {
      const { host, mappe } = await openMappe(xlsx);
      return { mappe, bytes: () => host.save() };
    },
  ],
  [
    'im Paket',
    (xlsx) => {
      const paket = oeffnePaketFallmappe(xlsx, MAPPENBEREICHE);
      // A Vorhaben needs nothing of the port that the package has not.
      return Promise.resolve({ mappe: paket as unknown as Fallmappe, bytes: () => paket.bytes });
    },
  ],
];

const TEILE = vereint(KOOPERATION_MAPPE.teile, PAKETTEILE);

/** Carries it out on the day of all tests. */
export function tue({ mappe }: Offene, vorhaben: Vorhaben): Promise<Aktenergebnis> {
  return akteAendern(mappe, AM_STICHTAG, vorhaben, TEILE);
}

/** What stands in the workbook. @throws Error where something is wrong in it. */
export async function kooperationIn({ mappe }: Offene): Promise<Kooperation> {
  const gelesen = await lesen(mappe, STICHTAG, TEILE);
  if (gelesen.art !== 'berechnet') throw new Error(JSON.stringify(gelesen));
  const kooperation = readKooperation(gelesen.mappe.inhalt);
  if (!kooperation.ok) throw new Error(JSON.stringify(kooperation.fehler));
  return kooperation.wert;
}

const id = (zeichen: string, nr: number): string => `${zeichen}${nr}-${ZUSATZ}`;
const EINWILLIGUNG = {
  umfang: ['kontakt', 'anlass'],
  erteiltAm: STICHTAG,
  bis: null,
  form: 'schriftlich',
} as const;
const VERWEISUNG = {
  anlass: 'wohnsituation',
  freiwillig: true,
  stand: 'verwiesen',
  rueckmeldungFaellig: null,
} as const;

/** One act of each kind, by what it adds a row to; the number tells the rows apart. */
export const HANDLUNGEN = {
  /** With a row of its own among the Einwilligungen. */
  verweisung: (nr: number, partner = `P${nr}`) =>
    verweisungAnlegen(
      partner,
      { ...VERWEISUNG, auftrag: `=Auftrag ${nr}` },
      { art: 'neu', angaben: { ...EINWILLIGUNG, zweck: `+Zweck ${nr}` } },
    ),
  weitergabe: (nr: number) => uebergabeblattSchreiben(id('V', nr)),
  rueckmeldung: (nr: number) =>
    rueckmeldungEintragen(id('V', nr), {
      art: 'schriftlich',
      kurztext: `-Text ${nr}`,
      datum: STICHTAG,
      naechsteFaellig: null,
    }),
  konferenz: (nr: number) => konferenzPlanen({ ...OHNE_STELLEN, anlass: `@Anlass ${nr}` }),
  aufgabe: (nr: number) =>
    aufgabeAnlegen(id('K', nr), { was: `=Aufgabe ${nr}`, wer: 'Jobcenter', bisWann: null }),
  schritt: (nr: number) => schrittAnlegen({ ...SCHRITT, was: `Schritt ${nr}`, angebot: 'Werkstatt' }),
  freigabe: (nr: number) => freigeben(id('S', nr), { von: `+Leitung ${nr}`, am: STICHTAG }),
} as const satisfies Record<string, (nr: number) => Vorhaben>;

export type Handlungsart = keyof typeof HANDLUNGEN;

/** In an order in which each finds what it needs. */
export const HANDLUNGSARTEN = Object.keys(HANDLUNGEN) as Handlungsart[];

/** The numbers from 1 on. */
export const nummern = (anzahl: number): number[] => Array.from({ length: anzahl }, (_, index) => index + 1);

/** So many acts of a kind, one after another. @throws Error where one is not done. */
export async function reihe(offen: Offene, handlung: Handlungsart, anzahl: number): Promise<void> {
  for (const nr of nummern(anzahl)) {
    const { art } = await tue(offen, HANDLUNGEN[handlung](nr));
    if (art !== 'geaendert') throw new Error(`${handlung} ${nr}: ${art}`);
  }
}
