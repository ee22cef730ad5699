/** A Hausvorlage as a house has filled it in, as a package. */
import { readFileSync } from 'node:fs';
import { freigeben, type Freigabewunsch } from '../../src/bereiche/haus/fach/freigabe';
import { HAUSNAME, HAUSVORLAGE_TEILE } from '../../src/bereiche/haus/fach/hauslisten';
import { hausvorlageAus } from '../../src/bereiche/haus';
import { SCHUTZKONTAKTE } from '../../src/bereiche/kooperation';
import type { Hausfassung } from '../../src/bereiche/haus/vorhaben/uebernehmen';
import { type Aenderung, aendern, anfuegen, leeren, setzen } from '../../src/listen/aenderung';
import type { Inhalt } from '../../src/listen/inhalt';
import type { Liste, Spalten, Werte, Zeile } from '../../src/listen/liste';
import type { PlainDate } from '../../src/listen/plainDate';
import { oeffneArbeitsmappe } from '../../src/paket/lesen/arbeitsmappe';
import { mappenartIn } from '../../src/paket/paketTabelle';
import { oeffnePaketTeile } from '../../src/paket/paketTeile';
import { STICHTAG } from './faelle';

let vorlage: Uint8Array | undefined;

/** The template as it is shipped. */
export function hausvorlageBytes(): Uint8Array {
  vorlage ??= new Uint8Array(readFileSync('assets/Hausvorlage.xlsx'));
  return vorlage;
}

/** What a house types; planned on what stands there. */
export type Hauseingabe = (inhalt: Inhalt) => readonly Aenderung[];

/** The contents of a Hausvorlage. @throws Error where it cannot be read. */
export function hausinhalt(bytes: Uint8Array): Inhalt {
  const gelesen = oeffnePaketTeile(bytes, HAUSVORLAGE_TEILE).lies();
  if (gelesen.art === 'unlesbar') throw new Error(JSON.stringify(gelesen.fehler));
  return gelesen.inhalt;
}

/** The package after it was typed into. */
export async function hausMit(eingabe: Hauseingabe, bytes = hausvorlageBytes()): Promise<Uint8Array> {
  const mappe = oeffnePaketTeile(bytes, HAUSVORLAGE_TEILE);
  const gelesen = mappe.lies();
  if (gelesen.art === 'unlesbar') throw new Error(JSON.stringify(gelesen.fehler));
  const { art } = await mappe.aendere(eingabe(gelesen.inhalt));
  if (art !== 'geaendert') throw new Error(`The Hausvorlage was not changed: ${art}`);
  return mappe.bytes;
}

export const WUNSCH: Freigabewunsch = { gueltigAb: STICHTAG, von: 'Teamleitung Muster' };

/** The package after its release. */
export function freigegeben(
  bytes: Uint8Array,
  wunsch: Freigabewunsch = WUNSCH,
  heute: PlainDate = STICHTAG,
): Promise<Uint8Array> {
  return hausMit((inhalt) => freigeben(inhalt, wunsch, heute), bytes);
}

/** What every house has to say before it can release: its name, and whom to call where a child may be in danger. */
export function mitPflichtangaben(inhalt: Inhalt): Aenderung[] {
  const ohneNummer = zeilen(inhalt, SCHUTZKONTAKTE).filter(({ telefon }) => telefon === '');
  return [
    setzen(HAUSNAME, 'Jobcenter Musterstadt'),
    ...ohneNummer.flatMap((zeile) => aendern(SCHUTZKONTAKTE, zeile, { telefon: '0800 1234' })),
  ];
}

/** A house with that and what is typed besides, released. */
export async function freigegebenMit(eingabe: Hauseingabe = () => []): Promise<Uint8Array> {
  return freigegeben(await hausMit((inhalt) => [...mitPflichtangaben(inhalt), ...eingabe(inhalt)]));
}

/** What can be taken over of it. @throws Error where nothing can. */
export function fassungAus(bytes: Uint8Array): Hausfassung {
  const lesung = oeffnePaketTeile(bytes, HAUSVORLAGE_TEILE).lies();
  const fassung = hausvorlageAus({ mappenart: mappenartIn(oeffneArbeitsmappe(bytes)), lesung });
  if (!fassung.ok) throw new Error(JSON.stringify(fassung.fehler));
  return fassung.wert;
}

/** The rows of a table that meet a condition. */
export function zeilen<S extends Spalten>(inhalt: Inhalt, liste: Liste<S>): readonly Zeile<S>[] {
  return inhalt.liste(liste).zeilen.map(({ zeile }) => zeile);
}

/** New rows. */
export function dazu<S extends Spalten>(liste: Liste<S>, ...neue: readonly Partial<Werte<S>>[]): Aenderung[] {
  return neue.map((werte) => anfuegen(liste, werte));
}

/** Other values for the row that meets a condition. */
export function anders<S extends Spalten>(
  inhalt: Inhalt,
  liste: Liste<S>,
  welche: (zeile: Zeile<S>) => boolean,
  werte: Partial<Werte<S>>,
): Aenderung[] {
  const zeile = zeilen(inhalt, liste).find(welche);
  if (zeile === undefined) throw new Error(`No such row in ${liste.name}`);
  return aendern(liste, zeile, werte);
}

/** Empties the rows that meet a condition. */
export function ohne<S extends Spalten>(
  inhalt: Inhalt,
  liste: Liste<S>,
  welche: (zeile: Zeile<S>) => boolean,
): Aenderung[] {
  return zeilen(inhalt, liste)
    .filter(welche)
    .map((zeile) => leeren(liste, zeile));
}
