/**
 * Random walks of Verweisungen against a model written on its own: no state that the specification does not have, none open without
 * a day, and of counselling under § 16a never more than three states. 12,000 steps, under a second.
 */
import fc from 'fast-check';
import {
  nachSchritt,
  rueckmeldestand,
  type Standschritt,
  verweisungsbeginn,
} from '../../../../src/bereiche/kooperation/fach/verweisung';
import type { Verweisung } from '../../../../src/bereiche/kooperation/listen';
import type { Partner } from '../../../../src/bereiche/kooperation/listenDesHauses';
import {
  type Grund,
  GRUENDE,
  PARTNERARTEN,
  type Partnerart,
  STAENDE,
  type Stand,
} from '../../../../src/bereiche/kooperation/regeln/vokabular';
import { dateOfSerial, type PlainDate, serialOfDate } from '../../../../src/listen/plainDate';
import { text } from '../../../support/rawFaelle';
import { HEUTE, tag } from '../../plan/fach/planFaelle';
import { kooperationAus, partnerZeile } from './kooperationFaelle';

const BERATUNG: readonly Partnerart[] = ['schuldnerberatung', 'suchtberatung', 'psychosozial'];
const OHNE_PFLICHT: readonly Partnerart[] = [...BERATUNG, 'kinderbetreuung'];

/** Every step there is, as pairs. */
const SCHRITTE_ALLER = [
  'geplant>verwiesen',
  'geplant>nicht zustande gekommen',
  'verwiesen>Kontakt',
  'verwiesen>läuft',
  'verwiesen>nicht zustande gekommen',
  'Kontakt>läuft',
  'Kontakt>beendet',
  'Kontakt>nicht zustande gekommen',
  'läuft>beendet',
];
const SCHRITTE_16A = ['Kontakt>läuft', 'Kontakt>beendet', 'läuft>beendet'];
const ENDEN: readonly Stand[] = ['beendet', 'nicht zustande gekommen'];

const BASIS = kooperationAus({
  partner: [partnerZeile('sonstige')],
  verweisungen: [
    { id: text('V1'), partner: text('P1'), stand: text('geplant'), rueckmeldungFaellig: tag('2027-01-02') },
  ],
});
const PARTNER = BASIS.partner[0] as Partner;
const ZEILE = BASIS.verweisungen[0] as Verweisung;

interface Gang {
  readonly art: Partnerart;
  readonly wochen: number | null;
  readonly anfang: Stand;
  readonly freiwillig: boolean | null;
  readonly schritte: readonly { readonly stand: Stand; readonly tage: number; readonly grund: Grund }[];
}

const gang: fc.Arbitrary<Gang> = fc.record({
  art: fc.constantFrom(...PARTNERARTEN),
  wochen: fc.option(fc.integer({ min: 1, max: 52 })),
  anfang: fc.constantFrom(...STAENDE),
  freiwillig: fc.constantFrom(true, false, null),
  schritte: fc.array(
    fc.record({
      stand: fc.constantFrom(...STAENDE),
      tage: fc.integer({ min: 0, max: 90 }),
      grund: fc.constantFrom(...GRUENDE),
    }),
    { minLength: 12, maxLength: 24 },
  ),
});

const spaeter = (von: PlainDate, tage: number): PlainDate =>
  dateOfSerial(serialOfDate(von) + tage) as PlainDate;

function beginne({ art, wochen, anfang, freiwillig }: Gang): Verweisung | null {
  const beginn = verweisungsbeginn(
    { anlass: 'wohnsituation', auftrag: 'Helfen', freiwillig, stand: anfang, rueckmeldungFaellig: null },
    { ...PARTNER, art, rueckmeldungWochen: wochen },
    'einwilligung',
    null,
    HEUTE,
  );
  return beginn === null ? null : { ...ZEILE, ...beginn };
}

const alsSchritt = (stand: Stand, am: PlainDate, grund: Grund): Standschritt =>
  stand === 'nicht zustande gekommen' ? { stand, am, grund } : { stand, am };

function geht(art: Partnerart, von: Stand, nach: Stand): boolean {
  return (BERATUNG.includes(art) ? SCHRITTE_16A : SCHRITTE_ALLER).includes(`${von}>${nach}`);
}

