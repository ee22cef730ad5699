/** Unpacks a zip file and checks every entry: size and check sum as the directory says, no more than a workbook may have. */
import { PaketError } from '../fehler';
import { liesVerzeichnis, type Zipeintrag } from './verzeichnis';
import type { Zipwerk } from './zipwerk';

/** Bytes of all entries together; a Fallliste with 34,000 rows has less than a tenth of it. */
const HOECHSTENS_BYTES = 512 * 1024 * 1024;
/** From this size on the ratio to the packed file counts; XML of a workbook shrinks to a thirtieth at most. */
const UNVERDAECHTIG_BYTES = 16 * 1024 * 1024;
const HOECHSTENS_VERHAELTNIS = 150;

/** Ways to pack that are known. */
export const GESPEICHERT = 0;
export const VERKLEINERT = 8;

/** An entry as it stands in the file. */
export interface Gepackt extends Pick<Zipeintrag, 'verfahren' | 'crc' | 'groesse'> {
  readonly bytes: Uint8Array;
}

/** The contents of an entry, and how they were packed. */
export interface Zipinhalt {
  readonly bytes: Uint8Array;
  readonly gepackt: Gepackt;
}

/** The contents of all entries by their names as written, in the order of the file. @throws PaketError */
export function packeAus(bytes: Uint8Array, werk: Zipwerk): Map<string, Zipinhalt> {
  const eintraege = liesVerzeichnis(bytes).filter(({ name }) => !/[/\\]$/.test(name));
  pruefeGroesse(eintraege, bytes.length);
  // No program writes it; fflate would lose such a part when it packs the file again.
  if (eintraege.some(({ name }) => name === '__proto__')) throw new PaketError('beschaedigt');
  const inhalte = new Map(eintraege.map((eintrag) => [eintrag.name, inhaltVon(eintrag, bytes, werk)]));
  if (inhalte.size !== eintraege.length) throw new PaketError('beschaedigt');
  return inhalte;
}

function pruefeGroesse(eintraege: readonly Zipeintrag[], datei: number): void {
  const summe = eintraege.reduce((bisher, { groesse }) => bisher + groesse, 0);
  const verdaechtig = summe > UNVERDAECHTIG_BYTES && summe > datei * HOECHSTENS_VERHAELTNIS;
  if (istZuGross(summe) || verdaechtig) throw new PaketError('zuGross');
}

/** Whether entries of so many bytes together are more than is read. */
export function istZuGross(summe: number): boolean {
  return summe > HOECHSTENS_BYTES;
}

function inhaltVon(eintrag: Zipeintrag, datei: Uint8Array, werk: Zipwerk): Zipinhalt {
  const { name, verfahren, crc, groesse } = eintrag;
  const gepackt = datei.subarray(eintrag.beginn, eintrag.beginn + eintrag.gepackt);
  const bytes = ausgepackt(eintrag, gepackt, werk);
  if (bytes.length !== groesse || werk.crc32(bytes, 0) !== crc) throw new PaketError('beschaedigt', name);
  return { bytes, gepackt: { bytes: gepackt, verfahren, crc, groesse } };
}

function ausgepackt(
  { verfahren, groesse, name }: Zipeintrag,
  gepackt: Uint8Array,
  werk: Zipwerk,
): Uint8Array {
  if (verfahren === GESPEICHERT) return gepackt;
  if (verfahren !== VERKLEINERT) throw new PaketError('beschaedigt', name);
  try {
    return werk.packeAus(gepackt, groesse);
  } catch {
    throw new PaketError('beschaedigt', name);
  }
}
