import { netz, zeitraum } from '../../../../src/bereiche/kooperation/fach/netz';
import { beteiligtInWorten } from '../../../../src/bereiche/kooperation/texte/netz';
import { STICHTAG } from '../../../support/faelle';
import { text } from '../../../support/rawFaelle';
import {
  kooperationMit,
  type Kooperationszellen,
  partnerZeile,
  tag,
  verweisungZeile,
} from './konferenzFaelle';

const PARTNER = [
  partnerZeile('P1', 'massnahmetraeger', 'Träger Nord'),
  partnerZeile('P2', 'suchtberatung', 'Beratung am Park'),
  partnerZeile('P3', 'wohnungslosenhilfe', 'Haus Anker'),
];
const worte = (zellen: Kooperationszellen): string[] =>
  netz(kooperationMit({ partner: PARTNER, ...zellen })).map(beteiligtInWorten);

describe('das Netz', () => {
  it('nennt jeden, den eine Verweisung nennt, mit dem ersten Tag, dem letzten Kontakt und der nächsten Rückmeldung', () => {
    const verweisungen = [
      verweisungZeile('V1', 'P3', {
        stand: text('beendet'),
        verwiesenAm: tag('2026-01-05'),
        erstkontaktAm: tag('2026-01-12'),
      }),
      verweisungZeile('V2', 'P1', { stand: text('läuft'), erstkontaktAm: tag('2026-11-09') }),
      verweisungZeile('V3', 'P1', { rueckmeldungFaellig: tag('2026-12-01') }),
    ];
    const rueckmeldungen = [
      { id: text('R1'), verweisung: text('V2'), datum: tag('2026-11-16') },
      { id: text('R2'), verweisung: text('V2') },
    ];
    expect(worte({ verweisungen, rueckmeldungen })).toEqual([
      'Träger Nord (verwiesen), seit 02.11.2026, letzter Kontakt 16.11.2026, nächste Rückmeldung 01.12.2026',
      'Haus Anker (beendet), seit 05.01.2026, letzter Kontakt 12.01.2026',
    ]);
  });

  it('zeigt von einer Beratung nach § 16a nur Art und Stand', () => {
    const verweisungen = [
      verweisungZeile('V1', 'P2', { stand: text('läuft'), erstkontaktAm: tag('2026-11-05') }),
    ];
    const rueckmeldungen = [{ id: text('R1'), verweisung: text('V1'), datum: tag('2026-11-16') }];
    const beteiligte = netz(kooperationMit({ partner: PARTNER, verweisungen, rueckmeldungen }));
    expect(beteiligte.map(beteiligtInWorten)).toEqual(['Suchtberatung (läuft)']);
    expect(JSON.stringify(beteiligte)).not.toMatch(/Park|2026/);
    expect(zeitraum(beteiligte, STICHTAG)).toBeNull();
  });

  it('eine offene Verweisung sagt den Stand, auch wenn danach eine beendet wurde', () => {
    const verweisungen = [
      verweisungZeile('V1', 'P1', { stand: text('läuft') }),
      verweisungZeile('V2', 'P1', { stand: text('beendet') }),
    ];
    expect(worte({ verweisungen })[0]).toMatch(/^Träger Nord \(läuft\)/);
  });

  it('ist leer ohne Verweisung, und der Zeitraum reicht mindestens bis heute', () => {
    expect(worte({})).toEqual([]);
    const [eine] = netz(
      kooperationMit({
        partner: PARTNER,
        verweisungen: [verweisungZeile('V1', 'P1', { stand: text('beendet') })],
      }),
    );
    expect(eine && zeitraum([eine], STICHTAG)).toEqual({ von: '2026-11-02', bis: STICHTAG });
  });
});
