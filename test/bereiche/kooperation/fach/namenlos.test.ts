/**
 * With names or without: every kind of place with every ground and every consent, against a table that says it in other words. A
 * conference is planned with names exactly where every invited place has a ground. About 4 s.
 */
import { PARTNERARTEN, type Partnerart } from '../../../../src/bereiche/kooperation/regeln/vokabular';
import {
  konferenzAendern,
  konferenzPlanen,
  type Konferenzangaben,
} from '../../../../src/bereiche/kooperation/vorhaben/konferenzen';
import { konferenzblattSchreiben } from '../../../../src/bereiche/kooperation/vorhaben/konferenzblatt';
import { berechne } from '../../../../src/fall/berechne';
import type { Aktenplan, Planungsblick, Vorhaben } from '../../../../src/mappe/akteAendern';
import { AM_STICHTAG, date, OFFENER_FALL } from '../../../support/faelle';
import { text } from '../../../support/rawFaelle';
import {
  einwilligungZeile,
  grundlagen,
  konferenzZeile,
  kooperationsinhalt,
  type Kooperationszellen,
  partnerZeile,
  tag,
} from './konferenzFaelle';

const GRUNDLAGE = [null, 'einwilligung', 'befugnis', 'auftrag'] as const;

/** A consent for P1 as it may stand there, and whether it counts today and a week from now. */
const EINWILLIGUNGEN = {
  keine: [null, false],
  gueltig: [{}, true],
  'gilt an beiden Tagen zuletzt': [{ bis: tag('2026-11-28') }, true],
  'läuft vor der Konferenz ab': [{ bis: tag('2026-11-27') }, false],
  abgelaufen: [{ bis: tag('2026-11-20') }, false],
  'gilt noch nicht': [{ erteiltAm: tag('2026-11-22') }, false],
  widerrufen: [{ widerrufenAm: tag('2026-11-20') }, false],
  'Widerruf an einem späteren Tag': [{ widerrufenAm: tag('2027-01-01') }, false],
  'ohne Tag der Erteilung': [{ erteiltAm: tag(null) }, false],
  'für eine andere Stelle': [{ partner: text('P2') }, false],
  'nur der Name': [{ umfang: text('Name und Erreichbarkeit') }, false],
} as const;
type Einwilligungsart = keyof typeof EINWILLIGUNGEN;
const ARTEN = Object.keys(EINWILLIGUNGEN) as Einwilligungsart[];

/** The table in other words. */
function hatGrundlage(
  art: Partnerart,
  grundlage: (typeof GRUNDLAGE)[number],
  einwilligung: Einwilligungsart,
): boolean {
  const beratung = ['schuldnerberatung', 'suchtberatung', 'psychosozial'].includes(art);
  if (!beratung && grundlage === null) return false;
  return beratung || grundlage === 'einwilligung' ? EINWILLIGUNGEN[einwilligung][1] : true;
}

function zellen(
  art: Partnerart,
  grundlage: (typeof GRUNDLAGE)[number],
  einwilligung: Einwilligungsart,
): Kooperationszellen {
  const [teil] = EINWILLIGUNGEN[einwilligung];
  const beratung = ['schuldnerberatung', 'suchtberatung', 'psychosozial'].includes(art);
  return {
    partner: [partnerZeile('P1', art), partnerZeile('P2', 'wohnungslosenhilfe')],
    grundlagen: grundlagen(
      beratung
        ? { wohnungslosenhilfe: 'befugnis' }
        : { [art]: grundlage, wohnungslosenhilfe: art === 'wohnungslosenhilfe' ? grundlage : 'befugnis' },
    ),
    einwilligungen: teil === null ? [] : [einwilligungZeile('E1', 'P1', teil)],
  };
}

const ERGEBNIS = berechne(OFFENER_FALL);
const gelesen = new WeakMap<Kooperationszellen, Planungsblick>();

/** The same cells are read once. */
function blick(mit: Kooperationszellen): Planungsblick {
  const neu = (): Planungsblick => ({
    fall: OFFENER_FALL,
    ergebnis: ERGEBNIS,
    inhalt: kooperationsinhalt(mit),
    ...AM_STICHTAG,
  });
  const dieser = gelesen.get(mit) ?? neu();
  gelesen.set(mit, dieser);
  return dieser;
}

function ausgang(vorhaben: Vorhaben, mit: Kooperationszellen): string {
  const plan = vorhaben(blick(mit)) as Aktenplan;
  return plan.ok ? 'geht' : plan.fehler.map(({ code }) => code).join();
}

const ANGABEN: Konferenzangaben = {
  datum: date('2026-11-28'),
  anlass: 'Wie geht es weiter?',
  stellen: ['P1', 'P2'],
  einwilligungen: [],
  ohneNamen: null,
  personBeteiligt: true,
  warumNicht: '',
  tagesordnung: '',
  ergebnis: '',
};
const KEINE = 'KONFERENZ_STELLE_OHNE_GRUNDLAGE';

