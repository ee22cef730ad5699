/** How long a workshop takes to be evaluated: every area in both rounds, with and without intervals. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uebereinstimmung, type Urteil } from '../../src/bereiche/uebung';
import { sink } from './measure';
import { type Line, ms } from './zeile';

/** As many as a big workshop has. */
const FACHKRAEFTE = 30;
const PERSONEN = 12;
const BEREICHE = 25;
const RUNDEN = 2;
const STUFEN = 4;
const KEIM = 1;

/** The Urteile of every area in every round: mostly the Stufe of the person, sometimes a neighbour or anything. */
function gruppen(): Urteil[][] {
  const zufall = xoroshiro128plus(KEIM);
  const wuerfle = (anzahl: number): number => uniformInt(zufall, 0, anzahl - 1);
  return Array.from({ length: BEREICHE * RUNDEN }, () =>
    Array.from({ length: PERSONEN }, (_, person) => {
      const stufe = wuerfle(STUFEN);
      return Array.from({ length: FACHKRAEFTE }, (__, fachkraft) => ({
        einheit: `P${person}`,
        fachkraft: `F${fachkraft}`,
        wert: wuerfle(3) > 0 ? stufe : wuerfle(STUFEN),
      }));
    }).flat(),
  );
}

/** Both evaluations, one after the other. */
export function workshopzeiten(): Line[] {
  const alle = gruppen();
  const umfang = `${FACHKRAEFTE} × ${PERSONEN} × ${BEREICHE} × ${RUNDEN}`;
  return [false, true].map((mitSpanne) => {
    const start = performance.now();
    sink.last = alle.map((urteile) => uebereinstimmung(urteile, { skala: 'ordinal', mitSpanne }));
    const titel = mitSpanne
      ? '… mit 2.000 Ziehungen je Bereich und Runde'
      : `Übereinstimmung, ${umfang} Urteile`;
    return [titel, ms(performance.now() - start)];
  });
}
