/** Filled Fallmappen as packages, made in milliseconds each, and a folder of them read into a list. */
import { anfuegen } from '../../src/listen/aenderung';
import type { Aenderung } from '../../src/listen/aenderung';
import { serialOfDate } from '../../src/listen/plainDate';
import { STATUS } from '../../src/bereiche/bfm/prozess/listen';
import { FALL_FELDER } from '../../src/fall/listen';
import type { Fall } from '../../src/fall/fall';
import type { Einzelfeld } from '../../src/fall/rawFall';
import type { Eingabe } from '../../src/mappe/eingabe';
import { oeffnePaketFallmappe } from '../../src/paket/paketFallmappe';
import type { Statusschritt } from '../../src/rules/fallmanagement';
import { UEBERGAENGE } from '../../src/rules/fallmanagement';
import { BEIWERK, MAPPENBEREICHE } from './bereiche';
import { date } from './faelle';
import { type Eintippen, eintragungenZu } from './fillMappe';
import { vorlageBytes } from './mappe';

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

/** A Fallmappe of this case. */
export async function fallmappeMit(fall: Fall, beiwerk: Beiwerk = {}): Promise<Uint8Array> {
  const mappe = oeffnePaketFallmappe(vorlageBytes(), MAPPENBEREICHE);
  await mappe.read(BEIWERK);
  const gefuellt = await mappe.enter([...eingabenZu(fall), ...eingabenAus(beiwerk.felder ?? {})]);
  if (gefuellt.art !== 'eingegeben') throw new Error(JSON.stringify(gefuellt));
  const aenderungen = [...kette(beiwerk), ...(beiwerk.aenderungen ?? [])];
  if (aenderungen.length === 0) return mappe.bytes;
  await mappe.read(BEIWERK);
  const geaendert = await mappe.change(aenderungen);
  if (geaendert.art !== 'geaendert') throw new Error(JSON.stringify(geaendert));
  return mappe.bytes;
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

function eingabenZu(fall: Fall): Eingabe[] {
  const {
    felder = {},
    marken = {},
    paragraph16a = {},
    bedarfe = {},
    ressourcenbereiche = {},
  } = eintragungenZu(fall);
  return [
    ...eingabenAus(felder),
    ...eintraege(marken).map(([id]): Eingabe => ({ ziel: { art: 'marke', id }, wert: 'x' })),
    ...eintraege(paragraph16a).map(([id]): Eingabe => ({ ziel: { art: 'paragraph16a', id }, wert: 'ja' })),
    ...eintraege(bedarfe).map(([id, wert]): Eingabe => ({
      ziel: { art: 'bedarf', id, teil: 'stufe' },
      wert: alsWert(wert),
    })),
    ...eintraege(ressourcenbereiche).map(([id, wert]): Eingabe => ({
      ziel: { art: 'bereich', id, teil: 'stufe' },
      wert: alsWert(wert),
    })),
  ];
}

function eingabenAus(felder: Partial<Record<Einzelfeld, Eintippen>>): Eingabe[] {
  return eintraege(felder).map(([feld, wert]) => ({
    ziel: { art: 'feld', feld },
    wert: FALL_FELDER[feld].spalte.art === 'tag' ? serialVon(wert) : alsWert(wert),
  }));
}

/** Dates are typed in German; a package holds their number. */
function serialVon(wert: Eintippen): string | number {
  const [, tag = '', monat = '', jahr = ''] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(String(wert)) ?? [];
  return jahr === '' ? alsWert(wert) : serialOfDate(date(`${jahr}-${monat}-${tag}`));
}

function alsWert(wert: Eintippen): string | number {
  return typeof wert === 'boolean' ? String(wert) : wert;
}

function eintraege<Key extends string, Wert>(record: Partial<Record<Key, Wert>>): [Key, Wert][] {
  return Object.entries(record) as [Key, Wert][];
}
