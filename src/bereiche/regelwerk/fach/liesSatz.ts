/** Reads a whole Regelwerk: a set of rules as the engine takes it, and every place to name in a finding. */
import type { Inhalt } from '../../../listen/inhalt';
import type { PlainDate } from '../../../listen/plainDate';
import type { BetreuungEingabe, BetreuungRow } from '../../../rules/betreuung';
import type { KennungEingabe, KennungRow } from '../../../rules/kennung';
import type { ProfilEingabe, ProfilRow } from '../../../rules/profillage';
import { EINGEBAUT, type Regelsatz } from '../../../rules/regelsatz';
import { benutzteEingaben } from '../../../rules/satzform/benutzte';
import { FREIGABE_FELDER, SATZ } from '../listen';
import { VERSION } from '../regeln/vokabular';
import type { Regelbefund } from './befund';
import { gruppiere, type Regelzeile } from './gruppiere';
import { liesLinien } from './liesZeilen';
import { liesSchwellen, type Schwellenlesung } from './liesSchwellen';
import { type Tabellenart, TABELLENARTEN, type Tabellenname } from './tabellen';

/** A table as read; with findings its rows are no rules yet. */
export interface Gelesenetabelle {
  readonly art: Tabellenart;
  readonly zeilen: readonly Regelzeile[];
  readonly befunde: readonly Regelbefund[];
}

export interface Satzlesung {
  readonly satz: Regelsatz;
  readonly tabellen: readonly Gelesenetabelle[];
  readonly schwellen: Schwellenlesung;
  /** Of the cells that stand for the whole set. */
  readonly befunde: readonly Regelbefund[];
}

/** Reads it. Only a reading without findings that forbid it is a set of rules. */
export function liesSatz(inhalt: Inhalt): Satzlesung {
  const schwellen = liesSchwellen(inhalt);
  const version = inhalt.feld(SATZ.version);
  const gueltigAb = inhalt.feld(SATZ.gueltigAb);
  const derFreigabe = FREIGABE_FELDER.flatMap((feld) => inhalt.feld(feld).fehler);
  const fehler = [...version.fehler, ...gueltigAb.fehler, ...derFreigabe];
  const befunde: Regelbefund[] = fehler.map((each) => ({ code: 'ZELLE', orte: each.orte, fehler: each }));
  if (version.fehler.length === 0 && !VERSION.test(version.wert))
    befunde.push({ code: 'VERSION_UNGUELTIG', orte: [version.zelle.ort] });
  const tabellen = TABELLENARTEN.map((art) => liesTabelle(inhalt, art, schwellen, gueltigAb.wert));
  const satz = {
    ...EINGEBAUT,
    version: version.wert,
    gueltigAb: gueltigAb.wert,
    schwellen: schwellen.werte,
    ...Object.fromEntries(tabellen.map((each) => [each.art.name, tabelleAus(each)])),
  };
  return { satz, tabellen, schwellen, befunde };
}

function liesTabelle(
  inhalt: Inhalt,
  art: Tabellenart,
  { genannte }: Schwellenlesung,
  satzAb: PlainDate | null,
): Gelesenetabelle {
  const { linien, befunde } = liesLinien(inhalt, art, genannte);
  const zeilen = gruppiere(art, linien, satzAb);
  return { art, zeilen: zeilen.zeilen, befunde: [...befunde, ...zeilen.befunde] };
}

function tabelleAus({ art, zeilen }: Gelesenetabelle): object {
  const bedingungen = zeilen.map(({ zeile }) => zeile);
  const rows = zeilen.map((each, index) => ({
    ...each.zeile,
    ...ZUTATEN[art.name](each, benutzteEingaben(art.name, bedingungen, index)),
  }));
  return { ...art.eingebaut, rows };
}

/** What rows of a table have beside what all rows have. */
const ZUTATEN: Readonly<Record<Tabellenname, (zeile: Regelzeile, eingaben: readonly string[]) => object>> = {
  profillage: (_, uses): Pick<ProfilRow, 'uses'> => ({ uses: uses as ProfilEingabe[] }),
  kennung: ({ hinweis }, uses): Pick<KennungRow, 'uses' | 'hinweis'> => ({
    uses: uses as KennungEingabe[],
    ...(hinweis !== null && { hinweis: hinweis as NonNullable<KennungRow['hinweis']> }),
  }),
  gueltig: () => ({}),
  betreuung: ({ zusatz }, uses): Pick<BetreuungRow, 'uses' | 'zusatz'> => ({
    uses: uses as BetreuungEingabe[],
    ...(zusatz !== '' && { zusatz }),
  }),
};
