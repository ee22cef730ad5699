/**
 * The open workbook past the pane: what stands in it, and what somebody else does to it while the person works.
 * Nothing here may stand for what the person does.
 */
import type { Page } from 'playwright-core';
import { NAME_ERGEBNIS } from '../support/namen';
import type { Workbench } from '../../scripts/werkstatt/page/Workbench';

interface WerkstattPage {
  readonly werkstatt: Workbench;
}

/** Values of cells by place, such as `Profiling!D19`. */
export type Zellen = Readonly<Record<string, string | number | boolean>>;

/** All 14 Handlungsbedarfe of a case that is bFM or Exter, and the facts beside them. */
export const EINGESCHAETZT: Zellen = {
  ...Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`Profiling!D${19 + index}`, 0])),
  'Profiling!D19': 2,
  'Profiling!D24': 2,
  'Profiling!D29': 3,
  'Profiling!D31': 2,
  'Profiling!E35': 'über 12 Monate',
  'Profiling!E36': 'R Rahmenbedingungen',
};

/** Does something to the workbook or to Excel; the function runs in the page and sees nothing else. */
export function imBlatt(page: Page, tun: (bench: Workbench) => void): Promise<void> {
  return page.evaluate(`(${tun.toString()})(window.werkstatt)`);
}

/** Somebody else types into cells. */
export function setze(page: Page, zellen: Zellen): Promise<void> {
  return page.evaluate((werte) => {
    const { person } = (window as unknown as WerkstattPage).werkstatt;
    for (const [ort, wert] of Object.entries(werte)) {
      const [blatt = '', zelle = ''] = ort.split('!');
      person.setCell(blatt, zelle, wert);
    }
  }, zellen);
}

/** What a place holds. */
export async function inhalt(page: Page, ort: string): Promise<string | number | boolean | undefined> {
  return (await inhalte(page, [ort]))[ort];
}

/** What several places hold. */
export function inhalte(page: Page, orte: readonly string[]): Promise<Zellen> {
  return page.evaluate((places) => {
    const { person } = (window as unknown as WerkstattPage).werkstatt;
    const paare = places.map((ort) => {
      const [blatt = '', zelle = ''] = ort.split('!');
      return [ort, person.getCell(blatt, zelle)] as const;
    });
    return Object.fromEntries(paare);
  }, orte);
}

/** The place a defined name points to. */
export async function ortVon(page: Page, name: string): Promise<string> {
  const ort = await page.evaluate(
    (each) => (window as unknown as WerkstattPage).werkstatt.person.getReference(each),
    name,
  );
  if (ort === undefined) throw new Error(`no name ${name}`);
  return ort.replace(/[$']/g, '');
}

/** Waits until a place holds a value. */
export async function steht(page: Page, ort: string, wert: string | number): Promise<void> {
  await page.waitForFunction(
    ([place, value]) => {
      const [blatt = '', zelle = ''] = place.split('!');
      return (window as unknown as WerkstattPage).werkstatt.person.getCell(blatt, zelle) === value;
    },
    [ort, wert] as const,
  );
}

/** The Förderzielmatrix in the template. */
const MATRIX = Array.from({ length: 10 }, (_, zeile) =>
  ['C', 'D', 'E', 'F'].map((spalte) => `Förderziele!${spalte}${36 + zeile}`),
);

/** The places of all cells that the tool writes. */
export async function ergebniszellen(page: Page): Promise<string[]> {
  const einzelne = await Promise.all(Object.values(NAME_ERGEBNIS).map((name) => ortVon(page, name)));
  return [...einzelne, ...MATRIX.flat()];
}
