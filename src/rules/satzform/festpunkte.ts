/** What no set of rules may do, whatever a house writes (fixed points of S0 and S1). */
import { allFacts } from '../../decision/facts';
import { decide } from '../../decision/table';
import { passes } from '../../decision/test';
import type { KennungFacts } from '../kennung';
import type { Regelsatz } from '../regelsatz';
import { type Linie, type Regeltabelle, type Tabellenname, TABELLENNAMEN, tabelleIn } from './form';

/** Which fixed point a row breaks. */
export type Festpunkt =
  /** It gives bFM although the Fallmanagement does not expect progress. */
  | 'BFM_GEGEN_EINSCHAETZUNG'
  /** It names the gültige Kennung itself, and the person is not in the bFM: nothing was decided. */
  | 'GELTUNG_OHNE_BFM'
  /** What is open leads to what a no leads to, and a yes leads elsewhere. */
  | 'OFFEN_ALS_NEIN';

export interface Festpunktbruch {
  readonly festpunkt: Festpunkt;
  readonly tabelle: Tabellenname;
  /** Of the row. */
  readonly id: string;
}

/**
 * Every row that breaks one, each once; the tables must have no gap. That a Verdichtung counts only with its Begründung needs no
 * check: the tables are given it as one input, and none of them answers it.
 */
export function festpunkte(satz: Regelsatz): readonly Festpunktbruch[] {
  const alle = allFacts(satz.kennung);
  const brueche = [
    ...TABELLENNAMEN.flatMap((name) => offeneTests(tabelleIn(satz, name), name)),
    ...bfmGegenEinschaetzung(satz, alle),
    ...geltungOhneBfm(satz),
    ...offenWieNein(satz, alle),
  ];
  return [...new Map(brueche.map((each) => [Object.values(each).join(), each])).values()];
}

function bfmGegenEinschaetzung({ kennung }: Regelsatz, alle: readonly KennungFacts[]): Festpunktbruch[] {
  return alle
    .filter(({ fmEinschaetzung }) => fmEinschaetzung === 'nein')
    .map((facts) => decide(kennung, facts))
    .filter(({ then }) => then === 'bFM')
    .map(({ id }) => ({ festpunkt: 'BFM_GEGEN_EINSCHAETZUNG', tabelle: 'kennung', id }));
}

/** Only the Fallmanagement decides otherwise than the geprüfte or errechnete Kennung, and what it has decided is the status. */
function geltungOhneBfm({ gueltig }: Regelsatz): Festpunktbruch[] {
  return allFacts(gueltig)
    .filter(({ status }) => status !== 'imBfm')
    .map((facts) => decide(gueltig, facts))
    .filter(({ then }) => typeof then === 'string')
    .map(({ id }) => ({ festpunkt: 'GELTUNG_OHNE_BFM', tabelle: 'gueltig', id }));
}

/** The values of an input that mean yes and no, where it can be open; of the Festlegung the two answers of the Integrationsprognose. */
const JA_UND_NEIN: readonly (readonly [ja: unknown, nein: unknown])[] = [
  [true, false],
  ['ja', 'nein'],
  ['wahrscheinlich', 'nichtWahrscheinlich'],
];

interface Frage {
  readonly eingabe: string;
  readonly ja: unknown;
  readonly nein: unknown;
}

function fragenIn({ inputs }: Regeltabelle): Frage[] {
  return Object.entries(inputs).flatMap(([eingabe, { values }]) => {
    const paar = JA_UND_NEIN.find(([ja]) => values.includes(null) && values.includes(ja));
    return paar === undefined ? [] : [{ eingabe, ja: paar[0], nein: paar[1] }];
  });
}

/** Tests that let what is open and no pass, and yes not. */
function offeneTests(tabelle: Regeltabelle, name: Tabellenname): Festpunktbruch[] {
  const fragen = fragenIn(tabelle);
  return tabelle.rows
    .filter(({ when }) => when.some((linie) => fragen.some((frage) => setztGleich(linie, frage))))
    .map(({ id }) => ({ festpunkt: 'OFFEN_ALS_NEIN', tabelle: name, id }));
}

function setztGleich(linie: Linie, { eingabe, ja, nein }: Frage): boolean {
  const test = linie[eingabe];
  return test !== undefined && passes(test, null) && passes(test, nein) && !passes(test, ja);
}

/** In table K nothing is assumed: by no order of rows either. In table Z S1 has defaults, and the person is told. */
function offenWieNein(satz: Regelsatz, alle: readonly KennungFacts[]): Festpunktbruch[] {
  const { kennung } = satz;
  const antwort = (facts: KennungFacts): string => decide(kennung, facts).then;
  return fragenIn(tabelleIn(satz, 'kennung')).flatMap(({ eingabe, ja, nein }) =>
    alle
      .filter((facts) => facts[eingabe as keyof KennungFacts] === null)
      .filter((facts) => {
        const offen = antwort(facts);
        return (
          offen === antwort({ ...facts, [eingabe]: nein }) && offen !== antwort({ ...facts, [eingabe]: ja })
        );
      })
      .map((facts) => ({ festpunkt: 'OFFEN_ALS_NEIN', tabelle: 'kennung', id: decide(kennung, facts).id })),
  );
}
