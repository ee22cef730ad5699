/** A filled Fallmappe in a stand-in Excel, ready for a test, and short ways to look at it. */
import { readFileSync } from 'node:fs';
import { eintragen, type Eintragsergebnis } from '../../src/mappe/eintragen';
import type { Fallmappe } from '../../src/mappe/fallmappe';
import type { Zeitpunkt } from '../../src/listen/plainDate';
import { createExcelFallmappe } from '../../src/excel/excelFallmappe';
import { type HostOptions, openHost, type StandInHost } from '../host/nodeHost';
import { type Abbild, abbildVon } from './abbild';
import { MAPPENBEREICHE } from './bereiche';
import { STICHTAG } from './faelle';
import { type Eintragungen, type Eintippen, fillMappe, type Zelle, zelleDesNamens } from './fillMappe';

/** A moment of the day of all tests; a serial with many digits, as a real clock gives. */
export const JETZT: Zeitpunkt = { datum: STICHTAG, serial: 46347 + 751 / 1440 };

let vorlage: Uint8Array | undefined;

/** The template as it is shipped. */
export function vorlageBytes(): Uint8Array {
  vorlage ??= new Uint8Array(readFileSync('assets/Fallmappe.xlsx'));
  return vorlage;
}

/** An open workbook with the adapter behind it. */
export interface Testmappe {
  readonly host: StandInHost;
  readonly mappe: Fallmappe;
}

/** Opens a package. */
export async function openMappe(xlsx: Uint8Array, options?: HostOptions): Promise<Testmappe> {
  const host = await openHost(xlsx, options);
  return { host, mappe: createExcelFallmappe({ excel: host.excel, bereiche: MAPPENBEREICHE }) };
}

/** Opens the template with entries typed into it. */
export async function mappeMit(eintragungen: Eintragungen = {}, options?: HostOptions): Promise<Testmappe> {
  const offen = await openMappe(vorlageBytes(), options);
  await fillMappe(offen.host, eintragungen);
  return offen;
}

/** Computes and enters, and expects that to work. */
export async function eingetragen({
  mappe,
}: Pick<Testmappe, 'mappe'>): Promise<Extract<Eintragsergebnis, { art: 'eingetragen' }>> {
  const ergebnis = await eintragen(mappe, JETZT);
  if (ergebnis.art !== 'eingetragen') throw new Error(JSON.stringify(ergebnis));
  return ergebnis;
}

/** The picture of the workbook as it is now. */
export function abbild({ host }: Testmappe): Abbild {
  return abbildVon(host.save());
}

/** What the cell behind a name shows. */
export function wertVon({ host }: Testmappe, name: string): Eintippen {
  const { blatt, zelle } = zelleDesNamens(host, name);
  return host.workbook.getCell(blatt, zelle);
}

/** Types into the cell behind a name. */
export function tippe({ host }: Testmappe, name: string, wert: Eintippen): void {
  const { blatt, zelle } = zelleDesNamens(host, name);
  host.workbook.setCell(blatt, zelle, wert);
}

/** A cell as messages name it. */
export function adresse({ blatt, zelle }: Zelle): string {
  return `${blatt}!${zelle}`;
}

/** Entries of a case with everything in it: bFM, a change of Betreuung, fa:z with an agreed goal. */
export const BEISPIEL: Eintragungen = {
  felder: {
    name: 'Erika Muster',
    kundennummer: '123D456789',
    fachkraft: 'Frau Beispiel',
    geburtsdatum: '01.05.1990',
    zugang: '02.11.2026',
    stichtag: '21.11.2026',
    neukunde: 'nein',
    bisherigeBetreuung: 'Arbeitsvermittlung Ü25',
    prognoseArbeitsmarkt: 'über 12 Monate',
    dominierend: 'R Rahmenbedingungen',
    direktVermittelbar: 'nein',
    foerderziel: 'Herstellung der Prozessfähigkeit',
    entwicklungsziel: 'Mitwirkung in der Fallarbeit',
  },
  marken: { wahrscheinlich: 'x' },
  paragraph16a: { schuldnerberatung: 'ja' },
  bedarfe: {
    schulischeQualifikation: 2,
    beruflicheQualifikation: 0,
    berufserfahrung: 1,
    sprachkenntnisse: 0,
    intellektuelleLeistungsfaehigkeit: 0,
    gesundheitlicheLeistungsfaehigkeit: 2,
    arbeitsUndSozialverhalten: 0,
    eigeninitiative: 0,
    lernbereitschaft: 0,
    persoenlicheRahmenbedingungen: 0,
    wohnsituation: 3,
    familiaereSituation: 0,
    finanzielleSituation: 2,
    mobilitaet: 0,
  },
  ressourcenbereiche: { qualifikation: 3, mitwirkung: 2, rahmenbedingungen: 2, leistungsfaehigkeit: 0 },
  belege: { wohnsituation: 'Wohnung gekündigt', finanzielleSituation: '= 3 Gläubiger' },
};
