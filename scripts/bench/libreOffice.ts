/**
 * The yardstick that a house has at hand: tables P, K, G and Z as formulas of a spreadsheet, calculated by LibreOffice without
 * a window and on one thread. It is no part of the project; where there is none, nothing is measured.
 */
import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import type { Fall } from '../../src/fall/fall';
import { type Arbeitsordner, arbeitsordner } from '../../test/support/arbeitsordner';
import { ketteVon, type Regelkette, zeileVon } from './faktenzeile';
import { ANTWORTSPALTEN, formeln, zellwert } from './formeln';
import { median } from './measure';
import { mappeMit } from './rechenblatt';

const LAEUFE = 3;

/** What it took and what it answered. */
export interface Officemessung {
  /** Name and number of the version. */
  readonly version: string;
  /** Milliseconds of opening the workbook and putting it out as text: with formulas, and with their results in their place (medians). */
  readonly mitFormeln: number;
  readonly mitWerten: number;
  /** The answers to the cases, in their order. */
  readonly antworten: readonly Regelkette[];
}

/** Decides the cases, one row each; null where there is no LibreOffice. @throws Error where it cannot convert a workbook. */
export function officemessung(faelle: readonly Fall[]): Officemessung | null {
  const version = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
  if (version.status !== 0) return null;
  const ordner = arbeitsordner();
  try {
    return { version: versionIn(version.stdout), ...messe(ordner, faelle) };
  } finally {
    ordner.raeumeAuf();
  }
}

function versionIn(ausgabe: string): string {
  return /^LibreOffice [\d.]+/.exec(ausgabe)?.[0] ?? 'LibreOffice';
}

function messe(ordner: Arbeitsordner, faelle: readonly Fall[]): Omit<Officemessung, 'version'> {
  const eingaben = faelle.map((fall) => zeileVon(fall).map(zellwert));
  const mitFormeln = ordner.lege('formeln.xlsx', mappeMit(eingaben, formeln()));
  // The first start makes a profile, which is not measured along.
  const ergebnisse = wandle(ordner, mitFormeln).reihen;
  const mitWerten = ordner.lege('werte.xlsx', mappeMit(ergebnisse, []));
  const laeufe = Array.from({ length: LAEUFE }, () =>
    [mitFormeln, mitWerten].map((datei) => wandle(ordner, datei).ms),
  );
  const mitte = (welche: number): number => median(laeufe.map((zeiten) => zeiten[welche] ?? NaN));
  const antworten = ergebnisse.map((reihe) => ketteVon(ANTWORTSPALTEN.map((spalte) => reihe[spalte])));
  return { mitFormeln: mitte(0), mitWerten: mitte(1), antworten };
}

/** Has LibreOffice put the values of a workbook out, and waits for it. */
function wandle(
  ordner: Arbeitsordner,
  datei: string,
): { readonly ms: number; readonly reihen: readonly (readonly number[])[] } {
  const profil = `-env:UserInstallation=file://${ordner.pfad('profil')}`;
  const args = [profil, '--headless', '--convert-to', 'csv', '--outdir', ordner.pfad('fertig'), datei];
  const beginn = performance.now();
  const { status, stderr } = spawnSync('soffice', args, {
    encoding: 'utf8',
    env: { ...process.env, MAX_CONCURRENCY: '1' },
  });
  const ms = performance.now() - beginn;
  if (status !== 0) throw new Error(`LibreOffice has not converted the workbook: ${stderr}`);
  const text = ordner.lies(`fertig/${basename(datei, '.xlsx')}.csv`).toString('utf8');
  return {
    ms,
    reihen: text
      .trimEnd()
      .split('\n')
      .map((zeile) => zeile.split(',').map(zahlVon)),
  };
}

/** @throws Error for what is no number, such as an error of a formula. */
function zahlVon(text: string): number {
  if (!/^-?\d+$/.test(text)) throw new Error(`LibreOffice calculates ${text}`);
  return Number(text);
}
