/** What a set of rules answers to a case; null where something open may decide. */
import type { Fall } from '../../../fall/fall';
import { lageVon } from '../../../fall/lage';
import { betreuungFacts } from '../../../fall/steerFall';
import type { Regelsatz } from '../../../rules/regelsatz';
import { BEDARFE, KENNUNGEN, type Profil, type Schluesselgruppe } from '../../../rules/vocabulary';
import { type Bekanntes, entscheideFakten, vollendungen, type Zeilenfolge } from './entscheideFakten';
import { type Fallantwort, FRAGEN } from './vergleichen';

/** Decides it. Of what is open only prognosis and dominant group are completed; a rating or a Festlegung that is open decides. */
export function entscheideFall(satz: Regelsatz, fall: Fall): Fallantwort | null {
  const { prognoseArbeitsmarkt, dominierend, festlegung, verdichtet, fmEinschaetzung, festgelegt } =
    lageVon(fall);
  const bedarfe = bedarfeVon(satz, fall);
  if (bedarfe === null || festlegung === null) return null;
  const { je, n8, nAlle } = bedarfe;
  const [Q, L, M, R] = [je.Q > 0, je.L > 0, je.M > 0, je.R > 0];
  const gruppen = Number(Q) + Number(L) + Number(M) + Number(R);
  const bekannt = {
    // The Kennung follows; the others are those of the case.
    ...betreuungFacts(fall, KENNUNGEN[0]),
    ...{ festlegung, prognoseArbeitsmarkt, dominierend, Q, L, M, R, gruppen },
    ...{ n8, nAlle, verdichtet, fmEinschaetzung, kriterium: fall.bfm.kriterium },
  };
  const bekannte = antwortenJeSatz.get(satz) ?? new Map<string, Fallantwort | null>();
  antwortenJeSatz.set(satz, bekannte);
  const schluessel = `${Object.values(bekannt).join()},${festgelegt}`;
  const schon = bekannte.get(schluessel);
  if (schon !== undefined) return schon;
  const antwort = einhellig(satz, bekannt, festgelegt);
  bekannte.set(schluessel, antwort);
  return antwort;
}

/** A list has many cases that no table can tell apart. Holds facts of tables, and nobody's name. */
const antwortenJeSatz = new WeakMap<Regelsatz, Map<string, Fallantwort | null>>();

/** What all completions agree on. */
function einhellig(satz: Regelsatz, bekannt: Bekanntes, festgelegt: Profil | null): Fallantwort | null {
  const [erste, ...weitere] = vollendungen(bekannt).map((each) =>
    antwortAus(entscheideFakten(satz, each, festgelegt)),
  );
  return erste !== undefined && weitere.every((each) => istGleich(erste, each)) ? erste : null;
}

function istGleich(eine: Fallantwort, andere: Fallantwort): boolean {
  return FRAGEN.every((frage) => eine[frage].antwort === andere[frage].antwort);
}

function antwortAus({ profil, kennung, gueltig, gueltigeKennung, betreuung }: Zeilenfolge): Fallantwort {
  const durch = typeof gueltig.then === 'string' ? gueltig.id : kennung.id;
  return {
    profillage: { antwort: profil.then, regel: profil.id },
    kennung: { antwort: gueltigeKennung, regel: durch },
    betreuung: { antwort: betreuung.then, regel: betreuung.id },
  };
}

interface Bedarfszahlen {
  readonly je: Readonly<Record<Schluesselgruppe, number>>;
  readonly n8: number;
  readonly nAlle: number;
}

/** The relevant ones, by the threshold of the set; null where a rating is open. */
function bedarfeVon({ schwellen }: Regelsatz, { bedarfe }: Fall): Bedarfszahlen | null {
  const je = { Q: 0, L: 0, M: 0, R: 0 };
  for (const { id, gruppe } of BEDARFE) {
    const stufe = bedarfe[id];
    if (stufe === null) return null;
    if (stufe >= schwellen.relevantAb) je[gruppe] += 1;
  }
  return { je, n8: je.L + je.R, nAlle: je.Q + je.L + je.M + je.R };
}
