/** Releases a Regelwerk into a new file, as the pane does in the open one; the file that was given stays as it is. */
import { freigabehindernisse, freigeben, wunschmaengel } from '../../src/bereiche/regelwerk/fach/freigabe';
import { verhindert } from '../../src/bereiche/regelwerk/fach/befund';
import { WUNSCHMANGEL } from '../../src/bereiche/regelwerk/texte/freigabe';
import type { PlainDate } from '../../src/listen/plainDate';
import type { Satzfreigabe } from '../../src/rules/regelsatz';
import { writeDatei } from '../fall/dateien';
import { fehlerzeilen } from '../fall/fehlerzeilen';
import { type Lauf, unbrauchbar } from '../fall/lauf';
import { befundzeilen, oeffneRegelwerk } from './oeffne';

export const FREIGEBEN_GEBRAUCH =
  'npm run regelwerk -- freigeben REGELWERK.xlsx --name "…" --von "…" AUS.xlsx';

interface Auftrag extends Satzfreigabe {
  readonly pfad: string;
  readonly ausgabe: string;
}

/** Exit 2 where the call or the file cannot be used; then nothing is written. */
export async function runFreigeben(argumente: readonly string[], heute: PlainDate): Promise<Lauf> {
  const auftrag = auftragAus(argumente);
  if (auftrag === null) return unbrauchbar([FREIGEBEN_GEBRAUCH]);
  const maengel = wunschmaengel(auftrag);
  if (maengel.length > 0) return unbrauchbar(maengel.map((each) => WUNSCHMANGEL[each]));
  const { befunde, gelesen } = oeffneRegelwerk(auftrag.pfad);
  const schwere = befunde.filter(verhindert);
  if (gelesen === null || schwere.length > 0) return unbrauchbar(befundzeilen(schwere));
  const { inhalt, pruefung, mappe } = gelesen;
  const hindernisse = freigabehindernisse(inhalt, pruefung);
  if (hindernisse.length > 0) return unbrauchbar(befundzeilen(hindernisse));
  const ergebnis = await mappe.aendere(freigeben(pruefung.satz, auftrag, heute));
  if (ergebnis.art === 'gesperrt') return unbrauchbar(fehlerzeilen(ergebnis.fehler));
  if (ergebnis.art !== 'geaendert') throw new Error('A package was refused');
  writeDatei(auftrag.ausgabe, mappe.bytes);
  const hinweise = befundzeilen(befunde);
  return {
    code: 0,
    out: `${auftrag.ausgabe}: Regelwerk ${pruefung.satz.version} ist freigegeben. ${auftrag.pfad} ist unverändert.\n`,
    err: hinweise.length === 0 ? '' : unbrauchbar(hinweise).err,
  };
}

/** Null where it is no such call: each option once, two files. */
function auftragAus(argumente: readonly string[]): Auftrag | null {
  const optionen = new Map<string, string>();
  const dateien: string[] = [];
  for (let nr = 0; nr < argumente.length; nr++) {
    const wort = argumente[nr] ?? '';
    if (!wort.startsWith('--')) dateien.push(wort);
    else if (!['--name', '--von'].includes(wort) || optionen.has(wort)) return null;
    else optionen.set(wort, argumente[++nr] ?? '');
  }
  const [pfad, ausgabe, ...weitere] = dateien;
  const [name, von] = [optionen.get('--name'), optionen.get('--von')];
  if (pfad === undefined || ausgabe === undefined || weitere.length > 0) return null;
  if (name === undefined || von === undefined || !ausgabe.toLowerCase().endsWith('.xlsx')) return null;
  return { pfad, ausgabe, name, von };
}
