/** What no set of rules may do, whatever a house writes: the fixed points. A Verdichtung without Begründung is no input of any table. */
import { passes } from '../../../decision/test';
import type { Status } from '../../../rules/fallmanagement';
import type { Kennung } from '../../../rules/vocabulary';
import { Durchgang } from './durchgang';
import type { Eingaben, Fakten, Linie, Regeltabelle } from './tabellen';

/** A row that answers what it must not, by its position, and one of its cases. */
export interface Verbotenes {
  readonly zeile: number;
  readonly fakten: Fakten;
}

const BFM: Kennung = 'bFM';
const IM_BFM: Status = 'imBfm';

/** Each row of table K that gives bFM against the Einschätzung of the Fallmanagement, once. */
export function bfmGegenFm(kennung: Regeltabelle): readonly Verbotenes[] {
  return verbotene(kennung, (fakten, antwort) => fakten['fmEinschaetzung'] === 'nein' && antwort === BFM);
}

/** Each row of table G that names a Kennung itself for people who are not in the bFM, once: for them nothing was decided. */
export function geltungOhneBfm(gueltig: Regeltabelle): readonly Verbotenes[] {
  return verbotene(gueltig, ({ status }, antwort) => status !== IM_BFM && typeof antwort === 'string');
}

function verbotene(
  tabelle: Regeltabelle,
  istVerboten: (fakten: Fakten, antwort: unknown) => boolean,
): readonly Verbotenes[] {
  const gefunden = new Map<number, Fakten>();
  jedeAntwort(tabelle, (fakten, zeile) => {
    if (!gefunden.has(zeile) && istVerboten(fakten, tabelle.rows[zeile]?.then))
      gefunden.set(zeile, { ...fakten });
  });
  return [...gefunden].map(([zeile, fakten]) => ({ zeile, fakten }));
}

/** What says yes, no and nothing, for inputs that can be open. */
interface JaNeinOffen {
  readonly eingabe: string;
  readonly ja: unknown;
  readonly nein: unknown;
}

/** The answers of an input that mean yes and no; of the Festlegung those are the two that answer the Integrationsprognose. */
function antwortenVon(eingaben: Eingaben): readonly JaNeinOffen[] {
  return Object.entries(eingaben).flatMap(([eingabe, { values }]): JaNeinOffen[] => {
    if (!values.includes(null)) return [];
    if (values.includes(true)) return [{ eingabe, ja: true, nein: false }];
    if (values.includes('ja')) return [{ eingabe, ja: 'ja', nein: 'nein' }];
    if (values.includes('wahrscheinlich'))
      return [{ eingabe, ja: 'wahrscheinlich', nein: 'nichtWahrscheinlich' }];
    return [];
  });
}

/** A line that takes open and no for the same, and yes not. */
export interface OffenAlsNein {
  readonly zeile: number;
  readonly nummer: number;
  readonly eingabe: string;
}

/** Each such test. */
export function offenAlsNein({ inputs, rows }: Regeltabelle): readonly OffenAlsNein[] {
  const fragen = antwortenVon(inputs);
  return rows.flatMap(({ when }, zeile) =>
    when.flatMap((linie, nummer) =>
      fragen.filter((frage) => setztGleich(linie, frage)).map(({ eingabe }) => ({ zeile, nummer, eingabe })),
    ),
  );
}

function setztGleich(linie: Linie, { eingabe, ja, nein }: JaNeinOffen): boolean {
  const test = linie[eingabe];
  return test !== undefined && passes(test, null) && passes(test, nein) && !passes(test, ja);
}

/** A row that says to an open input what the table says to a no, and not what it says to a yes. */
export interface OffenWieNein {
  readonly zeile: number;
  readonly eingabe: string;
  readonly fakten: Fakten;
}

/**
 * Each such row and input of table K, once, with a case: there nothing is assumed. In table Z an unknown is taken for no where S1
 * has a default for it, and the person is told.
 */
export function offenWieNein(kennung: Regeltabelle): readonly OffenWieNein[] {
  const durchgang = new Durchgang(kennung);
  const antworten = new Map<string, { zeile: number; antwort: unknown }>();
  const faelle: { fakten: Fakten; punkt: readonly number[]; zeile: number }[] = [];
  durchgang.jede((fakten, punkt) => {
    const zeile = durchgang.linien[durchgang.ersteAn(punkt)]?.zeile ?? -1;
    antworten.set(punkt.join(), { zeile, antwort: kennung.rows[zeile]?.then });
    if (zeile >= 0) faelle.push({ fakten: { ...fakten }, punkt: [...punkt], zeile });
  });
  const namen = Object.keys(kennung.inputs);
  const gefunden = new Map<string, OffenWieNein>();
  for (const { eingabe, ja, nein } of antwortenVon(kennung.inputs)) {
    const achse = namen.indexOf(eingabe);
    const werte = kennung.inputs[eingabe]?.values ?? [];
    const antwortMit = (punkt: readonly number[], wert: unknown): unknown =>
      antworten.get(punkt.with(achse, werte.indexOf(wert)).join())?.antwort;
    for (const { fakten, punkt, zeile } of faelle) {
      if (fakten[eingabe] !== null || gefunden.has(`${zeile} ${eingabe}`)) continue;
      const offen = kennung.rows[zeile]?.then;
      if (antwortMit(punkt, nein) === offen && antwortMit(punkt, ja) !== offen)
        gefunden.set(`${zeile} ${eingabe}`, { zeile, eingabe, fakten });
    }
  }
  return [...gefunden.values()];
}

function jedeAntwort(tabelle: Regeltabelle, besuche: (fakten: Fakten, zeile: number) => void): void {
  const durchgang = new Durchgang(tabelle);
  durchgang.jede((fakten, punkt) => {
    const zeile = durchgang.linien[durchgang.ersteAn(punkt)]?.zeile;
    if (zeile !== undefined) besuche(fakten, zeile);
  });
}
