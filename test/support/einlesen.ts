/** Filled Fallmappen as packages, made in milliseconds each, and a folder of them read into a list. */
import { EINLESE_BEREICHE, EINLESE_TEILE, liesFallangaben } from '../../src/bereiche/fallangaben';
import type { Fallangaben } from '../../src/bereiche/fallliste/fach/fallangaben';
import type { Profilinginhalt } from '../../src/bereiche/verlauf/fach/momentaufnahme';
import { neueZeile } from '../../src/bereiche/verlauf/fach/zeile';
import { VERLAUF, VERLAUF_STAND } from '../../src/bereiche/verlauf/listen';
import { type Aenderung, anfuegen, setzen } from '../../src/listen/aenderung';
import type { Lesung } from '../../src/listen/fehler';
import type { Feld } from '../../src/listen/feld';
import type { Liste } from '../../src/listen/liste';
import type { Einschaetzung } from '../../src/listen/werte';
import { STATUS } from '../../src/bereiche/bfm/prozess/listen';
import {
  BEDARFSLISTE,
  FALL_FELDER,
  MARKEN_FELDER,
  PARAGRAPH_16A_FELDER,
  RESSOURCENLISTE,
} from '../../src/fall/listen';
import type { Fall } from '../../src/fall/fall';
import type { Einzelfeld, RawFall } from '../../src/fall/rawFall';
import type { RawValue } from '../../src/listen/zelle';
import { rawFallMit } from './rawFaelle';
import type { Leseergebnis } from '../../src/mappe/fallmappe';
import { vereint } from '../../src/mappe/teile';
import { berechneListe } from '../../src/bereiche/fallliste/vorhaben/berechneListe';
import { rasterVon } from './fallliste';
import { oeffnePaketFallmappe, type Paketmappe } from '../../src/paket/paketFallmappe';
import type { Statusschritt } from '../../src/rules/fallmanagement';
import { UEBERGAENGE } from '../../src/rules/fallmanagement';
import { MAPPENBEREICHE } from './bereiche';
import { date, STICHTAG } from './faelle';
import { JETZT, vorlageBytes } from './mappe';
import { OHNE_ANGABEN } from './verlaufFaelle';

/** Whatever may be written to. */
const ALLE_TEILE = vereint(...MAPPENBEREICHE.map(({ teile }) => teile));

/** A decided step: what, and on which day. */
export type Testschritt = readonly [schritt: Statusschritt, datum: string];

/** What stands in a Fallmappe beside the case itself. */
export interface Beiwerk {
  /** The chain of decisions, from outside of the bFM on. */
  readonly schritte?: readonly Testschritt[];
  readonly kriterium?: Fall['bfm']['kriterium'];
  readonly aenderungen?: readonly Aenderung[];
  /** Single fields with something else in them than the case says. */
  readonly felder?: Partial<Record<Einzelfeld, string | number>>;
}

/** A Fallmappe of this case as a file. */
export async function fallmappeMit(fall: Fall, beiwerk: Beiwerk = {}): Promise<Uint8Array> {
  return (await offeneFallmappe(fall, beiwerk)).bytes;
}

/** The same, still open; written in one go. */
export async function offeneFallmappe(fall: Fall, beiwerk: Beiwerk = {}): Promise<Paketmappe> {
  const mappe = oeffnePaketFallmappe(vorlageBytes(), MAPPENBEREICHE);
  await mappe.read(ALLE_TEILE);
  const { felder = {}, aenderungen = [] } = beiwerk;
  const andere = eintraege(felder).map(([feld, wert]): Aenderung => ({
    art: 'feld',
    feld: FALL_FELDER[feld],
    wert,
  }));
  const ergebnis = await mappe.change([...falleintraege(fall), ...andere, ...kette(beiwerk), ...aenderungen]);
  if (ergebnis.art !== 'geaendert') throw new Error(JSON.stringify(ergebnis));
  return mappe;
}

/** The steps that lead to a state, a month apart. */
export function schritteZu({ status }: Pick<Fall['bfm'], 'status'>): readonly Testschritt[] {
  const alle: readonly Testschritt[] = [
    ['vormerken', '2026-01-10'],
    ['uebernehmen', '2026-02-11'],
    ['beenden', '2026-10-12'],
  ];
  return alle.slice(0, { nichtImBfm: 0, vorgemerkt: 1, imBfm: 2, beendet: 3 }[status]);
}

function kette({ schritte = [], kriterium = null }: Beiwerk): Aenderung[] {
  let status = UEBERGAENGE[0]?.von;
  return schritte.map(([schritt, datum]) => {
    const uebergang = UEBERGAENGE.find((each) => each.schritt === schritt && each.von === status);
    if (uebergang === undefined) throw new Error(`no such step: ${schritt}`);
    status = uebergang.nach;
    const istBeginn = schritt === 'vormerken' || schritt === 'uebernehmen';
    return anfuegen(STATUS, {
      datum: date(datum),
      schritt,
      status,
      kriterium: istBeginn ? (kriterium ?? 'einzelfall') : null,
      grund: schritt === 'beenden' ? 'Umzug' : schritt === 'nichtUebernehmen' ? 'sonstiges' : '',
    });
  });
}

