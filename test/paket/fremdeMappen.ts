/** The kept workbook as other programs saved it (`fremde/LIESMICH.md`), and what is written into it. */
import { readFileSync } from 'node:fs';
import { schrittAnfuegen } from '../../src/bereiche/bfm/prozess/fach/readStatuskette';
import { STATUS } from '../../src/bereiche/bfm/prozess/listen';
import { eintragen } from '../../src/mappe/eintragen';
import type { Eingabe } from '../../src/mappe/eingabe';
import { oeffnePaketFallmappe } from '../../src/paket/paketFallmappe';
import { VORGEMERKT } from '../bereiche/bfm/prozess/fach/kettenFaelle';
import { MAPPENBEREICHE } from '../support/bereiche';
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

/** The file after inputs, a further step of the bFM and results. @throws Error where any of it was refused. */
export async function beschrieben(bytes: Uint8Array): Promise<Uint8Array> {
  const paket = oeffnePaketFallmappe(bytes, MAPPENBEREICHE);
  await paket.read({ listen: [STATUS], felder: [] });
  const arten = [
    await paket.enter(EINGABEN),
    await paket.change([schrittAnfuegen(VORGEMERKT)]),
    await eintragen(paket, JETZT),
  ].map(({ art }) => art);
  if (arten.join() !== 'eingegeben,geaendert,eingetragen') throw new Error(arten.join());
  return paket.bytes;
}
