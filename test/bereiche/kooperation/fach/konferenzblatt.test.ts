/**
 * What an addressee gets on the sheet: over random cases exactly the lines it may see, and nothing of what stands anywhere else in the
 * workbook. Each text of the case is a word of its own that occurs nowhere else. About 10 s; all of it in a thorough run.
 */
import fc from 'fast-check';
import { KONFERENZDRUCK, WEITERGABEN } from '../../../../src/bereiche/kooperation/listen';
import { PARTNERART_LABEL, PARTNERARTEN } from '../../../../src/bereiche/kooperation/regeln/vokabular';
import { konferenzblattSchreiben } from '../../../../src/bereiche/kooperation/vorhaben/konferenzblatt';
import { berechne } from '../../../../src/fall/berechne';
import type { Fall } from '../../../../src/fall/fall';
import type { Aktenplan } from '../../../../src/mappe/akteAendern';
import { AM_STICHTAG, date, OFFENER_FALL } from '../../../support/faelle';
import { text } from '../../../support/rawFaelle';
import { zufallslauf } from '../../../support/zufallslauf';
import { grundlagen, kooperationsinhalt, type Kooperationszellen, tag } from './konferenzFaelle';

const FALL: Fall = {
  ...OFFENER_FALL,
  name: 'Qwname Qwfamilie',
  kundennummer: '987Q654321',
  geburtsdatum: date('1987-03-19'),
  fachkraft: 'Frau Zuständig',
};
const KONTAKTWEG = '0151 7654321 Qwnachbar';
const PERSON = /Qwname|Qwfamilie|987Q654321|19\.0?3\.(19)?87|7654321|Qwnachbar/;

const STELLE = fc.record({
  art: fc.constantFrom(...PARTNERARTEN),
  grundlage: fc.constantFrom('einwilligung', 'befugnis'),
  umfang: fc.constantFrom(
    'Name und Erreichbarkeit; Anlass und Auftrag',
    'Name und Erreichbarkeit; Anlass und Auftrag; Ziel',
  ),
});
type Stelle = typeof STELLE extends fc.Arbitrary<infer T> ? T : never;
const BEZUG = fc.constantFrom(
  '',
  '[V1] ',
  '[V2] ',
  '[V3] ',
  '[Z1] ',
  '[A1] ',
  '[A9] ',
  '[S1] ',
  '[K1] ',
  '[E1] ',
  '[V1] [Z1] ',
);
const AKTE = fc.record({
  stellen: fc.tuple(STELLE, STELLE, STELLE),
  punkte: fc.array(BEZUG, { maxLength: 6 }),
  ergebnisse: fc.array(BEZUG, { maxLength: 4 }),
  aufgaben: fc.array(fc.constantFrom('', '[V2] ', '[Z1] '), { maxLength: 3 }),
  ohneNamen: fc.boolean(),
  protokoll: fc.boolean(),
  empfaenger: fc.constantFrom(0, 1, 2),
});
type Akte = typeof AKTE extends fc.Arbitrary<infer T> ? T : never;

const beratung = ({ art }: Stelle): boolean =>
  ['schuldnerberatung', 'suchtberatung', 'psychosozial'].includes(art);
/** Words by which each text is found again. */
const wort = (was: string, index: number): string => `Qx${was}${index}x`;

function zellen({ stellen, punkte, ergebnisse, aufgaben, ohneNamen }: Akte): Kooperationszellen {
  const ids = stellen.map((_, index) => `P${index + 1}`);
  return {
    kontaktweg: KONTAKTWEG,
    partner: stellen.map(({ art }, index) => ({
      id: text(`P${index + 1}`),
      name: text(wort('stelle', index)),
      art: text(PARTNERART_LABEL[art]),
      ansprechperson: text(wort('ansprech', index)),
      konfliktweg: text(wort('konflikt', index)),
    })),
    grundlagen: grundlagen(
      Object.fromEntries(stellen.map(({ art, grundlage }) => [art, beratungsgrund(art, grundlage)])),
    ),
    einwilligungen: stellen.map(({ umfang }, index) => ({
      id: text(`E${index + 1}`),
      partner: text(`P${index + 1}`),
      zweck: text(wort('zweck', index)),
      umfang: text(umfang),
      erteiltAm: tag('2026-06-01'),
    })),
    verweisungen: stellen.map((stelle, index) => ({
      id: text(`V${index + 1}`),
      partner: text(`P${index + 1}`),
      auftrag: text(wort('auftrag', index)),
      stand: text('läuft'),
      rueckmeldungFaellig: tag('2026-12-01'),
      ...(!beratung(stelle) && { ergebnis: text(wort('verlauf', index)) }),
    })),
    rueckmeldungen: stellen.flatMap((stelle, index) =>
      beratung(stelle)
        ? []
        : [
            {
              id: text(`R${index + 1}`),
              verweisung: text(`V${index + 1}`),
              kurztext: text(wort('kurz', index)),
            },
          ],
    ),
    konferenzen: [
      {
        id: text('K1'),
        datum: tag('2026-11-28'),
        anlass: text('Qxanlassx'),
        stellen: text(ids.join('; ')),
        einwilligungen: text('E1; E2; E3'),
        ohneNamen: text(ohneNamen ? 'ja' : 'nein'),
        personBeteiligt: text('nein'),
        warumNicht: text('Qxwarumx'),
        tagesordnung: text(punkte.map((bezug, index) => `${bezug}${wort('punkt', index)}`).join('\n')),
        ergebnis: text(ergebnisse.map((bezug, index) => `${bezug}${wort('ergebnis', index)}`).join('\n')),
      },
      {
        id: text('K2'),
        stellen: text('P1'),
        anlass: text('Qxfremdx'),
        tagesordnung: text('Qxfremdx'),
        ergebnis: text('Qxfremdx'),
      },
    ],
    aufgaben: [
      { id: text('A1'), konferenz: text('K2'), was: text('Qxfremdeaufgabex'), wer: text('Qxfremdwerx') },
      ...aufgaben.map((bezug, index) => ({
        id: text(`A${index + 2}`),
        konferenz: text('K1'),
        was: text(`${bezug}${wort('aufgabe', index)}`),
        wer: text(wort('wer', index)),
      })),
    ],
  };
}