/** The inputs of a case as cells give them back: what stands in a Fallmappe of it, without the Fallmappe. */
export function rohfallZu(fall: Fall): RawFall {
  const werte = feldwerte(fall);
  const roh = ({ spalte }: Feld<unknown>, wert: unknown): RawValue => {
    const zellwert = spalte.write(wert);
    if (zellwert === '') return { art: 'leer' };
    if (typeof zellwert === 'string') return { art: 'text', wert: zellwert };
    return { art: spalte.art === 'tag' ? 'datum' : 'zahl', wert: zellwert };
  };
  const stufenwerte = (alle: Readonly<Record<string, Einschaetzung>>): Record<string, RawValue> =>
    Object.fromEntries(
      Object.entries(alle).map(([id, wert]) => [id, wert === null ? { art: 'leer' } : { art: 'zahl', wert }]),
    );
  return rawFallMit({
    felder: Object.fromEntries(
      Object.entries<Feld<unknown>>(FALL_FELDER).map(([id, feld]) => [
        id,
        roh(feld, werte[id as Einzelfeld]),
      ]),
    ),
    marken: fall.festlegung === null ? {} : { [fall.festlegung]: { art: 'text', wert: 'x' } },
    bedarfe: stufenwerte(fall.bedarfe),
    ressourcenbereiche: stufenwerte(fall.ressourcenbereiche),
  });
}

function feldwerte(fall: Fall): Readonly<Record<Einzelfeld, unknown>> {
  const { pruefung, stichtagEingetragen, stichtag } = fall;
  return {
    ...fall,
    stichtag: stichtagEingetragen ? stichtag : null,
    geprueftVon: pruefung?.von ?? '',
    geprueftAm: pruefung?.am ?? null,
    geprueftKennung: pruefung?.kennung ?? null,
  };
}

/** The inputs of a case in their cells, as the program writes such values. */
function falleintraege(fall: Fall): Aenderung[] {
  const felder = feldwerte(fall);
  const ein = (feld: Feld<unknown>, wert: unknown): Aenderung[] => {
    const zellwert = feld.spalte.write(wert);
    return zellwert === '' ? [] : [{ art: 'feld', feld, wert: zellwert }];
  };
  return [
    ...Object.entries<Feld<unknown>>(FALL_FELDER).flatMap(([id, feld]) =>
      ein(feld, felder[id as Einzelfeld]),
    ),
    ...eintraege(MARKEN_FELDER).flatMap(([id, feld]) => ein(feld as Feld<unknown>, fall.festlegung === id)),
    ...eintraege(PARAGRAPH_16A_FELDER).flatMap(([id, feld]) =>
      ein(feld as Feld<unknown>, fall.paragraph16a.includes(id) || null),
    ),
    ...stufen(BEDARFSLISTE, fall.bedarfe),
    ...stufen(RESSOURCENLISTE, fall.ressourcenbereiche),
  ];
}

/** The rows stand in the order of their Ids. */
function stufen(liste: Liste, einschaetzungen: Readonly<Record<string, Einschaetzung>>): Aenderung[] {
  const { schluessel } = liste;
  const ids = schluessel.art === 'fest' ? schluessel.ids : [];
  return ids.flatMap((id, zeile): Aenderung[] => {
    const stufe = einschaetzungen[id] ?? null;
    return stufe === null ? [] : [{ art: 'aendern', liste, zeile, werte: { stufe } }];
  });
}

function eintraege<Key extends string, Wert>(record: Partial<Record<Key, Wert>>): [Key, Wert][] {
  return Object.entries(record) as [Key, Wert][];
}

/** Completed Profilings with their Siegel, as the program writes them. */
export function mitVerlauf(profilings: readonly Profilinginhalt[]): Aenderung[] {
  let davor = '';
  const zeilen = profilings.map((inhalt): Aenderung => {
    const zeile = neueZeile(inhalt, OHNE_ANGABEN, davor);
    davor = zeile.siegel;
    return { art: 'anfuegen', liste: VERLAUF, werte: zeile.werte };
  });
  return [...zeilen, setzen(VERLAUF_STAND, davor)];
}

/** What the list takes over of a Fallmappe in a file. */
export async function angabenIn(bytes: Uint8Array): Promise<Lesung<Fallangaben>> {
  return angabenAus(await oeffnePaketFallmappe(bytes, EINLESE_BEREICHE).read(EINLESE_TEILE));
}

/** What it takes over of a reading. */
export function angabenAus(gelesen: Leseergebnis): Lesung<Fallangaben> {
  if (gelesen.art === 'abgelehnt') throw new Error('a package is never refused');
  return liesFallangaben(gelesen, STICHTAG);
}

/** The results of the rows that a list makes of them. */
export function ergebnisse(alle: readonly Pick<Fallangaben, 'werte'>[]): unknown[] {
  const auftrag = { jetzt: JETZT, stand: STICHTAG, tage: 90 };
  const liste = berechneListe(rasterVon(alle.map(({ werte }) => werte)), auftrag);
  if (!liste.ok || liste.wert.fehler.length > 0) throw new Error(JSON.stringify(liste));
  return liste.wert.berechnet.map(({ werte }) => {
    const { profillage, kennung, kennungErrechnet, betreuung, wechsel } = werte;
    return { profillage, kennung, kennungErrechnet, betreuung, wechsel };
  });
}

/** The reading of what must be sound. */
export function gut(lesung: Lesung<Fallangaben>): Fallangaben {
  if (!lesung.ok) throw new Error(JSON.stringify(lesung.fehler));
  return lesung.wert;
}
