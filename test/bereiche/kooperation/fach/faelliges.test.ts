/** D-20 to D-24: examples, what the list says of earlier days, and a count over a calendar that knows nothing of the program. */
import fc from 'fast-check';
import {
  faelligesDerKooperation,
  KOOPERATIONSARTEN,
} from '../../../../src/bereiche/kooperation/fach/faelliges';
import type { Kooperation } from '../../../../src/bereiche/kooperation/fach/kooperation';
import { KOOPERATION_FAELLIGES } from '../../../../src/bereiche/kooperation/faelliges';
import { PARTNER, ANGEBOTSKETTEN } from '../../../../src/bereiche/kooperation/listenDesHauses';
import { VERWEISUNGEN } from '../../../../src/bereiche/kooperation/listen';
import type { OffeneZeile } from '../../../../src/fall/faelliges';
import type { Inhalt } from '../../../../src/listen/inhalt';
import { berechne } from '../../../../src/fall/berechne';
import { OFFENER_FALL, STICHTAG } from '../../../support/faelle';
import { inhaltMit, tabelle } from '../../../support/inhalt';
import { text } from '../../../support/rawFaelle';
import { zufallslauf } from '../../../support/zufallslauf';
import {
  einwilligungZeile,
  kooperationMit,
  kooperationsinhalt,
  type Kooperationszellen,
  partnerZeile,
  tag,
  verweisungZeile,
} from './konferenzFaelle';

const PARTNERZEILEN = [
  partnerZeile('P1', 'massnahmetraeger', 'Träger Nord'),
  partnerZeile('P2', 'suchtberatung', 'Beratung am Park'),
];

function faellig(zellen: Kooperationszellen, liste: readonly string[] = []): string[] {
  const kooperation = kooperationMit({ partner: PARTNERZEILEN, ...zellen });
  return faelligMit(kooperation, liste);
}

function faelligMit(kooperation: Kooperation | null, liste: readonly string[] = []): string[] {
  const offene = (art: string): OffeneZeile[] =>
    liste
      .filter((id) => id.startsWith(`${art}:`))
      .map((id) => ({ id, bezug: id.slice(art.length + 1), faelligAm: null, hinweis: '' }));
  const { faelligkeiten } = faelligesDerKooperation({
    heute: STICHTAG,
    stichtag: STICHTAG,
    offene,
    kooperation,
  });
  return faelligkeiten.map(({ id, faelligAm, hinweis, ende }) =>
    [id, faelligAm, hinweis, ende === null ? 'offen' : `${ende.ausgang} ${ende.am ?? ''}`.trim()].join(' | '),
  );
}

