/** A Profiling as a row of the history: what its cells hold, and what is understood of them again. Pure. */
import { BEDARFE, RESSOURCENBEREICHE } from '../../../rules/vocabulary';
import type { Einschaetzung } from '../../../listen/werte';
import type { Fehler } from '../../../listen/fehler';
import type { PlainDate } from '../../../listen/plainDate';
import { serialOfDate } from '../../../listen/plainDate';
import type { RawCell, RawValue } from '../../../listen/zelle';
import { istOffen, type Melden, readDatum, readText } from '../../../listen/readFelder';
import { readRating } from '../../../listen/readRating';
import {
  type Glied,
  type Kettenfehler,
  naechsteNr,
  neuestesSiegel,
  pruefeKette,
  siegelFuer,
  type Zellwert,
} from './kette';
import type { Momentaufnahme, Profilinginhalt } from './momentaufnahme';
import { EINSCHAETZUNG_SPALTEN, GESIEGELTE_SPALTEN, VERLAUF_SPALTE, VERLAUF_SPALTE_HINTEN } from './spalten';

/** The cells of a row by header. */
export type Verlaufszellen = Readonly<Record<string, RawCell>>;

/** What a person says beside the Profiling itself. */
export interface Abschlussangaben {
  /** The number of the Profiling that is corrected; null for one of its own. */
  readonly korrigiert: number | null;
  /** What was looked at in the talk, in words. */
  readonly ueberprueft: string;
  readonly bemerkung: string;
}

/** The history as understood. */
export interface Verlauf {
  /** The rows that could be understood, in the order of the table. */
  readonly aufnahmen: readonly Momentaufnahme[];
  /** What is wrong with the chain; `orte` in the order of the rows of the table. */
  readonly kette: readonly Kettenfehler[];
  /** The place of each row, by its position among the rows that were given. */
  readonly zeilen: readonly RawCell['ort'][];
  /** Entries that are no rating, date or text. */
  readonly fehler: readonly Fehler[];
}

/** Stands for an error value in a Siegel; no text of a row starts with a space, so none can be taken for it. */
const FEHLERWERT = ' #';
const ART_PROFILING = 'Profiling';
const ART_KORREKTUR = 'Korrektur zu Nr. ';

/** The cells of a new row, by header, with number and Siegel. `davor` is the newest Siegel, '' for the first row. */
export function neueZeile(
  inhalt: Profilinginhalt,
  { korrigiert, ueberprueft, bemerkung }: Abschlussangaben,
  davor: string,
): Record<string, string | number> {
  const nr = naechsteNr(davor);
  const werte: Record<string, string | number> = {
    ...einschaetzungszellen(inhalt),
    [VERLAUF_SPALTE.datum]: serialOfDate(inhalt.datum),
    [VERLAUF_SPALTE_HINTEN.art]: korrigiert === null ? ART_PROFILING : `${ART_KORREKTUR}${korrigiert}`,
    [VERLAUF_SPALTE_HINTEN.ueberprueft]: einzeilig(ueberprueft),
    [VERLAUF_SPALTE_HINTEN.bemerkung]: einzeilig(bemerkung),
  };
  for (const feld of TEXTFELDER) werte[VERLAUF_SPALTE[feld]] = einzeilig(inhalt[feld]);
  return {
    ...werte,
    [VERLAUF_SPALTE_HINTEN.nr]: nr,
    [VERLAUF_SPALTE_HINTEN.siegel]: siegelFuer(
      nr,
      GESIEGELTE_SPALTEN.map((spalte) => werte[spalte] ?? ''),
      davor,
    ),
  };
}

const TEXTFELDER = [
  'fachkraft',
  'profillage',
  'kennung',
  'betreuung',
  'foerderziel',
  'entwicklungsziel',
  'regelwerk',
] as const satisfies readonly (keyof typeof VERLAUF_SPALTE)[];

