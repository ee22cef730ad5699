/** Puts inputs of a person into their cells: finds the cells as they stand now, then writes all of them or none. */
import type { Blockstand } from '../../mappe/fallmappe';
import type { Eingabe, Eingabeziel } from '../../mappe/eingabe';
import type { Fehler } from '../../listen/fehler';
import { ortAt, parseAnker } from '../../listen/adresse';
import type { Bestand } from '../../mappe/bestand';
import { gesperrteBlaetter } from '../../mappe/schreibplan/bloecke';
import { vorherVon } from '../../mappe/schreibplan/inhalt';
import type { Schreibplan } from '../../mappe/schreibplan/stueck';
import { queueZeuge } from './zeugen';
import {
  BEDARFSLISTE,
  FALL_FELDER,
  MARKEN_FELDER,
  PARAGRAPH_16A_FELDER,
  RESSOURCENLISTE,
} from '../../fall/listen';
import type { Feld } from '../../listen/feld';
import { KOPF_ID } from '../../listen/liste';
import { type Bestaende, bestandVon } from '../../mappe/mappeAus';
import { formatFuerEingabe } from '../../mappe/schreibplan/zellformat';
import { bestandOf, loaded } from '../lesen/bestand';
import { type Zugang, zugangZu } from '../zugang';

/** The write of a set of inputs, or why they cannot be entered. */
export type Eingabeplan =
  | { readonly ok: true; readonly plan: Schreibplan }
  | { readonly ok: false; readonly fehler: readonly Fehler[] };

type Einschaetzungsliste = typeof BEDARFSLISTE | typeof RESSOURCENLISTE;

/** A target on its way to a block: how to find its cell, and what has been asked of Excel. */
interface Suche {
  readonly eingabe: Eingabe;
  readonly zelle: Excel.Range;
  readonly tabelle?: {
    readonly liste: Einschaetzungsliste;
    readonly spalte: string;
    readonly ids: Excel.Range;
  };
}

/** Finds the cells of inputs in one round trip. `werte` is the last reading; it knows the headers as they are written. */
export async function planeEingaben(
  context: Excel.RequestContext,
  werte: Bestaende<Bestand>,
  eingaben: readonly Eingabe[],
): Promise<Eingabeplan> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  const zugang = zugangZu(context);
  const suchen = eingaben.map((eingabe) => suche(zugang, werte, eingabe));
  const listen = new Set(suchen.flatMap(({ tabelle }) => tabelle?.liste ?? []));
  const zeugen = [...listen].map(({ name }) => {
    const spalte = geschriebenerKopf(bestandVon(werte, { name }), KOPF_ID);
    return queueZeuge(zugang, { tabelle: name, spalte });
  });
  await context.sync();
  const fehlend = suchen.flatMap(fehlendeZeile);
  if (fehlend.length > 0) return { ok: false, fehler: fehlend };
  const stuecke = suchen.map((each) => ({ block: blockVon(each) }));
  const plan = { stuecke, zeugen: zeugen.flatMap((stand) => stand() ?? []), mitFingerabdruck: false };
  const geschuetzt = worksheets.items.filter((sheet) => sheet.protection.protected).map(({ name }) => name);
  const gesperrt = gesperrteBlaetter(plan, (blatt) => geschuetzt.includes(blatt));
  return gesperrt.length > 0 ? { ok: false, fehler: gesperrt } : { ok: true, plan };
}

function suche(zugang: Zugang, werte: Bestaende<Bestand>, eingabe: Eingabe): Suche {
  const { ziel } = eingabe;
  if (ziel.art !== 'bedarf' && ziel.art !== 'bereich') {
    return { eingabe, zelle: loaded(zugang.name(feldVon(ziel).name).getRange()) };
  }
  const liste = ziel.art === 'bedarf' ? BEDARFSLISTE : RESSOURCENLISTE;
  const bestand = bestandVon(werte, liste);
  const spalte = geschriebenerKopf(bestand, liste.spalten[ziel.teil].kopf);
  const ids = zugang.spalte(liste.name, geschriebenerKopf(bestand, KOPF_ID)).getDataBodyRange();
  ids.load('values,address');
  return {
    eingabe,
    zelle: loaded(zugang.spalte(liste.name, spalte).getDataBodyRange()),
    tabelle: { liste, spalte, ids },
  };
}

function feldVon(ziel: Exclude<Eingabeziel, { art: 'bedarf' | 'bereich' }>): Feld<unknown> {
  if (ziel.art === 'feld') return FALL_FELDER[ziel.feld];
  return ziel.art === 'marke' ? MARKEN_FELDER[ziel.id] : PARAGRAPH_16A_FELDER[ziel.id];
}

/** A header as it is written in the sheet; case and spaces may differ from the layout. */
function geschriebenerKopf({ values }: Bestand, header: string): string {
  const headers = (values[0] ?? []).map(String);
  return headers.find((each) => each.trim().toLowerCase() === header.toLowerCase()) ?? header;
}

function zeileVon({ eingabe, tabelle }: Suche): number {
  if (tabelle === undefined || !('id' in eingabe.ziel)) return 0;
  const id = eingabe.ziel.id.toLowerCase();
  return tabelle.ids.values.findIndex(([value]) => String(value).trim().toLowerCase() === id);
}

function fehlendeZeile(suche: Suche): Fehler[] {
  if (zeileVon(suche) >= 0 || suche.tabelle === undefined || !('id' in suche.eingabe.ziel)) return [];
  const { name, blatt } = suche.tabelle.liste;
  const orte = [{ art: 'blatt', blatt }] as const;
  return [{ code: 'ID_FEHLT', orte, tabelle: name, id: suche.eingabe.ziel.id }];
}

function blockVon(suche: Suche): Blockstand {
  const bestand = bestandOf(suche.zelle);
  const zeile = zeileVon(suche);
  const { tabelle, eingabe } = suche;
  return {
    ort: ortAt(parseAnker(bestand.address), zeile, 0),
    ziel: tabelle
      ? { art: 'tabellenzelle', tabelle: tabelle.liste.name, spalte: tabelle.spalte, zeile }
      : {
          art: 'name',
          name: feldVon(eingabe.ziel as Exclude<Eingabeziel, { art: 'bedarf' | 'bereich' }>).name,
        },
    format: formatFuerEingabe(eingabe, bestand.numberFormat[zeile]?.[0] ?? 'General'),
    vorher: vorherVon(bestand, zeile, 0, 1),
    nachher: [[eingabe.wert]],
  };
}