/** What has to hold of every row at any time. */
function pruefe(zeile: Verweisung, art: Partnerart): void {
  const offen = zeile.stand !== null && !ENDEN.includes(zeile.stand);
  if (offen) expect(zeile.rueckmeldungFaellig).not.toBeNull();
  if (BERATUNG.includes(art)) expect(['Kontakt', 'läuft', 'beendet']).toContain(zeile.stand);
  if (OHNE_PFLICHT.includes(art)) expect(zeile.freiwillig).toBe(true);
  expect(zeile.ergebnis).toBe('');
  expect(zeile.grund !== null).toBe(zeile.stand === 'nicht zustande gekommen');
  expect(rueckmeldestand(zeile, HEUTE) === 'geschlossen').toBe(!offen);
}

let gegangen = 0;
let abgelehnt = 0;

function gehe(probe: Gang): void {
  const { art, wochen, anfang, schritte } = probe;
  const darfBeginnen = BERATUNG.includes(art)
    ? anfang === 'Kontakt'
    : ['geplant', 'verwiesen'].includes(anfang);
  const begonnen = beginne(probe);
  expect(begonnen !== null).toBe(darfBeginnen);
  if (begonnen === null) return;
  pruefe(begonnen, art);
  expect(begonnen.rueckmeldungFaellig).toBe(spaeter(HEUTE, (wochen ?? 6) * 7));
  let [zeile, heute] = [begonnen, HEUTE];
  for (const { stand, tage, grund } of schritte) {
    heute = spaeter(heute, tage);
    const neu = nachSchritt(zeile, art, wochen, alsSchritt(stand, heute, grund));
    const erlaubt = zeile.stand !== null && geht(art, zeile.stand, stand);
    expect(neu !== null).toBe(erlaubt);
    if (neu === null) abgelehnt += 1;
    else {
      // A day that stands there is never written over.
      if (zeile.verwiesenAm !== null) expect({ ...zeile, ...neu }.verwiesenAm).toBe(zeile.verwiesenAm);
      if (zeile.erstkontaktAm !== null) expect({ ...zeile, ...neu }.erstkontaktAm).toBe(zeile.erstkontaktAm);
      zeile = { ...zeile, ...neu };
      gegangen += 1;
      pruefe(zeile, art);
    }
  }
}

it('kein verbotener Stand, keine offene Verweisung ohne Frist', () => {
  fc.assert(fc.property(gang, gehe), { numRuns: 4_000 });
  expect(gegangen).toBeGreaterThan(1_000);
  expect(gegangen + abgelehnt).toBeGreaterThan(10_000);
});

describe('die Tage füllen sich, wo sie passen', () => {
  const nach = (art: Partnerart, zeile: Partial<Verweisung>, stand: Stand) =>
    nachSchritt({ ...ZEILE, ...zeile }, art, null, alsSchritt(stand, HEUTE, 'kein Platz'));

  it('„verwiesen“ füllt den Tag der Verweisung, „Kontakt“ den des Erstkontakts', () => {
    expect(nach('ksd', { stand: 'geplant' }, 'verwiesen')).toMatchObject({ verwiesenAm: HEUTE });
    expect(nach('ksd', { stand: 'verwiesen' }, 'Kontakt')).toMatchObject({ erstkontaktAm: HEUTE });
    expect(nach('ksd', { stand: 'verwiesen' }, 'läuft')).toMatchObject({ erstkontaktAm: HEUTE });
  });

  it('eine Zeile ohne Stand und ohne Frist bekommt beides', () => {
    expect(nach('suchtberatung', { stand: null, rueckmeldungFaellig: null }, 'Kontakt')).toEqual({
      stand: 'Kontakt',
      rueckmeldungFaellig: spaeter(HEUTE, 42),
    });
  });

  it('„nicht zustande gekommen“ trägt seinen Grund', () => {
    expect(nach('ksd', { stand: 'Kontakt' }, 'nicht zustande gekommen')).toEqual({
      stand: 'nicht zustande gekommen',
      grund: 'kein Platz',
    });
  });

  it('am letzten Tag, den Excel kennt, bleibt die Frist im Kalender', () => {
    const letzter = dateOfSerial(2_958_465) as PlainDate;
    const zeile = { ...ZEILE, stand: 'geplant', rueckmeldungFaellig: null } as Verweisung;
    expect(nachSchritt(zeile, 'ksd', 52, { stand: 'verwiesen', am: letzter })?.rueckmeldungFaellig).toBe(
      letzter,
    );
  });
});
