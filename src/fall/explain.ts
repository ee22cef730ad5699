/** The reasons behind a result as data: which rows decided (or still may), and on which inputs they rest. */
import type { BetreuungRow } from '../rules/betreuung';
import type { KennungEingabe } from '../rules/kennung';
import type { ProfilEingabe } from '../rules/profillage';
import type { BedarfId } from '../rules/vocabulary';
import { BEDARFE_DER_ACHT } from '../rules/vocabulary';
import type { BetreuungErgebnis, Grund, KennungErgebnis } from './ergebnis';
import type { Entscheidung } from './entscheiden';
import type { Fall } from './fall';
import { relevantOderOffen } from './lage';
import type { MoeglicheRows } from './moeglich';

export interface Begruendungsquelle {
  readonly fall: Fall;
  readonly rows: MoeglicheRows;
  readonly kennung: KennungErgebnis;
  readonly betreuung: BetreuungErgebnis;
  readonly betreuungRow: BetreuungRow;
}

type Regelzeile = Entscheidung['profil'] | Entscheidung['kennung'];

/** All reasons of a case: Profillage, Kennung, the checked Kennung where there is one, Betreuung. */
export function explain(quelle: Begruendungsquelle): Grund[] {
  const { fall, rows, kennung } = quelle;
  const alle = relevantOderOffen(fall);
  const zaehlende = { alle, acht: alle.filter((id) => DIE_ACHT.has(id)) };
  const geprueft = kennung.geprueft === null ? [] : rows.geprueft;
  return [
    ...gruendeAus(zaehlende, 'profillage', rows.profil),
    ...gruendeAus(zaehlende, 'kennung', rows.kennung),
    ...gruendeAus(zaehlende, 'kennungGeprueft', geprueft),
    ...gueltigGrund(fall, kennung),
    betreuungGrund(quelle),
  ];
}

function gruendeAus(zaehlende: Zaehlende, art: Grund['art'], rows: readonly Regelzeile[]): Grund[] {
  return rows.map((row) => ({
    regel: row.id,
    art,
    antwort: row.then,
    words: row.words,
    zusatz: null,
    sicher: rows.length === 1,
    eingaben: eingabenIds(row.uses, zaehlende, art),
    quelle: row.source,
  }));
}

/** Why a Kennung holds that is neither the geprüfte nor the errechnete one. */
function gueltigGrund({ regelsatz }: Fall, { gueltig, gueltigDurch }: KennungErgebnis): Grund[] {
  const row = regelsatz.gueltig.rows.find(({ id }) => id === gueltigDurch);
  if (row === undefined || typeof row.then !== 'string') return [];
  return [
    {
      regel: row.id,
      art: 'kennungGueltig',
      antwort: gueltig,
      words: row.words,
      zusatz: null,
      sicher: true,
      eingaben: row.when.some(({ status, kriterium }) => status ?? kriterium) ? ['bfm'] : ['kennung'],
      quelle: row.source,
    },
  ];
}

function betreuungGrund({ betreuung, betreuungRow }: Begruendungsquelle): Grund {
  return {
    regel: betreuungRow.id,
    art: 'betreuung',
    antwort: betreuung.vorschlag,
    words: betreuungRow.words,
    zusatz: betreuungRow.zusatz ?? null,
    sicher: true,
    eingaben: betreuungRow.uses.map((eingabe) => (eingabe === 'status' ? 'bfm' : eingabe)),
    quelle: betreuungRow.source,
  };
}

/** The ratings that count towards a row: relevant or still open, all of them and those among the eight. */
interface Zaehlende {
  readonly alle: readonly BedarfId[];
  readonly acht: readonly BedarfId[];
}

const DIE_ACHT: ReadonlySet<BedarfId> = new Set(BEDARFE_DER_ACHT);

/** The inputs behind the entries of `uses`. */
function eingabenIds(
  uses: readonly (ProfilEingabe | KennungEingabe)[],
  { alle, acht }: Zaehlende,
  art: Grund['art'],
): string[] {
  const ids: string[] = [];
  for (const eingabe of uses) {
    if (eingabe === 'bedarfe' || eingabe === 'alle') ids.push(...alle);
    else if (eingabe === 'acht') ids.push(...acht);
    else if (eingabe === 'profillage')
      ids.push(art === 'kennungGeprueft' ? 'festgelegteProfillage' : 'profillage');
    else ids.push(eingabe);
  }
  return ids;
}
