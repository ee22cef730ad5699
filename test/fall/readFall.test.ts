import type { Fall } from '../../src/fall/fall';
import { EINZELFELDER, type Einzelfeld } from '../../src/fall/rawFall';
import { type RawValue } from '../../src/listen/zelle';
import { readFall } from '../../src/fall/readFall';
import { BEDARFE, FESTLEGUNGEN, PARAGRAPH_16A, RESSOURCENBEREICHE } from '../../src/rules/vocabulary';
import { OFFENER_FALL, STICHTAG } from '../support/faelle';
import {
  datum,
  FEHLERWERT,
  rawFallMit,
  text,
  wahrheitswert,
  zahl,
  type Eintraege,
} from '../support/rawFaelle';

const UNBERUEHRT: Fall = { ...OFFENER_FALL, stichtagEingetragen: false };

/** The case that is read, as far as it differs from the untouched one. */
function gelesen(eintraege: Eintraege): Partial<Fall> {
  const lesung = readFall(rawFallMit(eintraege), STICHTAG);
  if (!lesung.ok) throw new Error(JSON.stringify(lesung.fehler));
  const entries = Object.entries(lesung.wert).filter(
    ([key, wert]) => JSON.stringify(wert) !== JSON.stringify(UNBERUEHRT[key as keyof Fall]),
  );
  return Object.fromEntries(entries);
}

/** The errors as "code at place". */
function fehler(eintraege: Eintraege): string[] {
  const lesung = readFall(rawFallMit(eintraege), STICHTAG);
  if (lesung.ok) return [];
  return lesung.fehler.map(
    ({ code, orte }) => `${code} ${orte.map((ort) => (ort.art === 'zelle' ? ort.zelle : ort.art)).join('+')}`,
  );
}

it('ein leeres Blatt ist ein Fall, in dem alles offen ist; Stichtag ist heute', () => {
  expect(readFall(rawFallMit({}), STICHTAG)).toEqual({ ok: true, wert: UNBERUEHRT });
});

it('lauter Fragezeichen sind dasselbe wie ein leeres Blatt', () => {
  const frage = <Id extends string>(ids: readonly Id[]): Record<Id, RawValue> =>
    Object.fromEntries(ids.map((id) => [id, text('?')])) as Record<Id, RawValue>;
  const eintraege = {
    felder: frage(EINZELFELDER),
    bedarfe: frage(BEDARFE.map(({ id }) => id)),
    ressourcenbereiche: frage(RESSOURCENBEREICHE.map(({ id }) => id)),
    marken: frage(FESTLEGUNGEN),
    paragraph16a: frage(PARAGRAPH_16A),
  };
  expect(gelesen(eintraege)).toEqual({});
});