describe('eine Rückmeldung', () => {
  const kontakt = { stand: text('Kontakt'), verwiesenAm: tag(null) };

  it('ist am vereinbarten Tag fällig, solange die Verweisung offen ist', () => {
    expect(
      faellig({ verweisungen: [verweisungZeile('V1', 'P1', { verwiesenAm: tag('2026-11-21') })] }),
    ).toEqual([
      'rueckmeldung:V1:2026-12-14 | 2026-12-14 | V1: Träger Nord | offen',
      'erstkontakt:V1:2026-11-21 | 2026-12-05 | V1: Träger Nord | offen',
    ]);
  });

  it('zu einer Beratung nach § 16a heißt anders und nennt weder Stelle noch Frist des Kontakts', () => {
    expect(faellig({ verweisungen: [verweisungZeile('V1', 'P2', kontakt)] })).toEqual([
      'beratungFragen:V1:2026-12-14 | 2026-12-14 | V1 | offen',
    ]);
    expect(KOOPERATION_FAELLIGES.arten.beratungFragen.regel.label).toBe(
      'Person fragen; freiwillig, ohne Folgen',
    );
  });

  it('kam sie, ist der frühere Tag der Liste erledigt; wurde er nur verschoben, ist er entfallen', () => {
    const verweisungen = [
      verweisungZeile('V1', 'P1', { ...kontakt, rueckmeldungFaellig: tag('2027-01-11') }),
    ];
    const frueher = ['rueckmeldung:V1:2026-11-20'];
    const kam = { id: text('R1'), verweisung: text('V1'), datum: tag('2026-11-19') };
    expect(faellig({ verweisungen, rueckmeldungen: [kam] }, frueher)[0]).toBe(
      'rueckmeldung:V1:2026-11-20 | 2026-11-20 | V1: Träger Nord | erledigt 2026-11-19',
    );
    expect(faellig({ verweisungen }, frueher)[0]).toMatch(/\| entfallen$/);
    const hatGesetzt = { ...kam, naechsteFaellig: tag('2026-11-20') };
    expect(faellig({ verweisungen, rueckmeldungen: [hatGesetzt] }, frueher)[0]).toMatch(/\| entfallen$/);
  });

  it('einer beendeten Verweisung wartet niemand mehr', () => {
    const verweisungen = [
      verweisungZeile('V1', 'P1', { stand: text('beendet'), erstkontaktAm: tag('2026-11-10') }),
    ];
    expect(faellig({ verweisungen })).toEqual([
      'rueckmeldung:V1:2026-12-14 | 2026-12-14 | V1: Träger Nord | entfallen',
      'erstkontakt:V1:2026-11-02 | 2026-11-16 | V1: Träger Nord | erledigt 2026-11-10',
    ]);
  });

  it('eine Zeile der Liste zu V10 ist keine zu V1', () => {
    const verweisungen = [verweisungZeile('V1', 'P1', kontakt)];
    expect(faellig({ verweisungen }, ['rueckmeldung:V10:2026-11-20'])).toHaveLength(1);
  });
});

describe('ein Erstkontakt', () => {
  it.each([
    ['Kontakt', 'erledigt'],
    ['läuft', 'erledigt'],
    ['nicht zustande gekommen', 'entfallen'],
  ])('ist mit dem Stand „%s“ %s', (stand, ende) => {
    const [, kontakt] = faellig({ verweisungen: [verweisungZeile('V1', 'P1', { stand: text(stand) })] });
    expect(kontakt).toBe(`erstkontakt:V1:2026-11-02 | 2026-11-16 | V1: Träger Nord | ${ende}`);
  });

  it('wird auch gefragt, wenn der Tag der Verweisung fehlt; vorher nicht', () => {
    const ohneTag = { verwiesenAm: tag(null) };
    expect(faellig({ verweisungen: [verweisungZeile('V1', 'P1', ohneTag)] })[1]).toBe(
      'erstkontakt:V1:ohneDatum:2026-11-21 | 2026-11-21 | V1: Träger Nord; Datum fehlt: Verwiesen am | offen',
    );
    const geplant = { ...ohneTag, stand: text('geplant') };
    expect(faellig({ verweisungen: [verweisungZeile('V1', 'P1', geplant)] })).toHaveLength(1);
  });
});

describe('das Ende einer Einwilligung', () => {
  const bis = { bis: tag('2026-11-30') };
  const beruht = [verweisungZeile('V1', 'P1', { einwilligung: text('E1'), stand: text('Kontakt') })];
  const ende = (zellen: Kooperationszellen): string[] =>
    faellig(zellen).filter((each) => each.startsWith('einwilligungsende'));

  it('steht an, solange eine offene Verweisung darauf beruht, auch noch nach dem Tag', () => {
    const einwilligungen = [einwilligungZeile('E1', 'P1', { bis: tag('2026-11-01') })];
    expect(ende({ einwilligungen, verweisungen: beruht })).toEqual([
      'einwilligungsende:E1:2026-11-01 | 2026-11-01 | E1 | offen',
    ]);
  });

  it.each<[string, Kooperationszellen, string[]]>([
    [
      'widerrufen',
      { einwilligungen: [einwilligungZeile('E1', 'P1', { ...bis, widerrufenAm: tag('2026-11-20') })] },
      ['einwilligungsende:E1:2026-11-30 | 2026-11-30 | E1 | entfallen'],
    ],
    [
      'nie erteilt',
      { einwilligungen: [einwilligungZeile('E1', 'P1', { ...bis, erteiltAm: tag(null) })] },
      [],
    ],
    ['ohne Ende', { einwilligungen: [einwilligungZeile('E1', 'P1')] }, []],
    [
      'für eine andere Stelle',
      { einwilligungen: [einwilligungZeile('E1', 'P2', bis)] },
      ['einwilligungsende:E1:2026-11-30 | 2026-11-30 | E1 | entfallen'],
    ],
  ])('%s: nichts mehr zu tun', (_name, zellen, erwartet) => {
    expect(ende({ verweisungen: beruht, ...zellen })).toEqual(erwartet);
  });
});

