/** From the tables of the plan to a checked plan, or to the list of everything that is wrong. Never guesses. */
import { foerderzielVon } from '../../../fall/faz';
import type { Fehler, Lesung } from '../../../listen/fehler';
import type { Inhalt } from '../../../listen/inhalt';
import type { Liste, Spalten, Zeile } from '../../../listen/liste';
import { gemeinteId } from '../../../listen/nummer';
import { istOffen } from '../../../listen/readFelder';
import type { Stelle } from '../../../listen/stelle';
import { ANGEBOTE, LUECKEN, SCHRITTE, ZIELE } from '../listen';
import { readInhalte } from './inhalte';
import type { Plan } from './plan';
import type { Schritt, Ziel } from '../listen';
import { istOffenesZiel } from './plan';

/**
 * Checks all rows; blank rows (nothing, or an Id alone) are skipped.
 * @returns the plan, or every error with its cells: those of single rows, and, once all rows can be read, a step for an
 * unknown goal, a second open goal (S4: one Entwicklungsziel at a time).
 */
export function readPlan(inhalt: Inhalt): Lesung<Plan> {
  const [ziele, schritte] = [inhalt.liste(ZIELE), inhalt.liste(SCHRITTE)];
  const [angebote, luecken] = [inhalt.liste(ANGEBOTE), inhalt.liste(LUECKEN)];
  const inhalte = readInhalte(inhalt);
  const plan: Plan = {
    ziele: ziele.heile,
    schritte: schritte.heile.map((each) => mitZiel(each, ziele.heile)),
    angebote: besagte(ANGEBOTE, angebote.heile),
    luecken: besagte(LUECKEN, luecken.heile),
    inhalte: inhalte.wert,
  };
  const fehler = [
    ...ziele.fehler,
    ...ziele.zeilen.flatMap(({ zeile }) => unpassend(zeile)),
    ...[schritte, angebote, luecken].flatMap((each) => each.fehler),
    ...inhalte.fehler,
  ];
  if (fehler.length === 0) fehler.push(...zusammenhang(plan));
  return fehler.length > 0 ? { ok: false, fehler } : { ok: true, wert: plan };
}

/** The rows that say something: in a table without Ids a space or a question mark alone makes a row, too. */
function besagte<S extends Spalten>({ spalten }: Liste<S>, zeilen: readonly Zeile<S>[]): readonly Zeile<S>[] {
  return zeilen.filter(({ stelle }: { readonly stelle: Stelle }) =>
    Object.keys(spalten).some((feld) => !istOffen(stelle.zelle(feld))),
  );
}

/** People name a goal by its number; the Id of one that the program has added is longer. */
function mitZiel(schritt: Schritt, ziele: readonly Ziel[]): Schritt {
  if (schritt.ziel === null) return schritt;
  const ids = ziele.map(({ id }) => id);
  return { ...schritt, ziel: gemeinteId(schritt.ziel, ids) };
}

/** A Ressourcenbereich outside of the Förderziel that is named beside it is refused (S4). */
function unpassend({ ressourcenbereich, foerderziel, stelle }: Ziel): Fehler[] {
  const passt =
    ressourcenbereich === null || foerderziel === null || foerderzielVon(ressourcenbereich) === foerderziel;
  return passt ? [] : [{ code: 'ENTWICKLUNGSZIEL_PASST_NICHT', orte: [stelle.ort('ressourcenbereich')] }];
}

/** Errors that only several rows together show. */
function zusammenhang({ ziele, schritte }: Plan): Fehler[] {
  const offene = ziele.filter(istOffenesZiel);
  const ids = new Set(ziele.map(({ id }) => id));
  return [
    ...schritte
      .filter(({ ziel }) => ziel !== null && !ids.has(ziel))
      .map(({ stelle }): Fehler => ({ code: 'ZIEL_UNBEKANNT', orte: [stelle.ort('ziel')] })),
    ...(offene.length > 1
      ? [
          {
            code: 'NUR_EIN_ENTWICKLUNGSZIEL' as const,
            orte: offene.map(({ stelle }) => stelle.ort('weiteres')),
          },
        ]
      : []),
  ];
}
