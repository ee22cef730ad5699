/** What a person does to read files in: choose them, see what would become of each, take them over. */
import { fehlerTexte } from '../../../fall/texte/fehler';
import { TEILNAHME_TEILE, teilnahmeAus } from '../fach/teilnahme';
import { EINLESEN } from '../texte/einlesen';
import { TEILNAHME_SAETZE } from '../texte/fehler';
import { dateibefunde, type Teilnahmedatei, uebernimmAlle } from './einlesen';
import type { Workshopumgebung, Workshopwerk } from './workshopwerk';

/** A file as a person has chosen it. */
export interface GewaehlteDatei {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

export interface Einlesehandlungen {
  /** Reads files and shows what would become of each; writes nothing. Without any, what was shown is dropped. */
  pruefe(dateien: readonly GewaehlteDatei[]): Promise<void>;
  /** Writes what was shown. @param ersetzen also where the Workshop holds other answers of a code. */
  uebernimm(ersetzen: boolean): Promise<void>;
}

/** The actions of one session; what was chosen is forgotten when it was taken over. */
export function einlesehandlungen(werk: Workshopwerk): Einlesehandlungen {
  let gewaehlte: readonly Teilnahmedatei[] = [];
  const zeigeVorschau = async (istVeraltet: boolean): Promise<void> => {
    const gelesen = await werk.lies();
    if (gelesen.art !== 'gelesen') return;
    const dateien = dateibefunde(gewaehlte, gelesen.inhalt);
    werk.setze({ einlesen: dateien.length === 0 ? null : { art: 'vorschau', dateien, istVeraltet } });
  };
  return {
    pruefe: (dateien) =>
      werk.allein('pruefen', async () => {
        werk.setze({ einlesen: null });
        gewaehlte = await liesDateien(dateien, werk.umgebung);
        await zeigeVorschau(false);
      }),
    uebernimm: (ersetzen) =>
      werk.allein('uebernehmen', async () => {
        const { einlesen } = werk.get();
        if (einlesen?.art !== 'vorschau') return;
        const auftrag = { dateien: gewaehlte, gezeigt: einlesen.dateien, ersetzen };
        const { istVeraltet, ...bericht } = await uebernimmAlle(werk.mappe, auftrag);
        if (istVeraltet) return zeigeVorschau(true);
        gewaehlte = [];
        werk.setze({ einlesen: { art: 'uebernommen', ...bericht } });
        await werk.lies();
      }),
  };
}

/** One after the other, so that only one file is in memory. */
async function liesDateien(
  dateien: readonly GewaehlteDatei[],
  { liesDatei, dateisaetze }: Workshopumgebung,
): Promise<Teilnahmedatei[]> {
  const saetze = { ...TEILNAHME_SAETZE, ...(await dateisaetze()) };
  const gelesene: Teilnahmedatei[] = [];
  for (const { name, bytes } of dateien) {
    const inhalt = await bytes().catch(() => null);
    const teilnahme =
      inhalt === null
        ? ({ art: 'unlesbar', satz: EINLESEN.nichtGelesen } as const)
        : teilnahmeAus(await liesDatei(inhalt, TEILNAHME_TEILE), (fehler) => fehlerTexte(fehler, saetze));
    gelesene.push({ datei: name, teilnahme });
  }
  return gelesene;
}