it('eine Aufgabe ist an ihrem Tag fällig, in einer Zeile; ohne Tag nie', () => {
  const aufgaben = [
    { id: text('A1'), was: text('Antrag\n  prüfen'), bisWann: tag('2026-12-01') },
    { id: text('A2'), was: text('Anrufen'), bisWann: tag('2026-12-02'), erledigtAm: tag('2026-11-20') },
    { id: text('A3'), was: text('Irgendwann') },
  ];
  expect(faellig({ aufgaben })).toEqual([
    'konferenzaufgabe:A1:2026-12-01 | 2026-12-01 | A1: Antrag prüfen | offen',
    'konferenzaufgabe:A2:2026-12-02 | 2026-12-02 | A2: Anrufen | erledigt 2026-11-20',
  ]);
});

describe('was sich nicht sagen lässt', () => {
  const beitrag = (inhalt: Inhalt) =>
    KOOPERATION_FAELLIGES.faelliges({
      fall: OFFENER_FALL,
      ergebnis: berechne(OFFENER_FALL),
      heute: STICHTAG,
      inhalt,
      offene: () => [],
    });

  it('ohne Tabellen, auch ohne eine davon, ist alles ungewiss, und niemand wird behelligt', () => {
    const leer = inhaltMit();
    const halb = inhaltMit(tabelle(PARTNER, []), tabelle(ANGEBOTSKETTEN, []), tabelle(VERWEISUNGEN, []));
    for (const inhalt of [leer, halb])
      expect(beitrag(inhalt)).toEqual({ faelligkeiten: [], ungewiss: KOOPERATIONSARTEN, fehler: [] });
  });

  it('mit einer unlesbaren Zelle ist alles ungewiss, und sie ist genannt', () => {
    const inhalt = kooperationsinhalt({ aufgaben: [{ id: text('A1'), bisWann: text('bald') }] });
    const { ungewiss, fehler, faelligkeiten } = beitrag(inhalt);
    expect([ungewiss, faelligkeiten]).toEqual([KOOPERATIONSARTEN, []]);
    expect(fehler.map(({ code }) => code)).toEqual(['DATUM_UNGUELTIG']);
  });
});

/** Every day of some months. */
const KALENDER = Array.from({ length: 200 }, (_, index) =>
  new Date(Date.UTC(2026, 8, 1 + index)).toISOString().slice(0, 10),
);
const TAG = fc.option(fc.constantFrom(...KALENDER.slice(20, 170)), { nil: null });

const VERWEISUNG = fc.record({
  partner: fc.constantFrom('P1', 'P2'),
  offen: fc.boolean(),
  stand: fc.constantFrom('verwiesen', 'Kontakt', 'läuft', 'nicht zustande gekommen'),
  verwiesenAm: TAG,
  erstkontaktAm: TAG,
  faellig: fc.constantFrom(...KALENDER.slice(20, 170)),
  einwilligung: fc.constantFrom('E1', 'E2', null),
});
const EINWILLIGUNG = fc.record({
  partner: fc.constantFrom('P1', 'P2'),
  erteilt: TAG,
  bis: TAG,
  widerrufen: TAG,
});
const AUFGABE = fc.record({ bis: TAG, erledigt: TAG });
const AKTE = fc.record({
  verweisungen: fc.array(VERWEISUNG, { maxLength: 4 }),
  einwilligungen: fc.tuple(EINWILLIGUNG, EINWILLIGUNG),
  aufgaben: fc.array(AUFGABE, { maxLength: 4 }),
});
type Akte = typeof AKTE extends fc.Arbitrary<infer T> ? T : never;