/** A kind has one ground, whichever of its places was drawn last; counselling always consent. */
function beratungsgrund(art: string, grundlage: string): 'einwilligung' | 'befugnis' {
  const immer = ['schuldnerberatung', 'suchtberatung', 'psychosozial'].includes(art);
  return immer || grundlage === 'einwilligung' ? 'einwilligung' : 'befugnis';
}

function plan(akte: Akte): Extract<Aktenplan, { ok: true }> {
  const { protokoll, empfaenger } = akte;
  const vorhaben = konferenzblattSchreiben(
    'K1',
    `P${empfaenger + 1}`,
    protokoll ? 'protokoll' : 'tagesordnung',
  );
  const blick = {
    fall: FALL,
    ergebnis: berechne(FALL),
    inhalt: kooperationsinhalt(zellen(akte)),
    ...AM_STICHTAG,
  };
  const ergebnis = vorhaben(blick) as Aktenplan;
  if (!ergebnis.ok) throw new Error(JSON.stringify(ergebnis.fehler));
  return ergebnis;
}

function gedruckt(akte: Akte): string {
  const block = plan(akte).aenderungen.find((each) => each.art === 'block' && each.block === KONFERENZDRUCK);
  if (block?.art !== 'block') throw new Error('no sheet');
  return block.werte.map((zeile) => zeile.join('\t')).join('\n');
}

/** The rule in other words: who may see a line by what it refers to. */
function sieht(bezug: string, { stellen, empfaenger, ohneNamen }: Akte): boolean {
  const stelle = stellen[empfaenger];
  const letzte = [...stellen].reverse().find(({ art }) => art === stelle.art) as Stelle;
  const zielMoeglich = ['integrationsfachdienst', 'externesFm', 'massnahmetraeger'].includes(stelle.art);
  const zielErlaubt = zielMoeglich && (letzte.grundlage === 'befugnis' || stelle.umfang.endsWith('Ziel'));
  const ids = bezug.match(/[A-Z]\d/g) ?? [];
  return ids.every((id) => {
    if (ohneNamen) return false;
    if (id === `V${empfaenger + 1}`) return !beratung(stelle);
    if (id === 'Z1') return zielErlaubt;
    return id === 'A1' && empfaenger === 0;
  });
}

function erwartete(akte: Akte): string[] {
  const { punkte, ergebnisse, aufgaben, protokoll } = akte;
  const sichtbar = (bezuege: readonly string[], was: string): string[] =>
    bezuege.flatMap((bezug, index) => (sieht(bezug, akte) ? [wort(was, index)] : []));
  return [
    wort('stelle', akte.empfaenger),
    'Qxanlassx',
    ...sichtbar(punkte, 'punkt'),
    ...(protokoll
      ? [...sichtbar(ergebnisse, 'ergebnis'), ...sichtbar(aufgaben, 'aufgabe'), ...sichtbar(aufgaben, 'wer')]
      : []),
  ];
}

