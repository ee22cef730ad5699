/** The cases that a house wants to keep: read, and compared with what the rules say. */
import type { Inhalt } from '../../../listen/inhalt';
import type { Ort } from '../../../listen/zelle';
import type { Regelsatz } from '../../../rules/regelsatz';
import { BEISPIELE, type Beispielzeile } from '../listen';
import type { Regelbefund } from './befund';
import { type Bekanntes, entscheideFakten, vollendungen, type Zeilenfolge } from './entscheideFakten';

/** A case that can be run. */
export interface Beispiel {
  readonly zeile: Beispielzeile;
  readonly bekannt: Bekanntes;
}

export interface Beispiellesung {
  readonly beispiele: readonly Beispiel[];
  readonly befunde: readonly Regelbefund[];
}

/** Reads the sheet; a case with a finding is not run. */
export function liesBeispiele(inhalt: Inhalt): Beispiellesung {
  const { heile, fehler } = inhalt.liste(BEISPIELE);
  const befunde: Regelbefund[] = fehler.map((each) => ({ code: 'ZELLE', orte: each.orte, fehler: each }));
  const beispiele: Beispiel[] = [];
  for (const zeile of heile) {
    const bekannt = bekanntesVon(zeile);
    const maengel = maengelVon(zeile);
    befunde.push(...maengel);
    if (maengel.length === 0) beispiele.push({ zeile, bekannt });
  }
  return { beispiele, befunde };
}

function bekanntesVon(zeile: Beispielzeile): Bekanntes {
  const { bedarfeQ, bedarfeL, bedarfeM, bedarfeR } = zeile;
  const [Q, L, M, R] = [bedarfeQ > 0, bedarfeL > 0, bedarfeM > 0, bedarfeR > 0];
  return {
    ...{ Q, L, M, R, gruppen: [Q, L, M, R].filter(Boolean).length },
    n8: bedarfeL + bedarfeR,
    nAlle: bedarfeQ + bedarfeL + bedarfeM + bedarfeR,
    festlegung: zeile.festlegung,
    prognoseArbeitsmarkt: zeile.prognoseArbeitsmarkt,
    dominierend: zeile.dominierend,
    verdichtet: zeile.verdichtet,
    fmEinschaetzung: zeile.fmEinschaetzung,
    status: zeile.status,
    kriterium: zeile.kriterium,
    neukunde: zeile.neukunde,
    fachteam: zeile.fachteam,
    bisherExter: zeile.bisherExter,
    exterPlatzFrei: zeile.exterPlatzFrei,
    paragraph428: zeile.paragraph428,
  };
}

function maengelVon({ stelle, profillage, kennung, betreuung }: Beispielzeile): Regelbefund[] {
  const istLeer = profillage === null && kennung === null && betreuung === null;
  return istLeer ? [{ code: 'BEISPIEL_LEER', orte: [stelle.ort('kennung')] }] : [];
}

/** Compares them with a set without gaps. A case is to be kept only where nothing open decides it. */
export function pruefeBeispiele(satz: Regelsatz, beispiele: readonly Beispiel[]): Regelbefund[] {
  return beispiele.flatMap(({ zeile, bekannt }) => {
    const folgen = vollendungen(bekannt).map((each) => ergebnisVon(entscheideFakten(satz, each)));
    const [erste] = folgen;
    if (erste === undefined || new Set(folgen.map((each) => JSON.stringify(each.antworten))).size > 1)
      return [offen(zeile)];
    const { antworten, durch } = erste;
    return ERWARTETES.flatMap((feld) => gebrochen(zeile, feld, antworten[feld], durch[feld]));
  });
}

const ERWARTETES = ['profillage', 'kennung', 'betreuung'] as const;
type Erwartetes = (typeof ERWARTETES)[number];

interface Beispielergebnis {
  readonly antworten: Readonly<Record<Erwartetes, string>>;
  readonly durch: Readonly<Record<Erwartetes, string>>;
}

function ergebnisVon({
  profil,
  kennung,
  gueltig,
  gueltigeKennung,
  betreuung,
}: Zeilenfolge): Beispielergebnis {
  return {
    antworten: { profillage: profil.then, kennung: gueltigeKennung, betreuung: betreuung.then },
    durch: {
      profillage: profil.id,
      kennung: typeof gueltig.then === 'string' ? gueltig.id : kennung.id,
      betreuung: betreuung.id,
    },
  };
}

function offen({ stelle, prognoseArbeitsmarkt }: Beispielzeile): Regelbefund {
  const feld = prognoseArbeitsmarkt === null ? 'prognoseArbeitsmarkt' : 'dominierend';
  return { code: 'BEISPIEL_OFFEN', orte: [stelle.ort(feld)], spalte: BEISPIELE.spalten[feld].kopf };
}

const WAS: Readonly<Record<Erwartetes, string>> = {
  profillage: 'Profillage',
  kennung: 'Kennung',
  betreuung: 'Betreuung',
};

function gebrochen(zeile: Beispielzeile, feld: Erwartetes, ergebnis: string, durch: string): Regelbefund[] {
  const erwartet = zeile[feld];
  if (erwartet === null || erwartet === ergebnis) return [];
  const orte: readonly Ort[] = [zeile.stelle.ort(feld)];
  return [{ code: 'BEISPIEL_GEBROCHEN', orte, was: WAS[feld], erwartet, ergebnis, durch }];
}
