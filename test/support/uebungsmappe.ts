/** Files of participants with nothing in them but what a Workshop reads, and as many canaries as there is room for. */
import type { NewFile } from 'excelize-wasm';
import { cellAt } from '../../scripts/vorlage/cells';
import { UEBUNG_FELDER, UEBUNGEN, UEBUNGSMAPPE, URTEILE } from '../../src/bereiche/uebung';
import type { Runde } from '../../src/bereiche/uebung';
import { koepfe, type Liste } from '../../src/listen/liste';
import { BLATT, PASS_SCHLUESSEL } from '../../src/mappe/layout';
import type { Bereich } from '../../src/bereiche/workshop/regeln/vokabular';
import { loadExcelize } from '../host/nodeExcelize';

/** What somebody says of a person in one round. */
export interface Gesagt {
  readonly person: string;
  readonly runde: Runde;
  readonly stand?: 'begonnen' | 'verglichen';
  readonly stufen: Readonly<Partial<Record<Bereich, number | string>>>;
  readonly kennung?: string;
  readonly foerderziel?: string;
}

/** A file of a participant. */
export interface Uebungsdatei {
  readonly code: string | number;
  readonly gesagt: readonly Gesagt[];
  readonly vorlage?: string;
  readonly version?: number;
  /** A word that stands wherever a participant can write something that is nobody's business. */
  readonly kanarie?: string;
}

type Zeilen = readonly (readonly (string | number)[])[];

/** The package. */
export async function uebungsmappe(datei: Uebungsdatei): Promise<Uint8Array> {
  const { NewFile } = await loadExcelize();
  const file = (NewFile as unknown as () => NewFile)();
  const { kanarie = '' } = datei;
  file.SetSheetName('Sheet1', 'Übung');
  file.SetCellValue('Übung', 'A1', kanarie);
  file.SetCellValue('Übung', 'B1', datei.code);
  file.SetDefinedName({ Name: UEBUNG_FELDER.code.name, RefersTo: 'Übung!$B$1' });
  setzeTabelle(file, 'Übung', UEBUNGEN, uebungen(datei));
  file.NewSheet('Urteile');
  setzeTabelle(file, 'Urteile', URTEILE, urteile(datei));
  setzeSonstiges(file, kanarie);
  setzePass(file, datei);
  return file.WriteToBuffer().buffer as Uint8Array;
}

const KOPFZEILE = 3;

function setzeTabelle(file: NewFile, blatt: string, liste: Liste, zeilen: Zeilen): void {
  const alle = [koepfe(liste), ...(zeilen.length > 0 ? zeilen : [koepfe(liste).map(() => '')])];
  alle.forEach((zeile, nr) =>
    zeile.forEach((wert, spalte) => {
      if (wert !== '') file.SetCellValue(blatt, cellAt(spalte + 1, KOPFZEILE + nr), wert);
    }),
  );
  const ende = cellAt(koepfe(liste).length, KOPFZEILE + alle.length - 1);
  file.AddTable(blatt, { Range: `A${KOPFZEILE}:${ende}`, Name: liste.name });
}

function uebungen({ gesagt, kanarie = '' }: Uebungsdatei): Zeilen {
  return gesagt.map(({ person, runde, stand = 'verglichen', kennung = '', foerderziel = '' }, nr) => [
    `U${nr + 1}`,
    person,
    runde,
    stand,
    kanarie === '' ? '' : 'AV',
    kennung,
    foerderziel,
    '',
  ]);
}

function urteile({ gesagt, kanarie = '' }: Uebungsdatei): Zeilen {
  const zeilen = gesagt.flatMap(({ person, runde, stufen }) => [
    ...Object.entries(stufen).map(([bereich, stufe]) => [runde, person, bereich, stufe, kanarie, kanarie]),
    // Other inputs of the case stand in the same table.
    [runde, person, 'Kennung_VerdichtungBegruendung', kanarie, kanarie, ''],
  ]);
  return zeilen.map((zeile, nr) => [`E${nr + 1}`, ...zeile]);
}

/** What belongs to a file besides: another sheet, a comment, its properties. */
function setzeSonstiges(file: NewFile, kanarie: string): void {
  if (kanarie === '') return;
  file.NewSheet(`Blatt ${kanarie}`);
  file.SetCellValue(`Blatt ${kanarie}`, 'C7', kanarie);
  file.AddComment('Urteile', { Cell: 'A1', Author: kanarie, Text: kanarie });
  file.SetDefinedName({ Name: `Name_${kanarie}`, RefersTo: 'Urteile!$A$1' });
  file.SetDocProps({
    Creator: kanarie,
    LastModifiedBy: kanarie,
    Title: kanarie,
    Subject: kanarie,
    Keywords: kanarie,
    Description: kanarie,
    Category: kanarie,
  });
  file.SetAppProps({ Application: kanarie, Company: kanarie });
}

function setzePass(
  file: NewFile,
  { vorlage = UEBUNGSMAPPE.id, version = UEBUNGSMAPPE.version }: Uebungsdatei,
): void {
  file.NewSheet(BLATT.pass);
  const zeilen = [
    [PASS_SCHLUESSEL.vorlage, vorlage],
    [PASS_SCHLUESSEL.version, version],
  ] as const;
  zeilen.forEach(([schluessel, wert], nr) => {
    file.SetCellValue(BLATT.pass, `A${nr + 1}`, schluessel);
    file.SetCellValue(BLATT.pass, `B${nr + 1}`, wert);
  });
}
