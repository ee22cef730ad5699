/** What taking over house data changes in a workbook. Plans only; rows that the workbook has besides are for people to decide. Pure. */
import type { Aenderung, Ordnungszeile, Zellwerte } from '../../../listen/aenderung';
import type { Fehler } from '../../../listen/fehler';
import type { Inhalt } from '../../../listen/inhalt';
import { alleZeilenIn, type Hausdaten, type Hauszeile, type VorhandeneZeile } from './hausdaten';
import type { Hausliste, Hausumfang } from './hauslisten';

/** What becomes of a row or a single cell. */
export type Unterschiedsart = 'neu' | 'anders' | 'nurHier';

export interface Unterschied {
  readonly art: Unterschiedsart;
  /** The title of the table; '' for a single cell. */
  readonly titel: string;
  /** What people call the row or the cell. */
  readonly name: string;
  /** Headers of what is other. */
  readonly spalten: readonly string[];
  /** Tell the rows that only the workbook has from all others, such that go with it among them. */
  readonly marken: readonly string[];
}

/** Tells a row of the house data from all others. */
export function zeilenmarke(tabelle: string, schluessel: string): string {
  return `${tabelle} ${schluessel}`;
}

export interface Uebernahmeplan {
  readonly unterschiede: readonly Unterschied[];
  readonly aenderungen: readonly Aenderung[];
  /** Why some of it cannot be taken over; then nothing is. */
  readonly fehler: readonly Fehler[];
}

/** Whether a row that only the workbook has stays, by its mark; else it is emptied. */
export type BleibtEigene = (marke: string) => boolean;

/** @param inhalt the workbook that takes them over, with all tables and cells of the scope. */
export function planeUebernahme(
  haus: Hausdaten,
  inhalt: Inhalt,
  { listen, felder }: Hausumfang,
  bleibt: BleibtEigene,
): Uebernahmeplan {
  const plaene = [
    ...listen.map((each) => {
      const zeilen = haus.listen.get(each.liste.name) ?? [];
      return each.istFest
        ? planFuerFeste(each, zeilen, inhalt)
        : planFuerWachsende(each, zeilen, inhalt, bleibt);
    }),
    ...felder.map((feld): Uebernahmeplan => {
      const wert = haus.felder.get(feld.name) ?? '';
      if (feld.spalte.write(inhalt.feld(feld).wert) === wert && inhalt.feld(feld).fehler.length === 0)
        return NICHTS;
      const unterschied = {
        art: 'anders',
        titel: '',
        name: feld.spalte.kopf,
        spalten: [],
        marken: [],
      } as const;
      return { unterschiede: [unterschied], aenderungen: [{ art: 'feld', feld, wert }], fehler: [] };
    }),
  ];
  return {
    unterschiede: plaene.flatMap((each) => each.unterschiede),
    aenderungen: plaene.flatMap((each) => each.aenderungen),
    fehler: plaene.flatMap((each) => each.fehler),
  };
}

const NICHTS: Uebernahmeplan = { unterschiede: [], aenderungen: [], fehler: [] };

function planFuerFeste(hausliste: Hausliste, zeilen: readonly Hauszeile[], inhalt: Inhalt): Uebernahmeplan {
  const { liste, titel } = hausliste;
  const vorhandene = alleZeilenIn(inhalt, hausliste);
  const unterschiede: Unterschied[] = [];
  const aenderungen: Aenderung[] = [];
  const fehler: Fehler[] = [];
  for (const zeile of zeilen) {
    const gleiche = vorhandene.filter(({ schluessel }) => schluessel === zeile.schluessel);
    const [da] = gleiche;
    if (da === undefined || gleiche.length > 1) {
      fehler.push({ code: 'HAUSZEILE_FEHLT', orte: [{ art: 'blatt', blatt: liste.blatt }], tabelle: titel });
      continue;
    }
    const werte = andereWerte(zeile, da);
    if (Object.keys(werte).length === 0) continue;
    unterschiede.push(anders(hausliste, zeile.name, werte));
    aenderungen.push({ art: 'aendern', liste, zeile: da.zeile, werte });
  }
  return { unterschiede, aenderungen, fehler };
}

