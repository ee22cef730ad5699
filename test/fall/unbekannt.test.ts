import fc from 'fast-check';
import type { Fall } from '../../src/fall/fall';
import { steerFall } from '../../src/fall/steerFall';
import { KENNUNG_TABELLE } from '../../src/rules/kennung';
import { PROFILLAGE_TABELLE } from '../../src/rules/profillage';
import type { Kennung } from '../../src/rules/vocabulary';
import { completions, naiveMengen, REIHENFOLGE, type NaiveMengen } from '../support/bruteForce';
import { mengenBits } from '../support/bruteForceBits';
import { type Mischung, OFFENER_FALL, zufallsfall, zufallsfallMitStatus } from '../support/faelle';
import { naiveG, naiveZ } from '../support/naiveRules';
import { zufallslauf } from '../support/zufallslauf';

/** Up to this many completions all pairs are compared; beyond, neighbours are looked up. */
const WENIGE = 200;

function einer(werte: readonly (string | null)[]): string | null {
  return werte.length === 1 ? (werte[0] ?? null) : 'noch nicht festgelegt';
}

function inOrder(tabelle: readonly { readonly id: string }[], ids: ReadonlySet<string>): string[] {
  return tabelle.map(({ id }) => id).filter((id) => ids.has(id));
}

/** What the Fachkonzept demands for a case, from the sets of the brute force. */
function soll(fall: Fall, mengen: NaiveMengen): unknown {
  const profil = REIHENFOLGE.profil.filter((each) => mengen.profil.has(each));
  const kennung = REIHENFOLGE.kennung.filter((each) => mengen.kennung.has(each));
  const fragen = (set: ReadonlySet<string>): string[] => REIHENFOLGE.fragen.filter((each) => set.has(each));
  const festgelegt = mengen.geprueft.has(null) ? null : fall.festgelegteProfillage;
  const weichtAb = festgelegt !== null && festgelegt !== einer(profil);
  const geprueft = weichtAb ? einer([...mengen.geprueft]) : null;
  const gruende = {
    profil: inOrder(PROFILLAGE_TABELLE.rows, mengen.regelnProfil),
    kennung: inOrder(KENNUNG_TABELLE.rows, mengen.regelnKennung),
  };
  const rest = (geprueft ?? einer(kennung)) as Kennung;
  const durch = naiveG({ ...fall.bfm, geprueft: geprueft !== null, rest });
  const gueltig = durch.then === '[rest]' ? rest : (durch.then as Kennung);
  const bisherExter = ['Exter', 'ext. FM'].includes(fall.bisherigeBetreuung);
  return {
    gruende,
    betreuungRegel: naiveZ({ ...fall, status: fall.bfm.status, kennung: gueltig, bisherExter }).id,
    gueltigDurch: durch.id,
    profilRegel: profil.length === 1 ? gruende.profil[0] : null,
    kennungRegel: kennung.length === 1 ? gruende.kennung[0] : null,
    profil,
    profilErrechnet: einer(profil),
    profilFragen: fragen(mengen.fragenProfil),
    festgelegt,
    profilGueltig: festgelegt ?? einer(profil),
    kennung,
    errechnet: einer(kennung),
    kennungFragen: fragen(mengen.fragenKennung),
    geprueft,
    gueltig,
  };
}

function ist(fall: Fall): unknown {
  const { profillage, kennung, betreuung, begruendung } = steerFall(fall);
  const regelnZu = (art: string): string[] =>
    begruendung.filter((grund) => grund.art === art).map((grund) => grund.regel);
  return {
    gruende: { profil: regelnZu('profillage'), kennung: regelnZu('kennung') },
    betreuungRegel: betreuung.regel,
    gueltigDurch: kennung.gueltigDurch,
    profilRegel: profillage.regel,
    kennungRegel: kennung.regel,
    profil: profillage.moeglich,
    profilErrechnet: profillage.errechnet,
    profilFragen: profillage.entscheidendeFragen,
    festgelegt: profillage.festgelegt,
    profilGueltig: profillage.gueltig,
    kennung: kennung.moeglich,
    errechnet: kennung.errechnet,
    kennungFragen: kennung.entscheidendeFragen,
    geprueft: kennung.geprueft,
    gueltig: kennung.gueltig,
  };
}

function offene(fall: Fall): number {
  return Object.values(fall.bedarfe).filter((rating) => rating === null).length;
}

function pruefe(fall: Fall): void {
  const wenige = offene(fall) <= 6 && completions(fall).length <= WENIGE;
  expect(ist(fall)).toEqual(soll(fall, wenige ? naiveMengen(fall) : mengenBits(fall)));
}

const ALLES_OFFEN: Mischung = { offen: 1, nein: 0, ja: 0 };

describe('mit offenen Angaben ist die Antwort die Menge über alle Vervollständigungen', () => {
  it.each([
    ['wenigen', 9000, { offen: 1, nein: 4, ja: 4 }],
    ['einigen', 7000, { offen: 1, nein: 2, ja: 2 }],
    ['vielen', 4000, { offen: 2, nein: 2, ja: 2 }],
    ['fast nur', 50, { offen: 8, nein: 1, ja: 1 }],
    ['ausschließlich', 5, ALLES_OFFEN],
  ])('bei %s offenen Einschätzungen (%d Fälle, täglich ein Fünftel davon)', (_, alle, mischung) => {
    fc.assert(fc.property(zufallsfallMitStatus(mischung), pruefe), zufallslauf(alle, 5));
  });

  it('wenn gar nichts erhoben ist', () => {
    pruefe(OFFENER_FALL);
  });
});

it('beide Arten, Nachbarn zu finden, stimmen überein', () => {
  fc.assert(
    fc.property(zufallsfall({ offen: 1, nein: 4, ja: 4 }), (fall) => {
      fc.pre(completions(fall).length <= WENIGE);
      expect(mengenBits(fall)).toEqual(naiveMengen(fall));
    }),
    { numRuns: 500, seed: 1 },
  );
});
