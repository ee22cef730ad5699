/** A Fallmappe in memory for many thousand states: the case, its tables as a sheet gives them back, what plans write. Decides nothing. */
import { readBfmFakt } from '../../../src/bereiche/bfm/prozess/fach/bfmFakt';
import { readVerlauf } from '../../../src/bereiche/verlauf/fach/zeile';
import { VERLAUF } from '../../../src/bereiche/verlauf/listen';
import { BERECHTIGTE } from '../../../src/bereiche/bfm/vermerke/listen';
import type { Ergebnis, Steuerung } from '../../../src/fall/ergebnis';
import type { Fall } from '../../../src/fall/fall';
import { steerFaz } from '../../../src/fall/faz';
import { FALL_FELDER, MARKEN_FELDER } from '../../../src/fall/listen';
import { steerFall } from '../../../src/fall/steerFall';
import type { Aenderung } from '../../../src/listen/aenderung';
import { Inhalt } from '../../../src/listen/inhalt';
import type { Liste } from '../../../src/listen/liste';
import type { PlainDate } from '../../../src/listen/plainDate';
import type { Raster } from '../../../src/listen/raster';
import type { Zellwert } from '../../../src/listen/werte';
import type { RawValue } from '../../../src/listen/zelle';
import type { Planungsblick } from '../../../src/mappe/akteAendern';
import { REGELWERK_VERSION } from '../../../src/rules/regelwerk';
import { BEIWERK } from '../../support/bereiche';
import { ZUSATZ } from '../../support/faelle';
import { gelesen, tabelle, zelle, type Zellen } from '../../support/inhalt';
import { LEER } from '../../support/rawFaelle';

type Zeile = Zellen<Liste['spalten']>;

/** A workbook. Nothing of it changes: what is written gives another one. */
export interface Buch {
  readonly fall: Fall;
  /** The rows of each table, by its name. */
  readonly zeilen: ReadonlyMap<string, readonly Zeile[]>;
  /** Single cells beside the main way, by name. */
  readonly zellen: ReadonlyMap<string, RawValue>;
}

const VERTRETUNG = gelesen(BERECHTIGTE, { name: 'Herr Vertreter', rolle: 'Vertretung' });

/** A workbook of a case with a Vertretung, and nothing else in its tables. */
export function neuesBuch(fall: Fall): Buch {
  return { fall, zeilen: new Map([[BERECHTIGTE.name, [VERTRETUNG]]]), zellen: new Map() };
}

/** Readings of today; most of what happens on a day changes nothing. */
const GELESEN = new WeakMap<Buch, Planungsblick>();

/** What a reading of it gives, on a day. */
export function blickIn(buch: Buch, heute: PlainDate): Planungsblick {
  const bekannt = GELESEN.get(buch);
  if (bekannt?.heute === heute) return bekannt;
  const blick = lies(buch, heute);
  GELESEN.set(buch, blick);
  return blick;
}

function lies(buch: Buch, heute: PlainDate): Planungsblick {
  const inhalt = inhaltVon(buch);
  const bfm = readBfmFakt(inhalt);
  if (!bfm.ok) throw new Error(JSON.stringify(bfm.fehler));
  const fall = { ...buch.fall, bfm: bfm.wert, stichtag: heute };
  return { fall, ergebnis: ergebnisVon(fall, steerFall(fall)), inhalt, heute, zusatz: ZUSATZ };
}

/** What the tool answers, without what would change it: that takes longest, and says nothing of what is. */
export function ergebnisVon(fall: Fall, steuerung: Steuerung): Ergebnis {
  return {
    regelwerk: REGELWERK_VERSION,
    kundennummer: fall.kundennummer,
    steuerung,
    faz: steerFaz(fall),
    naechsteAndere: [],
    naechsteProfillagen: [],
    fingerabdruck: '',
  };
}

/** What was understood of cells that are still the same; understanding them takes most of the time. */
const VERSTANDEN = new WeakMap<Raster, Map<object, unknown>>();

