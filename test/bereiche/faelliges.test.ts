import { gesammelt, ladeFaelliges } from '../../src/bausteine/faelliges';
import { BEREICHE } from '../../src/bereiche/bereiche';
import { EIGENE } from '../../src/bereiche/bfm/wiedervorlagen/fach/wiedervorlage';
import { PLAN_FAELLIGES } from '../../src/bereiche/plan/faelliges';
import { WIEDERVORLAGE_ARTEN, WIEDERVORLAGE_REGEL } from '../../src/rules/wiedervorlagen';
import { ARTEN, FAELLIGES } from '../support/faelliges';
import { KURSE_FAELLIGES } from './kurse/faelliges';
import { MIT_KURSEN } from './mitKursen';

describe('was die Bereiche als fällig beitragen', () => {
  it('kommt aus ihrer Liste, in deren Reihenfolge', async () => {
    expect((await ladeFaelliges(BEREICHE)).quellen).toEqual(FAELLIGES.quellen);
    expect((await ladeFaelliges(MIT_KURSEN)).quellen).toEqual([...FAELLIGES.quellen, KURSE_FAELLIGES]);
  });

  it('ist jede Art der Regeln, außer den eigenen, von genau einem Bereich, mit ihrer Regel', () => {
    const arten = FAELLIGES.quellen.flatMap((each) => Object.keys(each.arten));
    expect([...arten, EIGENE].sort()).toEqual([...WIEDERVORLAGE_ARTEN].sort());
    expect(WIEDERVORLAGE_ARTEN.map((art) => ARTEN.get(art)?.regel)).toEqual(
      WIEDERVORLAGE_ARTEN.map((art) => WIEDERVORLAGE_REGEL[art]),
    );
  });

  it('heißt überall anders, und so, dass eine Id ihre Art nennt', () => {
    expect([...ARTEN.keys()].filter((art) => !/^[a-zA-Z]+$/.test(art))).toEqual([]);
    expect(() => gesammelt([PLAN_FAELLIGES, KURSE_FAELLIGES, PLAN_FAELLIGES])).toThrow(
      'Two kinds of what is due are called planFortschreibung',
    );
  });

  it('fehlt ein Beitrag, kommt keiner', async () => {
    const faelliges = () => Promise.reject(new Error('nicht da'));
    const bereiche = MIT_KURSEN.map((each, index) => (index === 2 ? { ...each, faelliges } : each));
    await expect(ladeFaelliges(bereiche)).rejects.toThrow('nicht da');
  });
});
