/** The kept workbook as other programs saved it (`fremde/LIESMICH.md`), and what is written into it. */
import { readFileSync } from 'node:fs';
import { profilingAbschliessen } from '../../src/bereiche/verlauf/vorhaben/profilingAbschliessen';
import { akteAendern } from '../../src/mappe/akteAendern';
import { eintragen } from '../../src/mappe/eintragen';
import type { Eingabe } from '../../src/mappe/eingabe';
import type { Fallmappe } from '../../src/mappe/fallmappe';
import { oeffnePaketFallmappe } from '../../src/paket/paketFallmappe';
import { VERLAUF_MAPPE } from '../../src/bereiche/verlauf';
import { MAPPENBEREICHE } from '../support/bereiche';
import { AM_STICHTAG } from '../support/faelle';
import { JETZT } from '../support/mappe';

/** What all of them were before. */
export const ORIGINAL = datei('test/cases/Fallmappe-3.xlsx');

/** Copies that hold everything. */
export const KOPIEN = {
  LibreOffice: datei('test/paket/fremde/LibreOffice.xlsx'),
  openpyxl: datei('test/paket/fremde/openpyxl.xlsx'),
} as const;

/** The copy without tables. */
export const SHEETJS = datei('test/paket/fremde/SheetJS.xlsx');

function datei(pfad: string): Uint8Array {
  return new Uint8Array(readFileSync(pfad));
}

const EINGABEN: readonly Eingabe[] = [
  { ziel: { art: 'bedarf', id: 'wohnsituation', teil: 'stufe' }, wert: 1 },
  {
    ziel: { art: 'bedarf', id: 'mobilitaet', teil: 'beleg' },
    wert: '=1+1 <&> "ä"\nzweite Zeile  mit   Lücken',
  },
  { ziel: { art: 'feld', feld: 'fachkraft' }, wert: '0815' },
];

/** The file after inputs, results and a further Profiling. @throws Error where any of it was refused. */
export async function beschrieben(bytes: Uint8Array): Promise<Uint8Array> {
  const paket = oeffnePaketFallmappe(bytes, MAPPENBEREICHE);
  const mappe = paket as unknown as Fallmappe;
  await paket.read(VERLAUF_MAPPE.teile);
  const abschluss = profilingAbschliessen({ korrigiert: null, bemerkung: 'in der Kopie' });
  const arten = [
    await paket.enter(EINGABEN),
    await akteAendern(mappe, AM_STICHTAG, abschluss, VERLAUF_MAPPE.teile),
    await eintragen(mappe, JETZT),
  ].map(({ art }) => art);
  if (arten.join() !== 'eingegeben,geaendert,eingetragen') throw new Error(arten.join());
  return paket.bytes;
}
