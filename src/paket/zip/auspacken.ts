/** Unpacks a zip file and checks every entry: size and check sum as the directory says, no more than a workbook may have. */
import { inflateSync } from 'fflate';
import { PaketError } from '../fehler';
import { crc32 } from './crc32';
import { liesVerzeichnis, type Zipeintrag } from './verzeichnis';

/** Bytes of all entries together; a Fallliste with 34,000 rows has less than a tenth of it. */
const HOECHSTENS_BYTES = 512 * 1024 * 1024;
/** From this size on the ratio to the packed file counts; XML of a workbook shrinks to a thirtieth at most. */
const UNVERDAECHTIG_BYTES = 16 * 1024 * 1024;
const HOECHSTENS_VERHAELTNIS = 150;

const GESPEICHERT = 0;
const VERKLEINERT = 8;

/** The contents of all entries by their names as written, in the order of the file. @throws PaketError */
export function packeAus(bytes: Uint8Array): Map<string, Uint8Array> {
  const eintraege = liesVerzeichnis(bytes).filter(({ name }) => !/[/\\]$/.test(name));
  pruefeGroesse(eintraege, bytes.length);
  // No program writes it; fflate would lose such a part when it packs the file again.
  if (eintraege.some(({ name }) => name === '__proto__')) throw new PaketError('beschaedigt');
  const inhalte = new Map(eintraege.map((eintrag) => [eintrag.name, inhaltVon(eintrag, bytes)]));
  if (inhalte.size !== eintraege.length) throw new PaketError('beschaedigt');
  return inhalte;
}

function pruefeGroesse(eintraege: readonly Zipeintrag[], datei: number): void {
  const summe = eintraege.reduce((bisher, { groesse }) => bisher + groesse, 0);
  const verdaechtig = summe > UNVERDAECHTIG_BYTES && summe > datei * HOECHSTENS_VERHAELTNIS;
  if (summe > HOECHSTENS_BYTES || verdaechtig) throw new PaketError('zuGross');
}

function inhaltVon(eintrag: Zipeintrag, bytes: Uint8Array): Uint8Array {
  const gepackt = bytes.subarray(eintrag.beginn, eintrag.beginn + eintrag.gepackt);
  const inhalt = ausgepackt(eintrag, gepackt);
  if (inhalt.length !== eintrag.groesse || crc32(inhalt) !== eintrag.crc)
    throw new PaketError('beschaedigt', eintrag.name);
  return inhalt;
}

function ausgepackt({ verfahren, groesse, name }: Zipeintrag, gepackt: Uint8Array): Uint8Array {
  if (verfahren === GESPEICHERT) return gepackt;
  if (verfahren !== VERKLEINERT) throw new PaketError('beschaedigt', name);
  try {
    // One byte more than claimed shows that there is more than claimed; the rest is never kept.
    return inflateSync(gepackt, { out: new Uint8Array(groesse + 1) });
  } catch {
    throw new PaketError('beschaedigt', name);
  }
}
