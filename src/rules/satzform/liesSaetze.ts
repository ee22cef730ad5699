/** Reads sets of rules from rows of text cells, strictly: what cannot be understood or was changed is refused, and says where. */
import { EINGEBAUT, type Regelsatz, type Schwellenwerte } from '../regelsatz';
import { festpunkte } from './festpunkte';
import {
  eingebaute,
  FREIGABEZEILE,
  type Freigabezeile,
  SCHWELLENGRENZEN,
  SCHWELLENIDS,
  SCHWELLENZEILE,
  type Satzzeile,
  TABELLENNAMEN,
  tabelleIn,
} from './form';
import { freigabeAus } from './liesFreigabe';
import { hatLuecke } from './luecke';
import { liesRegeln } from './liesRegeln';
import { mangelhaft, Satzfehler, type Satzmangel } from './mangel';
import { satzdigest } from './schreibeSatz';

export type Satzlesung<Wert> =
  { readonly ok: true; readonly wert: Wert } | { readonly ok: false; readonly mangel: Satzmangel };

/** All sets in the rows, in their order; the rows of one set stand together. The first fault refuses them all: none decides instead. */
export function liesSaetze(zeilen: readonly Freigabezeile[]): Satzlesung<readonly Regelsatz[]> {
  const gruppen = jeVersion(zeilen);
  const saetze: Regelsatz[] = [];
  for (const gruppe of gruppen) {
    const gelesen = liesGeprueft(gruppe);
    if (!gelesen.ok) return gelesen;
    saetze.push(gelesen.wert);
  }
  const versionen = saetze.map(({ version }) => version);
  const doppelt = versionen.find((each, nr) => each === EINGEBAUT.version || versionen.indexOf(each) !== nr);
  if (doppelt === undefined) return { ok: true, wert: saetze };
  return { ok: false, mangel: { version: doppelt, tabelle: '', id: '', spalte: 'version', art: 'DOPPELT' } };
}

/** The same rows are read with every reading of a workbook: a set that was found sound is not checked again. */
const GEPRUEFTE = new Map<string, Regelsatz>();
/** More than a workbook has; whoever makes up others shall not fill the memory. */
const HOECHSTENS_GEPRUEFTE = 50;

function liesGeprueft(zeilen: readonly Freigabezeile[]): Satzlesung<Regelsatz> {
  const digest = satzdigest(zeilen);
  const version = zeilen[0]?.version ?? '';
  if (zeilen.some((zeile) => zeile.digest !== digest))
    return { ok: false, mangel: { version, tabelle: '', id: '', spalte: 'digest', art: 'GEAENDERT' } };
  const bekannt = GEPRUEFTE.get(digest);
  if (bekannt !== undefined) return { ok: true, wert: bekannt };
  const gelesen = liesSatz(zeilen);
  if (gelesen.ok && GEPRUEFTE.size < HOECHSTENS_GEPRUEFTE) GEPRUEFTE.set(digest, gelesen.wert);
  return gelesen;
}

function jeVersion(zeilen: readonly Freigabezeile[]): readonly Freigabezeile[][] {
  const gruppen: Freigabezeile[][] = [];
  for (const zeile of zeilen) {
    const letzte = gruppen.at(-1);
    if (letzte?.[0]?.version === zeile.version) letzte.push(zeile);
    else gruppen.push([zeile]);
  }
  return gruppen;
}

/** Reads the rows of one set, without its check sum. */
export function liesSatz(zeilen: readonly Satzzeile[]): Satzlesung<Regelsatz> {
  const version = zeilen[0]?.version ?? '';
  try {
    return { ok: true, wert: satzAus(version, zeilen) };
  } catch (error) {
    if (!(error instanceof Satzfehler)) throw error;
    return { ok: false, mangel: { version, ...error.mangel } };
  }
}

/** Such as 2027-01 or 2027-01b. */
const VERSION = /^\d{4}-(?:0[1-9]|1[0-2])[a-z]?$/;

function satzAus(version: string, zeilen: readonly Satzzeile[]): Regelsatz {
  if (!VERSION.test(version)) mangelhaft({ spalte: 'version', art: 'UNLESBAR' });
  const gueltigAb = gueltigAbAus(zeilen);
  const schwellen = schwellenAus(zeilen.filter(({ tabelle }) => tabelle === SCHWELLENZEILE));
  const freigabe = freigabeAus(zeilen.filter(({ tabelle }) => tabelle === FREIGABEZEILE));
  const fremde = zeilen.find(({ tabelle }) => !ERLAUBTE_TABELLEN.includes(tabelle));
  if (fremde !== undefined) mangelhaft({ id: fremde.id, spalte: 'tabelle', art: 'UNLESBAR' });
  const tabellen = TABELLENNAMEN.map((name) => {
    const rows = liesRegeln(
      name,
      zeilen.filter(({ tabelle }) => tabelle === name),
      schwellen,
    );
    return [name, { ...eingebaute(name), rows }] as const;
  });
  const satz = {
    version,
    gueltigAb,
    ...(freigabe !== null && { freigabe }),
    schwellen,
    ...Object.fromEntries(tabellen),
  } as unknown as Regelsatz;
  pruefe(satz);
  return satz;
}

const ERLAUBTE_TABELLEN: readonly string[] = [FREIGABEZEILE, SCHWELLENZEILE, ...TABELLENNAMEN];

function gueltigAbAus(zeilen: readonly Satzzeile[]): string | null {
  const [tag = '', ...andere] = new Set(zeilen.map(({ gueltigAb }) => gueltigAb));
  if (andere.length > 0 || (tag !== '' && !istTag(tag))) mangelhaft({ spalte: 'gueltigAb', art: 'UNLESBAR' });
  return tag === '' ? null : tag;
}

function istTag(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const tag = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(tag.getTime()) && tag.toISOString().startsWith(text);
}

function schwellenAus(zeilen: readonly Satzzeile[]): Schwellenwerte {
  const fremde = zeilen.find(({ id }) => !SCHWELLENIDS.some((each) => each === id));
  if (fremde !== undefined)
    mangelhaft({ tabelle: SCHWELLENZEILE, id: fremde.id, spalte: 'id', art: 'UNLESBAR' });
  const werte = SCHWELLENIDS.map((id) => {
    const eigene = zeilen.filter((zeile) => zeile.id === id);
    const text = eigene.length === 1 ? (eigene[0]?.antwort ?? '') : '';
    const { von, bis } = SCHWELLENGRENZEN[id];
    const wert = Number(text);
    if (!/^\d{1,3}$/.test(text) || wert < von || wert > bis)
      mangelhaft({ tabelle: SCHWELLENZEILE, id, spalte: 'antwort', art: 'UNLESBAR' });
    return [id, wert] as const;
  });
  return Object.fromEntries(werte) as unknown as Schwellenwerte;
}

/** What only the whole set shows. */
function pruefe(satz: Regelsatz): void {
  for (const name of TABELLENNAMEN) {
    if (hatLuecke(tabelleIn(satz, name))) mangelhaft({ tabelle: name, spalte: 'tests', art: 'LUECKE' });
  }
  const [bruch] = festpunkte(satz);
  if (bruch !== undefined)
    mangelhaft({ tabelle: bruch.tabelle, id: bruch.id, spalte: 'tests', art: bruch.festpunkt });
}