describe('jedes Feld mit einem guten Eintrag', () => {
  it.each<[Einzelfeld, RawValue, Partial<Fall>]>([
    ['name', text(' Erika Muster '), { name: 'Erika Muster' }],
    ['kundennummer', text('123D456789'), { kundennummer: '123D456789' }],
    ['fachkraft', text('Frau Beispiel'), { fachkraft: 'Frau Beispiel' }],
    ['zugang', datum(46346), { zugang: '2026-11-20' as Fall['zugang'] }],
    ['geburtsdatum', datum(32994), { geburtsdatum: '1990-05-01' as Fall['geburtsdatum'] }],
    ['neukunde', text('ja'), { neukunde: true }],
    ['neukunde', text('nein'), { neukunde: false }],
    ['bisherigeBetreuung', text('Fallmanagement'), { bisherigeBetreuung: 'Fallmanagement' }],
    ['exterPlatzFrei', wahrheitswert(true), { exterPlatzFrei: true }],
    ['fachteam', text('hochschulteam'), { fachteam: 'hochschulteam' }],
    ['fachteam', text('SB-Bereich'), { fachteam: 'sbBereich' }],
    ['paragraph428', text('x'), { paragraph428: true }],
    ['prognoseArbeitsmarkt', text('bis6'), { prognoseArbeitsmarkt: 'bis6' }],
    ['prognoseArbeitsmarkt', text('bis 12 Monate'), { prognoseArbeitsmarkt: 'bis12' }],
    ['prognoseArbeitsmarkt', text('Über 12 Monate'), { prognoseArbeitsmarkt: 'ueber12' }],
    ['dominierend', text('q'), { dominierend: 'Q' }],
    ['dominierend', text('Motivation'), { dominierend: 'M' }],
    ['dominierend', text('R Rahmenbedingungen'), { dominierend: 'R' }],
    ['verdichtung', text('ja'), { verdichtung: true }],
    ['verdichtungBegruendung', text('Sucht'), { verdichtungBegruendung: 'Sucht' }],
    ['festgelegteProfillage', text('förderprofil'), { festgelegteProfillage: 'Förderprofil' }],
    ['festlegungBegruendung', text('weil'), { festlegungBegruendung: 'weil' }],
    ['fmEinschaetzung', text('Ja'), { fmEinschaetzung: 'ja' }],
    ['fmEinschaetzung', text('nein'), { fmEinschaetzung: 'nein' }],
    ['fmGrund', text('Mitwirkung fehlt'), { fmGrund: 'Mitwirkung fehlt' }],
    ['paragraph10Grund', text('pflege'), { paragraph10Grund: 'pflege' }],
    ['paragraph10Grund', text('Schule/Ausbildung'), { paragraph10Grund: 'schule' }],
    ['direktVermittelbar', text('nein'), { direktVermittelbar: false }],
    ['foerderziel', text('prozessfaehigkeit'), { foerderziel: 'prozessfaehigkeit' }],
    ['foerderziel', text('Integration'), { foerderziel: 'integration' }],
    ['qualifizierungAbgeschlossen', text('ja'), { qualifizierungAbgeschlossen: true }],
  ])('%s: %j', (feld, value, fall) => {
    expect(gelesen({ felder: { [feld]: value } })).toEqual(fall);
  });

  it('eine Bestätigung hat Namen und Tag; ohne eines davon ist es keine', () => {
    const von = { geprueftVon: text('A. Adler') };
    const am = { geprueftAm: datum(46348) };
    expect(gelesen({ felder: { ...von, ...am } })).toEqual({
      pruefung: { von: 'A. Adler', am: '2026-11-22', kennung: null },
    });
    expect(gelesen({ felder: { ...von, ...am, geprueftKennung: text('bfm') } })).toEqual({
      pruefung: { von: 'A. Adler', am: '2026-11-22', kennung: 'bFM' },
    });
    for (const felder of [von, am, { ...am, geprueftVon: text('  ') }, { geprueftKennung: text('AV') }])
      expect(gelesen({ felder })).toEqual({});
  });

  it('wo die Person im bFM steht, gehört zum Fall; steht es nicht fest, wird nichts gerechnet', () => {
    const raw = rawFallMit({});
    const stand = { status: 'imBfm', kriterium: 'lokal' } as const;
    expect(readFall(raw, STICHTAG, { ok: true, wert: stand })).toEqual({
      ok: true,
      wert: { ...UNBERUEHRT, bfm: stand },
    });
    const bruch = { code: 'VERSION_FEHLT', orte: [] } as const;
    expect(readFall(raw, STICHTAG, { ok: false, fehler: [bruch] })).toEqual({ ok: false, fehler: [bruch] });
  });

  it('ein eingetragener Stichtag geht heute vor', () => {
    expect(gelesen({ felder: { stichtag: datum(46348) } })).toEqual({
      stichtag: '2026-11-22',
      stichtagEingetragen: true,
    });
  });

  it.each(BEDARFE)('Handlungsbedarf $id', ({ id }) => {
    expect(gelesen({ bedarfe: { [id]: zahl(3) } })).toEqual({
      bedarfe: { ...OFFENER_FALL.bedarfe, [id]: 3 },
    });
  });

  it.each(RESSOURCENBEREICHE)('Ressourcenbereich $id', ({ id }) => {
    expect(gelesen({ ressourcenbereiche: { [id]: text('nein') } })).toEqual({
      ressourcenbereiche: { ...OFFENER_FALL.ressourcenbereiche, [id]: 0 },
    });
  });

  it('die Leistungen nach § 16a stehen in ihrer Reihenfolge', () => {
    const paragraph16a = { suchtberatung: text('x'), kinderbetreuung: wahrheitswert(true) };
    expect(gelesen({ paragraph16a })).toEqual({ paragraph16a: ['kinderbetreuung', 'suchtberatung'] });
  });
});

