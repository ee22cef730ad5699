/** What a set of rules answers to cases, decided in columns as a list of cases is: what is open included. */
import type { Befund } from '../../../fall/befund';
import type { Fall } from '../../../fall/fall';
import { lageVon } from '../../../fall/lage';
import { neueErgebnisse, Spaltenentscheider, type Zuordnung } from '../../../fall/spalten/entscheider';
import { neueSpalten, setzeFall } from '../../../fall/spalten/kodierung';
import type { Regelsatz } from '../../../rules/regelsatz';
import type { Entscheider, Fallantwort } from './vergleichen';

/** Stands for the row where a person has decided. */
const FESTGELEGT = '–';

/** One for each set: it remembers combinations, and no case. */
export function entscheiderFuer(regelsatz: Regelsatz): Entscheider<Fall> {
  const entscheider = new Spaltenentscheider(regelsatz);
  const genannte = new Set(
    regelsatz.gueltig.rows.filter(({ then }) => typeof then === 'string').map(({ id }) => id),
  );
  const spalten = neueSpalten(1);
  const ergebnisse = neueErgebnisse(1);
  return (fall) => {
    setzeFall(spalten, 0, { ...fall, regelsatz });
    entscheider.entscheide(spalten, ergebnisse, 0, 1);
    const befund = entscheider.befund(ergebnisse.befund[0] ?? 0);
    const zuordnung = entscheider.zuordnung(ergebnisse.zuordnung[0] ?? 0);
    const antwort = antwortAus(befund, zuordnung, genannte.has(zuordnung.gueltigDurch));
    const { festgelegt } = lageVon(fall);
    return festgelegt === null
      ? antwort
      : { ...antwort, profillage: { antwort: festgelegt, regel: FESTGELEGT } };
  };
}

/** @param istGenannt whether the row of table G names the Kennung itself. */
function antwortAus(
  { rows, profillage, kennung, geprueft }: Befund,
  { gueltig, gueltigDurch, row }: Zuordnung,
  istGenannt: boolean,
): Fallantwort {
  const ausK = geprueft === null ? rows.kennung : rows.geprueft;
  return {
    profillage: { antwort: profillage.errechnet, regel: nummern(rows.profil) },
    kennung: { antwort: gueltig, regel: istGenannt ? gueltigDurch : nummern(ausK) },
    betreuung: { antwort: row.then, regel: row.id },
    istOffen: kennung.moeglich.length > 1,
  };
}

/** All rows that may decide. */
function nummern(rows: readonly { readonly id: string }[]): string {
  return rows.map(({ id }) => id).join('/');
}
