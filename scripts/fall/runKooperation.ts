/** The headless interface that counts cooperation over Fallmappen: figures as JSON, or with small numbers hidden. Writes nothing. */
import { basename } from 'node:path';
import {
  type Kooperationsdatei,
  type Kooperationszaehlung,
  KOOPERATIONSZAEHLUNG,
  namenloseKooperation,
  zaehleKooperation,
} from '../../src/bereiche/fallliste';
import { abweisungstext } from '../../src/bereiche/fallliste/texte/kooperation';
import type { PlainDate } from '../../src/listen/plainDate';
import { liesKooperation } from '../../src/pane/liesKooperation';
import { istOrdner, readDatei } from './dateien';
import { liesEintrag } from './einlesen/liesMappe';
import { eintraegeIn, type Eintrag } from './einlesen/ordner';
import { fehlerAus, fehlerzeilen } from './fehlerzeilen';
import { KNOTENZIP } from './knotenzip';
import { berechnet, type Lauf, unbrauchbar } from './lauf';

/** What a run is asked for. */
export interface Kooperationslauf {
  readonly pfade: readonly string[];
  readonly namenlos: boolean;
  readonly heute: PlainDate;
}

/** Exit 2 where no file is a Fallmappe that could be counted. */
export async function runKooperation({ pfade, namenlos, heute }: Kooperationslauf): Promise<Lauf> {
  const eintraege = eintraegeZu(pfade);
  if (eintraege.length === 0) return unbrauchbar([`${pfade[0]}: In diesem Ordner liegt keine Fallmappe.`]);
  const dateien: Kooperationsdatei[] = [];
  // One after the other, so that only one of them is in memory.
  for (const eintrag of eintraege) {
    const gelesen = await liesEintrag(eintrag, (pfad) => liesKooperation(readDatei(pfad), heute, KNOTENZIP));
    dateien.push({ datei: eintrag.name, gelesen });
  }
  const zaehlung = zaehleKooperation(dateien);
  if (zaehlung.gezaehlt === 0) return unbrauchbar(zaehlung.abgewiesen.flatMap(abweisungszeilen));
  return berechnet(namenlos ? namenloserBericht(zaehlung, heute) : bericht(zaehlung, heute));
}

/** The same file named twice is read once. */
function eintraegeZu(pfade: readonly string[]): Eintrag[] {
  const [ordner] = pfade;
  if (pfade.length === 1 && ordner !== undefined && istOrdner(ordner)) return eintraegeIn(ordner, []);
  return [...new Set(pfade)].map((pfad) => ({ name: basename(pfad), pfad }));
}

function bericht(zaehlung: Kooperationszaehlung, stand: PlainDate): unknown {
  const { gezaehlt, ohneBereich, abgewiesen, uebersicht } = zaehlung;
  return {
    stand,
    fallmappen: { gezaehlt, davonOhneKooperation: ohneBereich, nichtGezaehlt: abgewiesen.length },
    nichtGezaehlt: abgewiesen.map(({ datei, grund }) => ({
      datei,
      text: abweisungstext(grund),
      ...(grund.art === 'fehlerhaft' && { fehler: grund.fehler.map(fehlerAus) }),
    })),
    ...uebersicht,
  };
}

/** No file, and only whether all of them are in it. */
function namenloserBericht(zaehlung: Kooperationszaehlung, stand: PlainDate): unknown {
  const istAlles = zaehlung.abgewiesen.length === 0 && zaehlung.ohneBereich === 0;
  return { stand, istAlles, ...namenloseKooperation(zaehlung, KOOPERATIONSZAEHLUNG.summe) };
}

function abweisungszeilen({ datei, grund }: Kooperationszaehlung['abgewiesen'][number]): string[] {
  return grund.art === 'fehlerhaft'
    ? fehlerzeilen(grund.fehler, datei)
    : [`${datei}: ${abweisungstext(grund)}`];
}
