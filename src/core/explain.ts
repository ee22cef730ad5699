/** The reasons behind a result as data: which rows decided (or still may), and on which inputs they rest. */
import type { BetreuungRow } from '../rules/betreuung';
import type { KennungEingabe } from '../rules/kennung';
import type { ProfilEingabe } from '../rules/profillage';
import { BEDARFE, BEDARFE_DER_ACHT } from '../rules/vocabulary';
import type { BetreuungErgebnis, Grund, KennungErgebnis, ProfillageErgebnis } from './ergebnis';
import type { Entscheidung } from './entscheiden';
import type { Fall } from './fall';
import { istRelevant } from './lage';
import type { Moeglichkeiten } from './moeglich';
import { moeglicheRows } from './moeglich';

export interface Begruendungsquelle {
  readonly fall: Fall;
  readonly moeglich: Moeglichkeiten;
  readonly profillage: ProfillageErgebnis;
  readonly kennung: KennungErgebnis;
  readonly betreuung: BetreuungErgebnis;
  readonly betreuungRow: BetreuungRow;
}

type Regelzeile = Entscheidung['profil'] | Entscheidung['kennung'];

/** All reasons of a case: Profillage, Kennung, the checked Kennung where there is one, Betreuung. */
export function explain(quelle: Begruendungsquelle): Grund[] {
  const { fall, moeglich, kennung } = quelle;
  const gruende = [
    ...gruendeAus(
      fall,
      'profillage',
      moeglicheRows(moeglich, (e) => e.profil),
    ),
    ...gruendeAus(
      fall,
      'kennung',
      moeglicheRows(moeglich, (e) => e.kennung),
    ),
  ];
  if (kennung.geprueft !== null)
    gruende.push(
      ...gruendeAus(
        fall,
        'kennungGeprueft',
        moeglicheRows(moeglich, (e) => e.geprueft),
      ),
    );
  gruende.push(betreuungGrund(quelle));
  return gruende;
}

function gruendeAus(fall: Fall, art: Grund['art'], rows: readonly Regelzeile[]): Grund[] {
  return rows.map((row) => ({
    regel: row.id,
    art,
    antwort: row.then,
    words: row.words,
    zusatz: null,
    sicher: rows.length === 1,
    eingaben: row.uses.flatMap((eingabe) => eingabenIds(fall, eingabe, art)),
    quelle: row.source,
  }));
}

function betreuungGrund({ betreuung, betreuungRow }: Begruendungsquelle): Grund {
  return {
    regel: betreuungRow.id,
    art: 'betreuung',
    antwort: betreuung.vorschlag,
    words: betreuungRow.words,
    zusatz: betreuungRow.zusatz ?? null,
    sicher: true,
    eingaben: betreuungRow.uses,
    quelle: betreuungRow.source,
  };
}

/** The inputs behind one entry of `uses`; ratings count when they are relevant or still open. */
function eingabenIds(
  fall: Fall,
  eingabe: ProfilEingabe | KennungEingabe,
  art: Grund['art'],
): readonly string[] {
  if (eingabe === 'bedarfe' || eingabe === 'alle') return zaehlende(fall, ALLE);
  if (eingabe === 'acht') return zaehlende(fall, BEDARFE_DER_ACHT);
  if (eingabe === 'profillage') return [art === 'kennungGeprueft' ? 'festgelegteProfillage' : 'profillage'];
  return [eingabe];
}

const ALLE = BEDARFE.map((bedarf) => bedarf.id);

function zaehlende(fall: Fall, ids: readonly (typeof ALLE)[number][]): readonly string[] {
  return ids.filter((id) => fall.bedarfe[id] === null || istRelevant(fall.bedarfe[id]));
}