/** Excel changes line breaks on its way; a Siegel must not depend on them. */
function einzeilig(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function einschaetzungszellen(inhalt: Profilinginhalt): Record<string, string | number> {
  const alle: Readonly<Record<string, Einschaetzung>> = { ...inhalt.bedarfe, ...inhalt.ressourcenbereiche };
  return Object.fromEntries(EINSCHAETZUNG_SPALTEN.map((id) => [id, alle[id] ?? '?']));
}

/**
 * Understands the rows of the history and checks their chain.
 * @param stand the newest Siegel as kept apart from the table.
 */
export function readVerlauf(zeilen: readonly Verlaufszellen[], stand: RawCell): Verlauf {
  const fehler: Fehler[] = [];
  const aufnahmen = zeilen.flatMap((zellen) => readZeile(zellen, fehler));
  return {
    aufnahmen,
    kette: pruefeKette(zeilen.map(gliedVon), textIn(stand)),
    zeilen: zeilen.map((zellen) => zelle(zellen, VERLAUF_SPALTE.datum).ort),
    fehler,
  };
}

/** The Siegel a new row follows; '' where nothing was ever completed. */
export function letztesSiegel(zeilen: readonly Verlaufszellen[], stand: RawCell): string {
  return neuestesSiegel(
    zeilen.map((zellen) => textIn(zelle(zellen, VERLAUF_SPALTE_HINTEN.siegel))),
    textIn(stand),
  );
}

function gliedVon(zellen: Verlaufszellen): Glied {
  return {
    nr: zellwert(zelle(zellen, VERLAUF_SPALTE_HINTEN.nr).value),
    inhalt: GESIEGELTE_SPALTEN.map((spalte) => zellwert(zelle(zellen, spalte).value)),
    siegel: textIn(zelle(zellen, VERLAUF_SPALTE_HINTEN.siegel)),
  };
}

function readZeile(zellen: Verlaufszellen, alleFehler: Fehler[]): Momentaufnahme[] {
  const fehler: Fehler[] = [];
  const melden: Melden = (each) => fehler.push(each);
  const datum = readTag(zelle(zellen, VERLAUF_SPALTE.datum), melden);
  const texte = TEXTFELDER.map((feld) => [
    feld,
    readText(zelle(zellen, VERLAUF_SPALTE[feld]), VERLAUF_SPALTE[feld], melden),
  ]);
  const aufnahme = {
    ...(Object.fromEntries(texte) as Record<(typeof TEXTFELDER)[number], string>),
    datum: datum as PlainDate,
    bedarfe: einschaetzungen(BEDARFE, zellen, melden),
    ressourcenbereiche: einschaetzungen(RESSOURCENBEREICHE, zellen, melden),
    nr: Number(zellwert(zelle(zellen, VERLAUF_SPALTE_HINTEN.nr).value)),
    korrigiert: korrekturVon(textIn(zelle(zellen, VERLAUF_SPALTE_HINTEN.art))),
    bemerkung: textIn(zelle(zellen, VERLAUF_SPALTE_HINTEN.bemerkung)),
  };
  alleFehler.push(...fehler);
  return fehler.length === 0 ? [aufnahme] : [];
}

/** Unlike other dates the day of a Profiling is never offen. */
function readTag(cell: RawCell, melden: Melden): PlainDate | null {
  const feld = VERLAUF_SPALTE.datum;
  if (istOffen(cell)) melden({ code: 'DATUM_UNGUELTIG', orte: [cell.ort], feld, gefunden: cell.value.art });
  return readDatum(cell, feld, melden);
}

function einschaetzungen<Id extends string>(
  definitions: readonly { readonly id: Id }[],
  zellen: Verlaufszellen,
  melden: Melden,
): Record<Id, Einschaetzung> {
  const paare = definitions.map(({ id }) => {
    const { ort, value } = zelle(zellen, id);
    const stufe = readRating(value);
    if (stufe === undefined) melden({ code: 'STUFE_UNGUELTIG', orte: [ort], feld: id, gefunden: value.art });
    return [id, stufe ?? null];
  });
  return Object.fromEntries(paare) as Record<Id, Einschaetzung>;
}

function korrekturVon(art: string): number | null {
  const nr = art.startsWith(ART_KORREKTUR) ? Number(art.slice(ART_KORREKTUR.length)) : Number.NaN;
  return Number.isInteger(nr) ? nr : null;
}

/** @throws Error for a column that reading has reported as missing. */
function zelle(zellen: Verlaufszellen, spalte: string): RawCell {
  const cell = zellen[spalte];
  if (cell === undefined) throw new Error(`No column ${spalte}`);
  return cell;
}

function textIn({ value }: RawCell): string {
  return String(zellwert(value));
}

function zellwert(value: RawValue): Zellwert {
  if (value.art === 'leer') return '';
  return value.art === 'fehlerwert' ? FEHLERWERT : value.wert;
}