describe.each(PARTNERARTEN)('eine Stelle der Art %s', (art) => {
  // What P2 rests on is the same here, unless it is of the same kind.
  const stellen = art === 'wohnungslosenhilfe' ? ['P1'] : ['P1', 'P2'];

  it.each(GRUNDLAGE)(
    'mit der Grundlage %s: mit Namen genau dann, wenn sie gilt; ohne Namen und ohne sie immer',
    (grundlage) => {
      for (const einwilligung of ARTEN) {
        const mit = zellen(art, grundlage, einwilligung);
        const angaben = { ...ANGABEN, stellen, einwilligungen: einwilligung === 'keine' ? [] : ['E1'] };
        const erwartet = hatGrundlage(art, grundlage, einwilligung) ? 'geht' : KEINE;
        for (const ohneNamen of [null, false])
          expect([einwilligung, ausgang(konferenzPlanen({ ...angaben, ohneNamen }), mit)]).toEqual([
            einwilligung,
            erwartet,
          ]);
        expect(ausgang(konferenzPlanen({ ...angaben, ohneNamen: true }), mit)).toBe('geht');
        expect(ausgang(konferenzPlanen({ ...angaben, stellen: stellen.slice(1) }), mit)).toBe('geht');
        // A consent that is there and not named is not what it rests on.
        const ungenannt = hatGrundlage(art, grundlage, 'keine') ? 'geht' : KEINE;
        expect(ausgang(konferenzPlanen({ ...angaben, einwilligungen: [] }), mit)).toBe(ungenannt);
      }
    },
  );

  it.each(GRUNDLAGE)('mit der Grundlage %s: kein Blatt für irgendwen, solange sie fehlt', (grundlage) => {
    for (const einwilligung of ARTEN) {
      const genannte = einwilligung === 'keine' ? {} : { einwilligungen: text('E1') };
      const konferenz = (ohneNamen: string) => [
        konferenzZeile('K1', stellen.join('; '), { ...genannte, ohneNamen: text(ohneNamen) }),
      ];
      const erwartet = hatGrundlage(art, grundlage, einwilligung) ? 'geht' : KEINE;
      const zellenMit = zellen(art, grundlage, einwilligung);
      const mitNamen = { ...zellenMit, konferenzen: konferenz('nein') };
      const ohneNamen = { ...zellenMit, konferenzen: konferenz('ja') };
      for (const stelle of stellen) {
        const blatt = konferenzblattSchreiben('K1', stelle, 'protokoll');
        expect([einwilligung, ausgang(blatt, mitNamen)]).toEqual([einwilligung, erwartet]);
        expect(ausgang(blatt, ohneNamen)).toBe('geht');
      }
    }
  });
});

describe('eine Konferenz, deren Grundlage weg ist', () => {
  const mit: Kooperationszellen = {
    ...zellen('massnahmetraeger', 'einwilligung', 'widerrufen'),
    konferenzen: [konferenzZeile('K1', 'P1; P2', { einwilligungen: text('E1') })],
  };

  it('behält, was besprochen wurde; über Namen ist neu zu entscheiden', () => {
    expect(ausgang(konferenzAendern('K1', { ergebnis: 'Weiter so', personBeteiligt: true }), mit)).toBe(
      'geht',
    );
    expect(ausgang(konferenzAendern('K1', { datum: date('2026-12-05') }), mit)).toBe(KEINE);
    expect(ausgang(konferenzAendern('K1', { ohneNamen: true }), mit)).toBe('geht');
    expect(ausgang(konferenzAendern('K1', { stellen: ['P2'], einwilligungen: [] }), mit)).toBe('geht');
  });

  it('war sie schon, zählt für sie ihr Tag, für ein Blatt aber heute', () => {
    const abgelaufen: Kooperationszellen = {
      ...zellen('massnahmetraeger', 'einwilligung', 'abgelaufen'),
      konferenzen: [konferenzZeile('K1', 'P1', { einwilligungen: text('E1'), datum: tag('2026-11-10') })],
    };
    expect(ausgang(konferenzAendern('K1', { datum: date('2026-11-11') }), abgelaufen)).toBe('geht');
    expect(ausgang(konferenzblattSchreiben('K1', 'P1', 'protokoll'), abgelaufen)).toBe(KEINE);
  });
});

it('nennt ein Vorhaben eine Stelle oder Einwilligung, die es nicht gibt, sagt es das', () => {
  const mit = zellen('massnahmetraeger', 'befugnis', 'keine');
  expect(ausgang(konferenzPlanen({ ...ANGABEN, stellen: ['P9'] }), mit)).toBe('KOOPERATION_FEHLT');
  expect(ausgang(konferenzPlanen({ ...ANGABEN, einwilligungen: ['E9'] }), mit)).toBe('KOOPERATION_FEHLT');
  expect(ausgang(konferenzAendern('K9', {}), mit)).toBe('KOOPERATION_FEHLT');
  expect(ausgang(konferenzblattSchreiben('K9', 'P1', 'protokoll'), mit)).toBe('KOOPERATION_FEHLT');
  const konferenzen = [konferenzZeile('K1', 'P2')];
  expect(ausgang(konferenzblattSchreiben('K1', 'P1', 'protokoll'), { ...mit, konferenzen })).toBe(
    'KOOPERATION_FEHLT',
  );
});
