/** The numbers of the overview of a team, counted from the rows of a list; the sheet „Team“ counts the same with formulas. */
import { fristEnde } from '../../../listen/frist';
import type { PlainDate } from '../../../listen/plainDate';
import { KENNUNGEN, PROFILLAGEN } from '../../../rules/vocabulary';
import type { Fallzeile } from '../listen';
import { SUCHLAUF_REGEL, type Suchlauf, UEBERFAELLIGE_SUCHLAEUFE } from '../regeln/suchlaeufe';
import { MONATSBAENDER, REST } from '../regeln/team';
import type { Zaehltabelle } from './namenlos';

/** A row as the overview sees it. */
export type Zaehlzeile = Pick<
  Fallzeile,
  'kundennummer' | 'team' | 'kennung' | 'profillage' | 'bfmStatus' | 'imBfmSeit' | 'suchlaeufe'
>;

export interface Teamzahlen {
  /** A row for each team, then one for all others. */
  readonly kennungJeTeam: Zaehltabelle;
  /** A row for each Profillage, then one for whatever else stands there. */
  readonly kennungJeProfillage: Zaehltabelle;
  /** People in the bFM: one number for each band of months, then those without a day up to that of the list. */
  readonly monate: readonly number[];
  readonly ueberfaellig: Readonly<Record<(typeof UEBERFAELLIGE_SUCHLAEUFE)[number], number>>;
}

/** Counts rows that stand for a person. @param teams those that get a row; the same name twice counts once. */
export function zaehleTeams(
  alle: readonly Zaehlzeile[],
  teams: readonly string[],
  stand: PlainDate,
): Teamzahlen {
  const zeilen = alle.filter(({ kundennummer }) => kundennummer !== '');
  const namen = [...new Map(teams.map((each) => [form(each), each])).values()].filter(
    (each) => form(each) !== '',
  );
  const teamSchluessel = namen.map(form);
  return {
    kennungJeTeam: gekreuzt([...namen, REST.team], zeilen, ({ team }) => teamSchluessel.indexOf(form(team))),
    kennungJeProfillage: gekreuzt([...PROFILLAGEN, REST.sonst], zeilen, ({ profillage }) =>
      PROFILLAGEN.findIndex((each) => each === profillage),
    ),
    monate: monateVon(zeilen, stand),
    ueberfaellig: ueberfaelligeVon(zeilen),
  };
}

const form = (team: string): string => team.trim().normalize('NFC').toLowerCase();

/** @param platzVon the row that somebody counts in; below 0 the last one. */
function gekreuzt(
  labels: readonly string[],
  zeilen: readonly Zaehlzeile[],
  platzVon: (zeile: Zaehlzeile) => number,
): Zaehltabelle {
  const spalten = [...KENNUNGEN, REST.sonst];
  const werte = labels.map(() => spalten.map(() => 0));
  for (const zeile of zeilen) {
    const reihe = werte.at(platzVon(zeile)) ?? [];
    const spalte = KENNUNGEN.findIndex((each) => each === zeile.kennung);
    const platz = spalte < 0 ? KENNUNGEN.length : spalte;
    reihe[platz] = (reihe[platz] ?? 0) + 1;
  }
  return { zeilen: labels, spalten, werte };
}

function monateVon(zeilen: readonly Zaehlzeile[], stand: PlainDate): number[] {
  const werte = [...MONATSBAENDER.map(() => 0), 0];
  for (const { bfmStatus, imBfmSeit } of zeilen) {
    if (bfmStatus !== 'imBfm') continue;
    const band = MONATSBAENDER.findLastIndex(
      ({ ab }) => imBfmSeit !== null && fristEnde(imBfmSeit, ab) <= stand,
    );
    const platz = band < 0 ? MONATSBAENDER.length : band;
    werte[platz] = (werte[platz] ?? 0) + 1;
  }
  return werte;
}

function ueberfaelligeVon(zeilen: readonly Zaehlzeile[]): Teamzahlen['ueberfaellig'] {
  const anzahl = (suchlauf: Suchlauf): number =>
    zeilen.filter(({ suchlaeufe }) => suchlaeufe.includes(SUCHLAUF_REGEL[suchlauf].code)).length;
  return Object.fromEntries(
    UEBERFAELLIGE_SUCHLAEUFE.map((each) => [each, anzahl(each)]),
  ) as Teamzahlen['ueberfaellig'];
}
