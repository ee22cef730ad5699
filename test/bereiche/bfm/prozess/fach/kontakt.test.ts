import { type Kontaktquellen, letzterKontakt } from '../../../../../src/bereiche/bfm/prozess/fach/kontakt';
import { date } from '../../../../support/faelle';

const HEUTE = date('2026-11-21');
const KEINE: Kontaktquellen = {
  aufnahmen: [],
  vermerke: [],
  fm: { erstberatung: null, schuelergespraech: null },
  notierte: [],
};
const tag = date;

describe('der letzte Kontakt', () => {
  it('ist ohne Profiling, Vermerk, Gespräch und Notiz unbekannt', () => {
    expect(letzterKontakt(KEINE, HEUTE)).toBeNull();
    expect(letzterKontakt({ ...KEINE, vermerke: [{ datum: null }] }, HEUTE)).toBeNull();
  });

  it.each<[string, Partial<Kontaktquellen>]>([
    ['profiling', { aufnahmen: [{ datum: tag('2026-11-20') }] }],
    ['vermerk', { vermerke: [{ datum: tag('2026-11-20') }, { datum: tag('2026-03-01') }] }],
    ['erstberatung', { fm: { erstberatung: tag('2026-11-20'), schuelergespraech: null } }],
    ['schuelergespraech', { fm: { erstberatung: null, schuelergespraech: tag('2026-11-20') } }],
    ['notiert', { notierte: [tag('2026-11-20')] }],
  ])('zählt mit: %s', (art, quelle) => {
    const aelter: Kontaktquellen = {
      aufnahmen: [{ datum: tag('2026-11-18') }],
      vermerke: [{ datum: tag('2026-11-19') }],
      fm: { erstberatung: tag('2026-11-17'), schuelergespraech: tag('2026-11-16') },
      notierte: [tag('2026-11-15')],
    };
    expect(letzterKontakt({ ...aelter, ...quelle }, HEUTE)).toEqual({ tag: '2026-11-20', art });
  });

  it('was bevorsteht, ist noch keiner; heute ist einer', () => {
    const notierte = [tag('2026-11-22'), tag('2026-11-21'), tag('2026-11-20')];
    expect(letzterKontakt({ ...KEINE, notierte }, HEUTE)).toEqual({ tag: '2026-11-21', art: 'notiert' });
  });
});
