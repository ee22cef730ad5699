/**
 * What a set of rules answers to counted facts, read row by row over all completions: the reading that every other engine is
 * compared with.
 */
import { decide } from '../../src/decision/table';
import type { Gruppenzahlen } from '../../src/fall/lage';
import type { Umstaende } from '../../src/fall/spalten/kodierung';
import { gueltigeAntwort } from '../../src/rules/gueltig';
import { komplexVon } from '../../src/rules/kennung';
import type { Regelsatz } from '../../src/rules/regelsatz';
import {
  type Festlegung,
  type Profil,
  type Prognose,
  PROGNOSEN,
  type Schluesselgruppe,
  SCHLUESSELGRUPPEN,
} from '../../src/rules/vocabulary';

/** A case by what tables P and K look at; null is offen. */
export interface Zaehlfall {
  /** Relevant ratings of each Schlüsselgruppe, and open ones. */
  readonly zahlen: Gruppenzahlen;
  readonly offene: Gruppenzahlen;
  readonly prognose: Prognose | null;
  readonly dominierend: Schluesselgruppe | null;
  readonly festlegung: Festlegung | null;
  readonly verdichtet: boolean;
  readonly fm: 'ja' | 'nein' | null;
  readonly festgelegt: Profil | null;
}

/** The rows of tables P and K, with the festgelegte Profillage the second one. */
export interface Zeilen {
  readonly p: Regelsatz['profillage']['rows'][number];
  readonly k: Regelsatz['kennung']['rows'][number];
  readonly kf: Regelsatz['kennung']['rows'][number] | null;
}

/** The rows at one point. */
function zeilenAn(satz: Regelsatz, fall: Zaehlfall): Zeilen {
  const { zahlen, festlegung, verdichtet, fm: fmEinschaetzung, festgelegt, dominierend } = fall;
  const [Q, L, M, R] = [zahlen[0] > 0, zahlen[1] > 0, zahlen[2] > 0, zahlen[3] > 0];
  const gruppen = [Q, L, M, R].filter(Boolean).length;
  const prognoseArbeitsmarkt = fall.prognose;
  const p = decide(satz.profillage, { festlegung, prognoseArbeitsmarkt, dominierend, Q, L, M, R, gruppen });
  const n8 = zahlen[1] + zahlen[3];
  const nAlle = n8 + zahlen[0] + zahlen[2];
  const mit = (komplex: boolean | null): Zeilen['k'] =>
    decide(satz.kennung, { festlegung, n8, nAlle, verdichtet, komplex, fmEinschaetzung });
  return {
    p,
    k: mit(komplexVon(p.then)),
    kf: festgelegt === null ? null : mit(komplexVon(festgelegt)),
  };
}

/** Whether nothing is open that the tables complete. */
export function istBekannt({ offene, prognose, dominierend, festlegung }: Zaehlfall): boolean {
  return (
    prognose !== null && dominierend !== null && festlegung !== null && offene.every((each) => each === 0)
  );
}

/** The rows of every completion. */
export function alleZeilen(satz: Regelsatz, fall: Zaehlfall): Zeilen[] {
  if (istBekannt(fall)) return [zeilenAn(satz, fall)];
  return bisZu(fall.offene).flatMap((dazu) => {
    const zahlen = fall.zahlen.map((zahl, index) => zahl + (dazu[index] ?? 0)) as unknown as Gruppenzahlen;
    return dominierende(fall, zahlen).flatMap((dominierend) =>
      (fall.prognose === null ? PROGNOSEN : [fall.prognose]).flatMap((prognose) =>
        (fall.festlegung === null
          ? (['wahrscheinlich', 'nichtWahrscheinlich'] as const)
          : [fall.festlegung]
        ).map((festlegung) => zeilenAn(satz, { ...fall, zahlen, dominierend, prognose, festlegung })),
      ),
    );
  });
}

function dominierende({ dominierend }: Zaehlfall, zahlen: Gruppenzahlen): (Schluesselgruppe | null)[] {
  if (dominierend !== null) return [dominierend];
  const mit = SCHLUESSELGRUPPEN.filter((_, index) => (zahlen[index] ?? 0) > 0);
  return mit.length === 0 ? [null] : mit;
}

function bisZu(grenzen: readonly number[]): number[][] {
  return grenzen.reduce<number[][]>(
    (alle, grenze) =>
      alle.flatMap((each) => Array.from({ length: grenze + 1 }, (_, zahl) => [...each, zahl])),
    [[]],
  );
}

/** The ids of the rows of P, K, G and Z; „offen“ where the completions differ. */
export function ketteIn(satz: Regelsatz, fall: Zaehlfall, umstaende: Umstaende): string[] {
  const zeilen = alleZeilen(satz, fall);
  const [erste] = zeilen;
  if (erste === undefined) throw new Error('A case without a completion');
  const p = nurEine(zeilen.map((each) => each.p));
  const k = nurEine(zeilen.map((each) => each.k));
  const kf = nurEine(zeilen.map((each) => each.kf));
  if (k === undefined || kf === undefined || (p === undefined && kf !== null))
    return [p?.id ?? 'offen', k?.id ?? 'offen', 'offen', 'offen'];
  const geprueft = kf !== null && p?.then !== fall.festgelegt;
  const facts = { ...umstaende, geprueft, rest: geprueft ? kf.then : k.then };
  const g = decide(satz.gueltig, facts);
  const z = decide(satz.betreuung, {
    ...umstaende,
    festlegung: fall.festlegung,
    kennung: gueltigeAntwort(g, facts),
  });
  return [p?.id ?? 'offen', k.id, g.id, z.id];
}

function nurEine<Zeile>(zeilen: readonly Zeile[]): Zeile | undefined {
  return zeilen.every((each) => each === zeilen[0]) ? zeilen[0] : undefined;
}