it('auf dem Blatt steht genau, was die Stelle sehen darf, und nichts anderes aus der Mappe', () => {
  const { numRuns } = zufallslauf(5000, 10);
  fc.assert(
    fc.property(AKTE, (akte) => {
      const blatt = gedruckt(akte);
      expect((blatt.match(/Qx\w+x/g) ?? []).sort()).toEqual(erwartete(akte).sort());
      expect(blatt).not.toMatch(/\[[A-Z]\d/);
      expect(blatt).not.toMatch(/987Q654321|1987/);
      if (akte.ohneNamen) expect(blatt).not.toMatch(PERSON);
      else expect(blatt).toMatch(/Person: Qwname Qwfamilie\t.*\n.*So zu erreichen: 0151 7654321 Qwnachbar/);
    }),
    { numRuns },
  );
});

it('vermerkt ist, was weitergegeben wurde, nach Gruppen und nur mit Namen', () => {
  const { numRuns } = zufallslauf(2000, 10);
  fc.assert(
    fc.property(AKTE, (akte) => {
      const vermerke = plan(akte).aenderungen.filter(
        (each) => each.art === 'anfuegen' && each.liste === WEITERGABEN,
      );
      expect(vermerke).toHaveLength(akte.ohneNamen ? 0 : 1);
      const ziele =
        gedruckt(akte).includes('Qx') &&
        [...akte.punkte, ...(akte.protokoll ? [...akte.ergebnisse, ...akte.aufgaben] : [])].some(
          (bezug) => bezug.includes('Z1') && sieht(bezug, akte),
        );
      const gruppen = `Name und Erreichbarkeit, Anlass und Auftrag${ziele ? ', Ziel' : ''}`;
      for (const each of vermerke)
        expect(each).toMatchObject({
          werte: { partner: `P${akte.empfaenger + 1}`, angaben: `Konferenzblatt: ${gruppen}` },
        });
      expect(JSON.stringify(vermerke)).not.toMatch(/Q[xw]/);
    }),
    { numRuns },
  );
});

const RUHIG: Akte = {
  stellen: [0, 1, 2].map(() => ({
    art: 'massnahmetraeger',
    grundlage: 'einwilligung',
    umfang: 'Name und Erreichbarkeit; Anlass und Auftrag',
  })) as unknown as Akte['stellen'],
  punkte: [''],
  ergebnisse: [''],
  aufgaben: [''],
  ohneNamen: true,
  protokoll: true,
  empfaenger: 0,
};

/** The places of a refusal, after something was typed into the conference or its task. */
function verweigert(akte: Akte, konferenz: object, aufgabe: object = {}): string {
  const mit = zellen(akte);
  const inhalt = kooperationsinhalt({
    ...mit,
    konferenzen: (mit.konferenzen ?? []).map((each, index) =>
      index === 0 ? { ...each, ...konferenz } : each,
    ),
    aufgaben: (mit.aufgaben ?? []).map((each, index) => (index === 1 ? { ...each, ...aufgabe } : each)),
  });
  const blick = { fall: FALL, ergebnis: berechne(FALL), inhalt, ...AM_STICHTAG };
  const ergebnis = konferenzblattSchreiben(
    'K1',
    'P1',
    akte.protokoll ? 'protokoll' : 'tagesordnung',
  )(blick) as Aktenplan;
  return ergebnis.ok
    ? 'geschrieben'
    : ergebnis.fehler
        .map(({ code, orte }) => `${code} ${orte.map((ort) => ('zelle' in ort ? ort.zelle : '')).join()}`)
        .join();
}

describe('ein Text, der die Person nennt,', () => {
  it.each<[string, object, object, string]>([
    ['im Anlass', { anlass: text('Qwname fehlt oft') }, {}, 'C2'],
    ['in der Tagesordnung', { tagesordnung: text('Wohnen\nFrau QWFAMILIES Miete') }, {}, 'I2'],
    ['im Ergebnis', { ergebnis: text('geb. 19.3.87') }, {}, 'J2'],
    ['in einer Aufgabe', {}, { was: text('Anrufen: 0151/765 43 21') }, 'C3'],
    ['in „Wer“', {}, { wer: text('Herr Qwfamilie') }, 'D3'],
    ['als Kundennummer', { ergebnis: text('987 Q 654321') }, {}, 'J2'],
  ])('kommt ohne Namen auf kein Blatt: %s', (_wo, konferenz, aufgabe, ort) => {
    expect(verweigert(RUHIG, konferenz, aufgabe)).toBe(`KONFERENZ_NENNT_PERSON ${ort}`);
  });

  it('darf mit Namen darauf; Kundennummer und Geburtsdatum nie', () => {
    const mitNamen = { ...RUHIG, ohneNamen: false };
    expect(verweigert(mitNamen, { ergebnis: text('Qwname bleibt dran') })).toBe('geschrieben');
    expect(verweigert(mitNamen, { ergebnis: text('987Q654321 und 19.03.1987') })).toBe(
      'KONFERENZ_NENNT_PERSON J2',
    );
  });

  it('hält ein Blatt nicht auf, auf dem er nicht steht', () => {
    const vorher = { ...RUHIG, protokoll: false };
    expect(verweigert(vorher, { ergebnis: text('Qwname') }, { wer: text('Qwname') })).toBe('geschrieben');
    expect(verweigert(RUHIG, { tagesordnung: text('[V1] Qwname') })).toBe('geschrieben');
  });
});

it('ein zu langes Blatt wird nicht gekürzt, sondern nicht geschrieben', () => {
  const lang = Array.from({ length: 120 }, (_, index) => `Punkt ${index}`).join('\n');
  expect(verweigert(RUHIG, { tagesordnung: text(lang) })).toMatch(/^DOKUMENT_ZU_LANG/);
});