const CODE: Readonly<Record<Einzelfeld, string>> = {
  ...(Object.fromEntries(EINZELFELDER.map((feld) => [feld, 'AUSWAHL_UNGUELTIG'])) as Record<
    Einzelfeld,
    string
  >),
  ...{ name: 'TEXT_UNGUELTIG', kundennummer: 'TEXT_UNGUELTIG', fachkraft: 'TEXT_UNGUELTIG' },
  ...{ bisherigeBetreuung: 'TEXT_UNGUELTIG', verdichtungBegruendung: 'TEXT_UNGUELTIG' },
  ...{ festlegungBegruendung: 'TEXT_UNGUELTIG', fmGrund: 'TEXT_UNGUELTIG' },
  ...{ geprueftVon: 'TEXT_UNGUELTIG', geprueftAm: 'DATUM_UNGUELTIG' },
  ...{ zugang: 'DATUM_UNGUELTIG', stichtag: 'DATUM_UNGUELTIG', geburtsdatum: 'DATUM_UNGUELTIG' },
};

describe('ein falscher Eintrag nennt seine Zelle', () => {
  it.each(EINZELFELDER)('%s mit einem Fehlerwert', (feld) => {
    expect(fehler({ felder: { [feld]: FEHLERWERT } })).toEqual([`${CODE[feld]} ${feld}`]);
  });

  it.each(EINZELFELDER.filter((feld) => CODE[feld] !== 'TEXT_UNGUELTIG'))('%s mit einem Text', (feld) => {
    expect(fehler({ felder: { [feld]: text('Quatsch') } })).toEqual([`${CODE[feld]} ${feld}`]);
  });

  it.each(BEDARFE)('Handlungsbedarf $id mit Stufe 4', ({ id }) => {
    expect(fehler({ bedarfe: { [id]: zahl(4) } })).toEqual([`STUFE_UNGUELTIG ${id}`]);
  });

  it.each(RESSOURCENBEREICHE)('Ressourcenbereich $id mit einem Datum', ({ id }) => {
    expect(fehler({ ressourcenbereiche: { [id]: datum(2) } })).toEqual([`STUFE_UNGUELTIG ${id}`]);
  });

  it.each(FESTLEGUNGEN)('Marke %s mit einem Text', (id) => {
    expect(fehler({ marken: { [id]: text('wohl schon') } })).toEqual([`AUSWAHL_UNGUELTIG ${id}`]);
  });

  it.each(PARAGRAPH_16A)('§ 16a %s mit einer Zahl', (id) => {
    expect(fehler({ paragraph16a: { [id]: zahl(1) } })).toEqual([`AUSWAHL_UNGUELTIG ${id}`]);
  });

  it('alle Fehler werden genannt, nicht nur der erste', () => {
    const eintraege = {
      felder: { neukunde: text('wohl'), stichtag: text('heute') },
      bedarfe: { mobilitaet: text('hoch') },
    };
    expect(fehler(eintraege).sort()).toEqual([
      'AUSWAHL_UNGUELTIG neukunde',
      'DATUM_UNGUELTIG stichtag',
      'STUFE_UNGUELTIG mobilitaet',
    ]);
  });
});

it('der Inhalt einer falschen Zelle steht in keinem Fehler', () => {
  const lesung = readFall(
    rawFallMit({ felder: { neukunde: text('Geheimes') }, bedarfe: { mobilitaet: text('Geheimes') } }),
    STICHTAG,
  );
  expect(JSON.stringify(lesung)).not.toContain('Geheimes');
});
