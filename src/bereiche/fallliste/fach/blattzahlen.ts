/**
 * What the sheets „Suchläufe“ and „Team“ count, from what stands in the cells of the list. It goes by the criteria of their
 * formulas, letter by letter, so that a number stays the same whoever counts it. Names nobody but teams.
 */
import { addMonths, dateOfSerial, type PlainDate, serialOfDate } from '../../../listen/plainDate';
import type { Zellwert } from '../../../listen/werte';
import { STATUS_LABEL } from '../../../rules/fallmanagement';
import { KENNUNGEN, type Kennung, PROFILLAGEN } from '../../../rules/vocabulary';
import type { Fallspalte } from '../listen';
import { SUCHLAUF_REGEL } from '../regeln/suchlaeufe';
import { MONATSBAENDER } from '../regeln/team';
import { GEZAEHLTE_SUCHLAEUFE, OHNE_ZAHLEN, type Zahlenwerte, ZAHLENREIHE } from '../zahlen';

/** The columns that are counted. */
export const GEZAEHLTE_SPALTEN = [
  'kundennummer',
  'team',
  'kennung',
  'profillage',
  'bfmStatus',
  'imBfmSeit',
  'suchlaeufe',
] as const satisfies readonly Fallspalte[];

/** What stands in them in one row; '' for nothing. */
export type Zaehlreihe = Readonly<Record<(typeof GEZAEHLTE_SPALTEN)[number], unknown>>;

/** Numbers by the key of their row. */
export type Blattzahlen = ReadonlyMap<string, Zahlenwerte>;

/** Excel compares texts without regard to case. */
const form = (wert: unknown): string => String(wert).toLowerCase();
const IM_BFM = form(STATUS_LABEL.imBfm);
const KENNUNG_JE_WORT = new Map(KENNUNGEN.map((each) => [form(each), each]));
const PROFILLAGE_JE_WORT = new Map(PROFILLAGEN.map((each) => [form(each), each]));
const SUCHZEICHEN = GEZAEHLTE_SUCHLAEUFE.map(
  (each) => [ZAHLENREIHE.suchlauf(each), form(SUCHLAUF_REGEL[each].code)] as const,
);

/** Counts all rows. @param stand the day of the list as it is entered; null where none is, and then months are not counted. */
export function zaehleBlaetter(zeilen: Iterable<Zaehlreihe>, stand: PlainDate | null): Blattzahlen {
  const zaehlung = new Zaehlung(stand);
  for (const zeile of zeilen) zaehlung.nimm(zeile);
  return zaehlung.zahlen();
}

/** The numbers of one line while they are counted. */
class Reihe {
  private readonly jeKennung = new Map<Kennung, number>(KENNUNGEN.map((each) => [each, 0]));
  gesamt = 0;
  imBfm = 0;

  zaehle(kennung: Kennung | undefined): void {
    if (kennung !== undefined) this.jeKennung.set(kennung, (this.jeKennung.get(kennung) ?? 0) + 1);
  }

  werte(team: Zellwert): Zahlenwerte {
    const { gesamt, imBfm, jeKennung } = this;
    return {
      ...OHNE_ZAHLEN,
      ...(Object.fromEntries(jeKennung) as Record<Kennung, number>),
      team,
      gesamt,
      imBfm,
    };
  }
}

/** A band of months: whoever began after one day and not after another. */
interface Band {
  readonly schluessel: string;
  /** As a serial; the last day on which somebody must have begun. */
  readonly bis: number;
  anzahl: number;
}

class Zaehlung {
  private readonly alle = new Reihe();
  private readonly teams = new Map<string, Reihe>();
  private readonly profillagen = new Map(PROFILLAGEN.map((each) => [each, new Reihe()] as const));
  private readonly suchlaeufe = new Map(SUCHZEICHEN.map(([schluessel]) => [schluessel, 0]));
  private readonly baender: readonly Band[];
  private ohneNummer = 0;

  constructor(stand: PlainDate | null) {
    this.baender =
      stand === null
        ? []
        : MONATSBAENDER.map(({ ab }) => ({
            schluessel: ZAHLENREIHE.monate(ab),
            bis: serialOfDate(monateVor(stand, ab)),
            anzahl: 0,
          }));
  }

  nimm({ kundennummer, team, kennung, profillage, bfmStatus, imBfmSeit, suchlaeufe }: Zaehlreihe): void {
    const istPerson = kundennummer !== '';
    const istImBfm = form(bfmStatus) === IM_BFM;
    const erkannt = KENNUNG_JE_WORT.get(form(kennung));
    if (istPerson) this.alle.zaehle(erkannt);
    const lage = PROFILLAGE_JE_WORT.get(form(profillage));
    const reihen = [this.team(team), lage && this.profillagen.get(lage)].filter((each) => each !== undefined);
    for (const each of reihen) each.zaehle(erkannt);
    for (const each of [this.alle, ...reihen]) {
      each.gesamt += Number(istPerson);
      each.imBfm += Number(istImBfm);
    }
    if (istImBfm) this.zaehleMonate(imBfmSeit);
    if (!istPerson) this.ohneNummer += Number(kennung !== '') + Number(bfmStatus !== '');
    this.zaehleSuchlaeufe(form(suchlaeufe));
  }

  private team(wert: unknown): Reihe | undefined {
    if (wert === '') return undefined;
    const name = String(wert);
    const bekannt = this.teams.get(name);
    if (bekannt) return bekannt;
    const neu = new Reihe();
    this.teams.set(name, neu);
    return neu;
  }

  private zaehleMonate(beginn: unknown): void {
    if (typeof beginn !== 'number') return;
    const band = this.baender.findLast(({ bis }) => beginn < bis + 1);
    if (band) band.anzahl += 1;
  }

  private zaehleSuchlaeufe(zeichen: string): void {
    if (zeichen === '') return;
    for (const [schluessel, code] of SUCHZEICHEN)
      if (zeichen.includes(code)) this.suchlaeufe.set(schluessel, (this.suchlaeufe.get(schluessel) ?? 0) + 1);
  }

  zahlen(): Blattzahlen {
    const einzelne = [[ZAHLENREIHE.ohneNummer, this.ohneNummer] as const, ...this.suchlaeufe];
    return new Map<string, Zahlenwerte>([
      [ZAHLENREIHE.alle, this.alle.werte('')],
      ...[...this.profillagen].map(
        ([name, reihe]) => [ZAHLENREIHE.profillage(name), reihe.werte('')] as const,
      ),
      ...[...this.teams].map(([name, reihe]) => [ZAHLENREIHE.team(name), reihe.werte(name)] as const),
      ...this.baender.map(
        ({ schluessel, bis, anzahl }) => [schluessel, { ...OHNE_ZAHLEN, tag: bis, gesamt: anzahl }] as const,
      ),
      ...einzelne.map(([schluessel, gesamt]) => [schluessel, { ...OHNE_ZAHLEN, gesamt }] as const),
    ]);
  }
}

/** So many months earlier; from the end of a month on it is an end of one, too. */
function monateVor(stand: PlainDate, monate: number): PlainDate {
  const istMonatsende = dateOfSerial(serialOfDate(stand) + 1)?.endsWith('-01') === true;
  if (!istMonatsende) return addMonths(stand, -monate);
  const januar = `${stand.slice(0, 4)}-01-31` as PlainDate;
  return addMonths(januar, Number(stand.slice(5, 7)) - 1 - monate);
}
