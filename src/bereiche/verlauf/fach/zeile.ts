/** A Profiling as a row of the history: what its cells hold, and what is understood of them again. Pure. */
import { zellwerte, type Zellwerte } from '../../../listen/aenderung';
import type { Fehler } from '../../../listen/fehler';
import type { Inhalt } from '../../../listen/inhalt';
import type { Werte } from '../../../listen/liste';
import type { Listenzeile } from '../../../listen/readListe';
import type { Einschaetzung, Zellwert } from '../../../listen/werte';
import type { Ort, RawCell } from '../../../listen/zelle';
import { BEDARFE, RESSOURCENBEREICHE } from '../../../rules/vocabulary';
import { EINSCHAETZUNG_FELDER, VERLAUF, VERLAUF_STAND, type Verlaufszeile } from '../listen';
import { type Glied, type Kettenfehler, naechsteNr, neuestesSiegel, pruefeKette, siegelFuer } from './kette';
import type { Momentaufnahme, Profilinginhalt } from './momentaufnahme';
import { fassungVon, type Siegelwert } from './siegel';
import { HEUTIGE_SIEGELFASSUNG, siegelfelder } from './siegelfelder';

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
  readonly zeilen: readonly Ort[];
  /** The place of each Profiling that could be understood, by its number. */
  readonly ortJeNr: ReadonlyMap<number, Ort>;
  /** Entries that are no rating, date or text. */
  readonly fehler: readonly Fehler[];
}

/** Stands for an error value in a Siegel; no text of a row starts with a space, so none can be taken for it. */
const FEHLERWERT = ' #';
const ART_PROFILING = 'Profiling';
const ART_KORREKTUR = 'Korrektur zu Nr. ';

/** The cells of a new row, by field, with number and Siegel. `davor` is the newest Siegel, '' for the first row. */
export function neueZeile(
  inhalt: Profilinginhalt,
  { korrigiert, ueberprueft, bemerkung }: Abschlussangaben,
  davor: string,
): { readonly nr: number; readonly werte: Zellwerte; readonly siegel: string } {
  const nr = naechsteNr(davor);
  const texte = TEXTFELDER.map((feld) => [feld, einzeilig(inhalt[feld])]);
  const werte: Record<string, Zellwert> = {
    ...zellwerte(VERLAUF, {
      ...(Object.fromEntries(texte) as Partial<Zeilenwerte>),
      datum: inhalt.datum,
      nr,
    }),
    ...einschaetzungszellen(inhalt),
    art: korrigiert === null ? ART_PROFILING : `${ART_KORREKTUR}${korrigiert}`,
    ueberprueft: einzeilig(ueberprueft),
    bemerkung: einzeilig(bemerkung),
  };
  const { gedeckt } = siegelfelder(HEUTIGE_SIEGELFASSUNG);
  const gesiegelte = gedeckt.map((feld) => werte[feld] ?? '');
  const siegel = siegelFuer(nr, gesiegelte, davor, HEUTIGE_SIEGELFASSUNG);
  return { nr, werte: { ...werte, siegel }, siegel };
}

type Zeilenwerte = Werte<(typeof VERLAUF)['spalten']>;

const TEXTFELDER = [
  'fachkraft',
  'profillage',
  'kennung',
  'betreuung',
  'foerderziel',
  'entwicklungsziel',
  'regelwerk',
] as const satisfies readonly (keyof Zeilenwerte)[];

/** Excel changes line breaks on its way; a Siegel must not depend on them. */
function einzeilig(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** An open rating is a question mark, so that a row tells open from never asked. */
function einschaetzungszellen(inhalt: Profilinginhalt): Record<string, Zellwert> {
  const alle: Readonly<Record<string, Einschaetzung>> = { ...inhalt.bedarfe, ...inhalt.ressourcenbereiche };
  return Object.fromEntries(EINSCHAETZUNG_FELDER.map((id) => [id, alle[id] ?? '?']));
}

/** Understands the rows of the history and checks their chain. */
export function readVerlauf(inhalt: Inhalt): Verlauf {
  const { zeilen, fehler } = inhalt.liste(VERLAUF);
  const verstandene = zeilen.filter(istVerstanden).map(({ zeile }) => zeile);
  return {
    aufnahmen: verstandene.map(aufnahmeVon),
    kette: pruefeKette(
      zeilen.map(({ zeile }) => gliedVon(zeile)),
      standVon(inhalt),
    ),
    zeilen: zeilen.map(({ zeile }) => zeile.stelle.ort('datum')),
    ortJeNr: new Map(verstandene.map(({ nr, stelle }) => [nr, stelle.ort('datum')])),
    fehler,
  };
}

/** Columns beside the Profiling itself; an entry there that cannot be understood takes nothing from it. */
const DANEBEN: readonly string[] = (['art', 'ueberprueft', 'bemerkung', 'siegel'] as const).map(
  (feld) => VERLAUF.spalten[feld].kopf,
);

function istVerstanden({ fehler }: Listenzeile<(typeof VERLAUF)['spalten']>): boolean {
  return fehler.every((each) => 'feld' in each && DANEBEN.includes(each.feld));
}

/** The Siegel a new row follows; '' where nothing was ever completed. */
export function letztesSiegel(inhalt: Inhalt): string {
  const siegel = inhalt.liste(VERLAUF).zeilen.map(({ zeile }) => textIn(zeile.stelle.zelle('siegel')));
  return neuestesSiegel(siegel, standVon(inhalt));
}

function standVon(inhalt: Inhalt): string {
  return textIn(inhalt.feld(VERLAUF_STAND).zelle);
}

function gliedVon({ stelle }: Verlaufszeile): Glied {
  const siegel = textIn(stelle.zelle('siegel'));
  const { gedeckt, spaeter } = siegelfelder(fassungVon(siegel));
  const werte = (felder: typeof gedeckt): Siegelwert[] =>
    felder.map((feld) => siegelwert(stelle.zelle(feld)));
  return { nr: siegelwert(stelle.zelle('nr')), inhalt: werte(gedeckt), spaeter: werte(spaeter), siegel };
}

function aufnahmeVon(zeile: Verlaufszeile): Momentaufnahme {
  const texte = TEXTFELDER.map((feld) => [feld, zeile[feld]]);
  return {
    ...(Object.fromEntries(texte) as Record<(typeof TEXTFELDER)[number], string>),
    datum: zeile.datum,
    bedarfe: einschaetzungen(BEDARFE, zeile),
    ressourcenbereiche: einschaetzungen(RESSOURCENBEREICHE, zeile),
    nr: zeile.nr,
    korrigiert: korrekturVon(zeile.art),
    bemerkung: zeile.bemerkung,
  };
}

function einschaetzungen<Id extends (typeof EINSCHAETZUNG_FELDER)[number]>(
  definitions: readonly { readonly id: Id }[],
  zeile: Verlaufszeile,
): Record<Id, Einschaetzung> {
  return Object.fromEntries(definitions.map(({ id }) => [id, zeile[id]])) as Record<Id, Einschaetzung>;
}

function korrekturVon(art: string): number | null {
  const nr = art.startsWith(ART_KORREKTUR) ? Number(art.slice(ART_KORREKTUR.length)) : Number.NaN;
  return Number.isInteger(nr) ? nr : null;
}

function textIn(cell: RawCell): string {
  return String(siegelwert(cell));
}

function siegelwert({ value }: RawCell): Siegelwert {
  if (value.art === 'leer') return '';
  return value.art === 'fehlerwert' || value.art === 'verstellt' ? FEHLERWERT : value.wert;
}
