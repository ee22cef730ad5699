/** The cases that a house wants to keep: read, and compared with what the rules say. */
import type { Inhalt } from '../../../listen/inhalt';
import type { Ort } from '../../../listen/zelle';
import type { Regelsatz } from '../../../rules/regelsatz';
import { INTEGRATIONSPROGNOSEN } from '../../../rules/vocabulary';
import { BEISPIELE, type Beispielzeile } from '../listen';
import type { Regelbefund } from './befund';
import { type Bekanntes, entscheideFakten } from './entscheideFakten';

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
    const maengel = maengelVon(zeile, bekannt);
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

/** From so many groups on the dominant one decides. */
const GRUPPEN_MIT_SCHWERPUNKT = 3;

/** What is completed where it is open would not be what the tables say of it: a case that is to be kept leaves no such thing open. */
function maengelVon({ stelle, ...zeile }: Beispielzeile, { gruppen }: Bekanntes): Regelbefund[] {
  const offen = (feld: 'prognoseArbeitsmarkt' | 'dominierend'): Regelbefund => ({
    code: 'BEISPIEL_OFFEN',
    orte: [stelle.ort(feld)],
    spalte: BEISPIELE.spalten[feld].kopf,
  });
  const entscheidetAllein = !INTEGRATIONSPROGNOSEN.some((each) => each === zeile.festlegung);
  const befunde: Regelbefund[] = [];
  if (!entscheidetAllein && zeile.prognoseArbeitsmarkt === null) befunde.push(offen('prognoseArbeitsmarkt'));
  if (!entscheidetAllein && gruppen >= GRUPPEN_MIT_SCHWERPUNKT && zeile.dominierend === null)
    befunde.push(offen('dominierend'));
  if (zeile.profillage === null && zeile.kennung === null && zeile.betreuung === null)
    befunde.push({ code: 'BEISPIEL_LEER', orte: [stelle.ort('kennung')] });
  return befunde;
}

/** Compares them with a set without gaps. */
export function pruefeBeispiele(satz: Regelsatz, beispiele: readonly Beispiel[]): Regelbefund[] {
  return beispiele.flatMap(({ zeile, bekannt }) => {
    const { profil, kennung, gueltig, gueltigeKennung, betreuung } = entscheideFakten(satz, bekannt);
    const durch = typeof gueltig.then === 'string' ? gueltig.id : kennung.id;
    return [
      ...gebrochen(zeile, 'profillage', profil.then, profil.id),
      ...gebrochen(zeile, 'kennung', gueltigeKennung, durch),
      ...gebrochen(zeile, 'betreuung', betreuung.then, betreuung.id),
    ];
  });
}

const WAS = { profillage: 'Profillage', kennung: 'Kennung', betreuung: 'Betreuung' } as const;

function gebrochen(
  zeile: Beispielzeile,
  feld: keyof typeof WAS,
  ergebnis: string,
  durch: string,
): Regelbefund[] {
  const erwartet = zeile[feld];
  if (erwartet === null || erwartet === ergebnis) return [];
  const orte: readonly Ort[] = [zeile.stelle.ort(feld)];
  return [{ code: 'BEISPIEL_GEBROCHEN', orte, was: WAS[feld], erwartet, ergebnis, durch }];
}