/** A reading that understands no table a second time that nobody has written to since. */
class Buchinhalt extends Inhalt {
  constructor(private readonly belegt: ReadonlyMap<string, Raster>) {
    super(belegt, new Set(belegt.keys()));
  }

  override einmal<Wert>(definition: object, read: () => Wert): Wert {
    // The newest Siegel changes with the table only.
    const name = definition === readVerlauf ? VERLAUF.name : (definition as { readonly name: string }).name;
    const raster = this.belegt.get(name);
    if (raster === undefined) return super.einmal(definition, read);
    const bekannt = VERSTANDEN.get(raster) ?? new Map<object, unknown>();
    VERSTANDEN.set(raster, bekannt);
    if (!bekannt.has(definition)) bekannt.set(definition, read());
    return bekannt.get(definition) as Wert;
  }
}

/** What stands in tables and cells that nobody writes to. */
const LEERE: ReadonlyMap<string, Raster> = new Map([
  ...BEIWERK.listen.map((liste) => tabelle(liste, [])),
  ...BEIWERK.felder.map((feld) => zelle(feld, LEER)),
]);

const RASTER = new WeakMap<readonly Zeile[], Raster>();

function inhaltVon({ zeilen, zellen }: Buch): Inhalt {
  const fundus = new Map(LEERE);
  for (const liste of BEIWERK.listen) {
    const eigene = zeilen.get(liste.name);
    if (eigene !== undefined) fundus.set(liste.name, rasterVon(liste, eigene));
  }
  for (const feld of BEIWERK.felder) {
    const wert = zellen.get(feld.name);
    if (wert !== undefined) fundus.set(feld.name, zelle(feld, wert)[1]);
  }
  return new Buchinhalt(fundus);
}

function rasterVon(liste: Liste, zeilen: readonly Zeile[]): Raster {
  const raster = RASTER.get(zeilen) ?? tabelle(liste, zeilen)[1];
  RASTER.set(zeilen, raster);
  return raster;
}

/** The workbook after what a plan writes. @throws Error for a kind of change that no plan of these tests makes. */
export function schreibe(buch: Buch, aenderungen: readonly Aenderung[]): Buch {
  return aenderungen.reduce(geschrieben, buch);
}

function geschrieben(buch: Buch, aenderung: Aenderung): Buch {
  if (aenderung.art === 'anfuegen') {
    const { liste, werte } = aenderung;
    const zeilen = [...(buch.zeilen.get(liste.name) ?? []), gelesen(liste, werte)];
    return { ...buch, zeilen: new Map([...buch.zeilen, [liste.name, zeilen]]) };
  }
  if (aenderung.art !== 'feld') throw new Error(`no such change here: ${aenderung.art}`);
  const { feld, wert } = aenderung;
  const imFall = Object.entries(FALL_FELDER).find(([, each]) => each.name === feld.name)?.[0];
  if (imFall !== undefined) return { ...buch, fall: { ...buch.fall, [imFall]: angabe(imFall, wert) } };
  const marke = Object.entries(MARKEN_FELDER).find(([, each]) => each.name === feld.name)?.[0];
  if (marke !== undefined) return { ...buch, fall: mitMarke(buch.fall, marke, wert !== '') };
  const neu: RawValue = wert === '' ? LEER : { art: 'text', wert: String(wert) };
  return { ...buch, zellen: new Map([...buch.zellen, [feld.name, neu]]) };
}

/** An empty cell of a choice is an open one, that of a text an empty text. */
function angabe(feld: string, wert: Zellwert): Zellwert | null {
  return wert === '' && feld === 'fmEinschaetzung' ? null : wert;
}

function mitMarke(fall: Fall, marke: string, gesetzt: boolean): Fall {
  if (gesetzt) return { ...fall, festlegung: marke as Fall['festlegung'] };
  return fall.festlegung === marke ? { ...fall, festlegung: null } : fall;
}
