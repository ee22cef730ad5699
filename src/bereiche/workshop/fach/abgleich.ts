/**
 * What becomes of the files of participants in a Workshop, before anything is written: by code, round and person, never by row.
 * What stands in the Workshop is lost by nothing but a replacement that a person has asked for. Pure.
 */
import type { Aenderung, Ordnungszeile } from '../../../listen/aenderung';
import { URTEILE } from '../listen';
import type { Teilnahme } from './teilnahme';
import {
  codeSchluessel,
  einheitVon,
  type Urteilsbestand,
  type Workshopurteil,
  zellwerteVon,
  zellwertVon,
} from './urteile';

/** What becomes of a file. */
export type Befund =
  /** Its code is new, or it holds all that stands in the Workshop of it, and more. */
  | { readonly art: 'neu'; readonly einschaetzungen: number; readonly kommtDazu: boolean }
  | { readonly art: 'unveraendert'; readonly mit: 'workshop' | 'datei' }
  /** The Workshop holds other answers of this code. */
  | { readonly art: 'anders'; readonly einschaetzungen: number }
  /** Another file beside it has the same code and other answers. */
  | { readonly art: 'codeDoppelt' }
  | Exclude<Teilnahme, { art: 'gelesen' }>;

/** What one person was said to be in one round, by area. */
type Einschaetzung = ReadonlyMap<string, Workshopurteil>;
/** All of one code, by round and person. */
type Einschaetzungen = ReadonlyMap<string, Einschaetzung>;

/** In the order of the files, one each. */
export function befundeUeber(teilnahmen: readonly Teilnahme[], { urteile }: Urteilsbestand): Befund[] {
  return teilnahmen.map((teilnahme, nr): Befund => {
    if (teilnahme.art !== 'gelesen') return teilnahme;
    const eigene = gruppiert(teilnahme.urteile);
    const andere = teilnahmen.flatMap((each, index) =>
      each.art === 'gelesen' && index !== nr && istSelbe(each.code, teilnahme.code)
        ? [{ index, einschaetzungen: gruppiert(each.urteile) }]
        : [],
    );
    for (const { index, einschaetzungen } of andere) {
      const [kleiner, groesser] = [umfasst(einschaetzungen, eigene), umfasst(eigene, einschaetzungen)];
      if (!kleiner && !groesser) return { art: 'codeDoppelt' };
      if (kleiner && (!groesser || index < nr)) return { art: 'unveraendert', mit: 'datei' };
    }
    return gegenWorkshop(eigene, gruppiert(vonFachkraft(urteile, teilnahme.code)));
  });
}

function istSelbe(code: string, anderer: string): boolean {
  return codeSchluessel(code) === codeSchluessel(anderer);
}

function vonFachkraft<U extends Workshopurteil>(urteile: readonly U[], code: string): U[] {
  return urteile.filter(({ fachkraft }) => istSelbe(fachkraft, code));
}

function gegenWorkshop(eigene: Einschaetzungen, vorhandene: Einschaetzungen): Befund {
  if (umfasst(vorhandene, eigene)) return { art: 'unveraendert', mit: 'workshop' };
  const neue = [...eigene].filter(([schluessel, each]) => !istGleich(each, vorhandene.get(schluessel)));
  const einschaetzungen = neue.length;
  if (umfasst(eigene, vorhandene)) return { art: 'neu', einschaetzungen, kommtDazu: vorhandene.size > 0 };
  return { art: 'anders', einschaetzungen };
}

/** Whether the first holds all that the second holds, and says the same of it. */
function umfasst(ganzes: Einschaetzungen, teil: Einschaetzungen): boolean {
  return [...teil].every(([schluessel, each]) => istGleich(each, ganzes.get(schluessel)));
}

function istGleich(eine: Einschaetzung, andere: Einschaetzung | undefined): boolean {
  if (andere?.size !== eine.size) return false;
  return [...eine].every(([bereich, { wert }]) => andere.get(bereich)?.wert === wert);
}

function gruppiert(urteile: readonly Workshopurteil[]): Map<string, Map<string, Workshopurteil>> {
  const gruppen = new Map<string, Map<string, Workshopurteil>>();
  for (const urteil of urteile) {
    const schluessel = einschaetzungVon(urteil);
    const gruppe = gruppen.get(schluessel) ?? new Map<string, Workshopurteil>();
    gruppen.set(schluessel, gruppe.set(urteil.bereich, urteil));
  }
  return gruppen;
}

function einschaetzungVon({ runde, person }: Workshopurteil): string {
  return einheitVon({ runde, person, bereich: 'kennung' });
}

/**
 * The change that brings what one participant says into the table; none where it stands there. Of what a round says of a person
 * the file holds all, so that older answers of the same go; other rounds and persons stay.
 * @param zeilen the rows with content, counted from 0 among the data rows, in the order of the sheet.
 */
export function planeUebernahme(
  urteile: readonly Workshopurteil[],
  bestand: Urteilsbestand,
  zeilen: readonly number[],
): readonly Aenderung[] {
  const [ersterUrteil] = urteile;
  if (ersterUrteil === undefined) return [];
  const offen = new Map(urteile.map((each) => [einheitVon(each), each]));
  const runden = new Set(urteile.map(einschaetzungVon));
  const anders = new Map<number, Ordnungszeile['werte']>();
  for (const vorhandenes of vonFachkraft(bestand.urteile, ersterUrteil.fachkraft)) {
    if (!runden.has(einschaetzungVon(vorhandenes))) continue;
    const neues = offen.get(einheitVon(vorhandenes));
    offen.delete(einheitVon(vorhandenes));
    if (neues === undefined) anders.set(vorhandenes.zeile, LEER);
    else if (neues.wert !== vorhandenes.wert)
      anders.set(vorhandenes.zeile, { stufe: zellwertVon(neues.bereich, neues.wert) });
  }
  if (offen.size === 0 && anders.size === 0) return [];
  const bisher = zeilen.map((aus): Ordnungszeile => ({ aus, werte: anders.get(aus) ?? {} }));
  const neue = [...offen.values()].map((each): Ordnungszeile => ({ aus: null, werte: zellwerteVon(each) }));
  return [{ art: 'ordnen', liste: URTEILE, zeilen: [...bisher, ...neue] }];
}

const LEER = Object.fromEntries(Object.keys(URTEILE.spalten).map((feld) => [feld, '']));
