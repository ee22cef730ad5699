/** What reasonable people may see differently: really something else, with a reason and sentences. */
import { mitAndererSicht } from '../../../../src/bereiche/uebung/personen/fallDerPerson';
import type { AndereSicht } from '../../../../src/bereiche/uebung/personen/uebungsperson';
import { fazAblehnungen } from '../../../../src/fall/faz';
import type { Fall } from '../../../../src/fall/fall';
import { type Befund, JE_PERSON } from './befunde';

/** What is seen differently, and its value in a case. */
function wertIn(fall: Fall, sicht: AndereSicht): readonly [was: string, wert: unknown] {
  if ('bedarf' in sicht) return [sicht.bedarf, fall.bedarfe[sicht.bedarf]];
  if ('angabe' in sicht) return [sicht.angabe, fall[sicht.angabe]];
  return [`Ressourcenbereich ${sicht.ressourcenbereich}`, fall.ressourcenbereiche[sicht.ressourcenbereich]];
}

const jeSicht = (befund: Befund) =>
  befund.person.andereSichten.map((sicht) => {
    const anders = mitAndererSicht(befund.fall, sicht);
    return { sicht, anders, vorher: wertIn(befund.fall, sicht), nachher: wertIn(anders, sicht) };
  });

describe.each(JE_PERSON)('%s', (_, befund) => {
  it('kann man mindestens zweimal anders sehen', () => {
    expect(befund.person.andereSichten.length).toBeGreaterThanOrEqual(2);
  });

  it('jede andere Sicht nennt einen anderen Wert, und keine zweimal denselben', () => {
    for (const { sicht, vorher, nachher } of jeSicht(befund)) {
      expect(nachher[1]).toBe('stufe' in sicht ? sicht.stufe : sicht.wert);
      expect(nachher).not.toEqual(vorher);
    }
    const alle = jeSicht(befund).map(({ nachher }) => nachher.join());
    expect(new Set(alle).size).toBe(alle.length);
  });

  it('eine andere Stufe ist eine benachbarte, oder eine der beiden ist offen', () => {
    for (const { sicht, vorher, nachher } of jeSicht(befund)) {
      if (!('stufe' in sicht) || vorher[1] === null || nachher[1] === null) continue;
      expect([vorher[0], Math.abs(Number(vorher[1]) - Number(nachher[1]))]).toEqual([vorher[0], 1]);
    }
  });

  it('jede ist begründet, in ganzen Sätzen', () => {
    for (const { warum } of befund.person.andereSichten) {
      expect(warum).toMatch(/^[A-ZÄÖÜ].{40,240}\.$/);
    }
  });

  it('mit keiner widersprechen sich Förderziel und Entwicklungsziel', () => {
    for (const { anders } of jeSicht(befund)) expect(fazAblehnungen(anders)).toEqual([]);
  });
});