const standVon = ({ partner, stand, offen }: Akte['verweisungen'][number]): string => {
  if (partner === 'P2') return offen ? 'läuft' : 'beendet';
  return offen || stand !== 'verwiesen' ? stand : 'beendet';
};
const zwei = 14 * 86_400_000;

/** Goes through the calendar and asks of each day what is due on it. */
function amTag(heute: string, { verweisungen, einwilligungen, aufgaben }: Akte): string[] {
  const wartet = (stand: string): boolean => ['verwiesen', 'Kontakt', 'läuft'].includes(stand);
  return [
    ...verweisungen.flatMap((each, index) => {
      const id = `V${index + 1}`;
      const stand = standVon(each);
      const art = each.partner === 'P2' ? 'beratungFragen' : 'rueckmeldung';
      const vor14 = new Date(Date.parse(heute) - zwei).toISOString().slice(0, 10);
      return [
        ...(wartet(stand) && each.faellig === heute ? [`${art}:${id}:${heute}`] : []),
        ...(stand === 'verwiesen' && each.erstkontaktAm === null && each.verwiesenAm === vor14
          ? [`erstkontakt:${id}:${vor14}`]
          : []),
      ];
    }),
    ...einwilligungen.flatMap(({ partner, erteilt, bis, widerrufen }, index) => {
      const id = `E${index + 1}`;
      const traegt = verweisungen.some(
        (each) => each.einwilligung === id && each.partner === partner && wartet(standVon(each)),
      );
      return bis === heute && erteilt !== null && widerrufen === null && traegt
        ? [`einwilligungsende:${id}:${heute}`]
        : [];
    }),
    ...aufgaben.flatMap(({ bis, erledigt }, index) =>
      bis === heute && erledigt === null ? [`konferenzaufgabe:A${index + 1}:${heute}`] : [],
    ),
  ].map((id) => `${id} am ${heute}`);
}

function zellenAus({ verweisungen, einwilligungen, aufgaben }: Akte): Kooperationszellen {
  return {
    partner: PARTNERZEILEN,
    verweisungen: verweisungen.map((each, index) => ({
      id: text(`V${index + 1}`),
      partner: text(each.partner),
      stand: text(standVon(each)),
      verwiesenAm: tag(each.verwiesenAm),
      erstkontaktAm: tag(each.erstkontaktAm),
      rueckmeldungFaellig: tag(each.faellig),
      ...(each.einwilligung !== null && { einwilligung: text(each.einwilligung) }),
    })),
    einwilligungen: einwilligungen.map(({ partner, erteilt, bis, widerrufen }, index) =>
      einwilligungZeile(`E${index + 1}`, partner, {
        erteiltAm: tag(erteilt),
        bis: tag(bis),
        widerrufenAm: tag(widerrufen),
      }),
    ),
    aufgaben: aufgaben.map(({ bis, erledigt }, index) => ({
      id: text(`A${index + 1}`),
      bisWann: tag(bis),
      erledigtAm: tag(erledigt),
    })),
  };
}

it('ist dasselbe wie beim Durchgehen des Kalenders, Tag für Tag', () => {
  const { numRuns } = zufallslauf(3000, 10);
  fc.assert(
    fc.property(AKTE, (akte) => {
      const { faelligkeiten } = faelligesDerKooperation({
        heute: STICHTAG,
        stichtag: STICHTAG,
        offene: () => [],
        kooperation: kooperationMit(zellenAus(akte)),
      });
      const offen = faelligkeiten
        .filter(({ id, ende }) => ende === null && !id.includes('ohneDatum'))
        .map(({ id, faelligAm }) => `${id} am ${faelligAm}`);
      expect(offen.sort()).toEqual(KALENDER.flatMap((heute) => amTag(heute, akte)).sort());
    }),
    { numRuns },
  );
});

it('am letzten Tag des Kalenders gibt es keinen Tag danach', () => {
  const verweisungen = [verweisungZeile('V1', 'P1', { verwiesenAm: tag('9999-12-31') })];
  expect(faellig({ verweisungen })[1]).toContain('| 9999-12-31 |');
});
