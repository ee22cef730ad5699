/** An Übungsmappe in a stand-in Excel, and what a participant does in it. */
import { readFileSync } from 'node:fs';
import { LEITFADEN_MAPPE } from '../../src/bereiche/leitfaden/mappe';
import { EINSCHAETZUNG_MAPPE } from '../../src/bereiche/einschaetzung/mappe';
import { RECHT_MAPPE } from '../../src/bereiche/recht/mappe';
import { BEWERTUNGSLISTEN } from '../../src/bereiche/uebung/fach/eintraege';
import { OEFFNEN_TEILE, UEBUNG_MAPPE } from '../../src/bereiche/uebung/mappe';
import type { Uebungsperson } from '../../src/bereiche/uebung/personen/uebungsperson';
import { UEBUNGSMAPPE } from '../../src/bereiche/uebung/regeln/vokabular';
import { createExcelFallmappe } from '../../src/excel/excelFallmappe';
import { FALL_FELDER, MARKEN_FELDER } from '../../src/fall/listen';
import type { Aenderung } from '../../src/listen/aenderung';
import type { Inhalt } from '../../src/listen/inhalt';
import {
  akteAendern,
  type Aktenergebnis,
  type Planungsblick,
  type Vorhaben,
} from '../../src/mappe/akteAendern';
import { lesen } from '../../src/mappe/lesen';
import { type HostOptions, openHost } from '../host/nodeHost';
import { AM_STICHTAG, STICHTAG, ZUSATZ } from './faelle';
import type { Testmappe } from './mappe';

/** The template as it is shipped. */
export function uebungsmappeBytes(): Uint8Array {
  return new Uint8Array(readFileSync('assets/Übungsmappe.xlsx'));
}

/** Opens an Übungsmappe. */
export async function uebungMit(
  xlsx: Uint8Array = uebungsmappeBytes(),
  options?: HostOptions,
): Promise<Testmappe> {
  const host = await openHost(xlsx, options);
  return { host, mappe: weiterePane({ host }) };
}

/** Another pane beside the same workbook. */
export function weiterePane({ host }: Pick<Testmappe, 'host'>): Testmappe['mappe'] {
  return createExcelFallmappe({
    excel: host.excel,
    bereiche: [EINSCHAETZUNG_MAPPE, UEBUNG_MAPPE, LEITFADEN_MAPPE, RECHT_MAPPE],
    art: UEBUNGSMAPPE.id,
  });
}

/** Carries a plan out on the day of all tests. @param zusatz another one for each act, as the program draws them. */
export function uebe(
  { mappe }: Pick<Testmappe, 'mappe'>,
  vorhaben: Vorhaben,
  zusatz = ZUSATZ,
): Promise<Aktenergebnis> {
  return akteAendern(mappe, { ...AM_STICHTAG, zusatz }, vorhaben, OEFFNEN_TEILE);
}

/** What the workbook holds now, and what follows from it. */
export async function uebungsblick({ mappe }: Pick<Testmappe, 'mappe'>): Promise<Planungsblick> {
  const gelesen = await lesen(mappe, STICHTAG, OEFFNEN_TEILE);
  if (gelesen.art !== 'berechnet') throw new Error(JSON.stringify(gelesen));
  const { fall, ergebnis } = gelesen;
  return { fall, ergebnis, inhalt: gelesen.mappe.inhalt, heute: STICHTAG, zusatz: ZUSATZ };
}

/** Rates like the model solution of a person; what it leaves open gets „?“. */
export function wieDasMuster(person: Uebungsperson): Vorhaben {
  return ({ inhalt }) => ({ ok: true, zurueck: null, aenderungen: musteraenderungen(person, inhalt) });
}

function musteraenderungen(
  { bedarfe, ressourcenbereiche, angaben }: Uebungsperson,
  inhalt: Inhalt,
): Aenderung[] {
  const stufen: Readonly<Record<string, { readonly wert: number | null }>> = {
    ...bedarfe,
    ...ressourcenbereiche,
  };
  const { prognoseArbeitsmarkt, dominierend, festlegung } = angaben;
  const feld = FALL_FELDER;
  return [
    ...BEWERTUNGSLISTEN.flatMap((liste) =>
      inhalt.liste(liste).zeilen.map(({ zeile }): Aenderung => ({
        art: 'aendern',
        liste,
        zeile: zeile.stelle.zeile,
        werte: { stufe: stufen[zeile.id]?.wert ?? '?' },
      })),
    ),
    {
      art: 'feld',
      feld: feld.prognoseArbeitsmarkt,
      wert: feld.prognoseArbeitsmarkt.spalte.write(prognoseArbeitsmarkt.wert) || '?',
    },
    { art: 'feld', feld: feld.dominierend, wert: feld.dominierend.spalte.write(dominierend.wert) },
    { art: 'feld', feld: MARKEN_FELDER[festlegung.wert ?? 'nochNichtFestgelegt'], wert: 'x' },
  ];
}