/** The rows of the house in its order, each where the workbook has it already; then what only the workbook has. */
function planFuerWachsende(
  hausliste: Hausliste,
  zeilen: readonly Hauszeile[],
  inhalt: Inhalt,
  bleibt: BleibtEigene,
): Uebernahmeplan {
  const { liste, titel } = hausliste;
  const vorhandene = alleZeilenIn(inhalt, hausliste);
  const uebrige = new Set(vorhandene);
  const unterschiede: Unterschied[] = [];
  const ordnung = zeilen.map((zeile): Ordnungszeile => {
    const da = vorhandene.find((each) => uebrige.has(each) && each.schluessel === zeile.schluessel);
    if (da === undefined) {
      unterschiede.push({ art: 'neu', titel, name: zeile.name, spalten: [], marken: [] });
      return { aus: null, werte: gefuellte(zeile.werte) };
    }
    uebrige.delete(da);
    const werte = andereWerte(zeile, da);
    if (Object.keys(werte).length > 0) unterschiede.push(anders(hausliste, zeile.name, werte));
    return { aus: da.zeile, werte };
  });
  const ersetzte = hausliste.istGanzes === true ? new Set(zeilen.map(({ name }) => name)) : KEINE;
  const eigene = [...uebrige].map((each): Ordnungszeile => {
    const sagtEtwas = Object.values(each.werte).some((wert) => wert !== '');
    const marke = zeilenmarke(liste.name, each.schluessel);
    const istErsetzt = ersetzte.has(each.name);
    if (istErsetzt) unterschiede.push({ ...anders(hausliste, each.name, {}), marken: [marke] });
    else if (sagtEtwas)
      unterschiede.push({ art: 'nurHier', titel, name: each.name, spalten: [], marken: [marke] });
    const istUnveraendert = !sagtEtwas || (!istErsetzt && bleibt(marke));
    return { aus: each.zeile, werte: istUnveraendert ? {} : geleert(hausliste) };
  });
  const alle = [...ordnung, ...eigene];
  const aenderungen: Aenderung[] = stehtSo(alle) ? [] : [{ art: 'ordnen', liste, zeilen: alle }];
  const genannte = hausliste.istGanzes === true ? alsGanze(unterschiede) : unterschiede;
  return { unterschiede: genannte, aenderungen, fehler: [] };
}

/** One for all rows of a name; of another kind than all of them are it is one that changes. */
function alsGanze(unterschiede: readonly Unterschied[]): readonly Unterschied[] {
  const jeName = new Map<string, Unterschied>();
  for (const each of unterschiede) {
    const bisher = jeName.get(each.name) ?? { ...each, marken: [] };
    const art = bisher.art === each.art ? each.art : 'anders';
    jeName.set(each.name, { ...bisher, art, spalten: [], marken: [...bisher.marken, ...each.marken] });
  }
  return [...jeName.values()];
}

const KEINE: ReadonlySet<string> = new Set();

/** Whether the rows stand in this order and hold all of it. */
function stehtSo(zeilen: readonly Ordnungszeile[]): boolean {
  return zeilen.every(
    ({ aus, werte }, index) =>
      aus !== null && Object.keys(werte).length === 0 && aus > (zeilen[index - 1]?.aus ?? -1),
  );
}

/** In a row with a cell that cannot be understood every cell is written. */
function andereWerte({ werte }: Hauszeile, da: VorhandeneZeile): Zellwerte {
  return Object.fromEntries(
    Object.entries(werte).filter(([feld, wert]) => !da.istHeil || da.werte[feld] !== wert),
  );
}

function gefuellte(werte: Zellwerte): Zellwerte {
  return Object.fromEntries(Object.entries(werte).filter(([, wert]) => wert !== ''));
}

function geleert({ felder }: Hausliste): Zellwerte {
  return Object.fromEntries(felder.map((feld) => [feld, '']));
}

/** A row of both that says something else in the workbook. */
function anders({ liste, titel }: Hausliste, name: string, werte: Zellwerte): Unterschied {
  const spalten = Object.keys(werte).map((feld) => liste.spalten[feld]?.kopf ?? feld);
  return { art: 'anders', titel, name, spalten, marken: [] };
}
