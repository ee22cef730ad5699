/** Which steps need the Teamleitung, and which have it: a row without who or when counts for nothing, and one for no step is an error. */
import { readFreigaben } from '../../../../src/bereiche/kooperation/fach/freigaben';
import { FREIGABEN } from '../../../../src/bereiche/kooperation/listen';
import { freigabestandText, pflichtText } from '../../../../src/bereiche/kooperation/texte/freigaben';
import { ANGEBOTE, INHALTSFELDER, LUECKEN, SCHRITTE, ZIELE } from '../../../../src/bereiche/plan/listen';
import type { Inhalt } from '../../../../src/listen/inhalt';
import { inhaltMit, tabelle, type Zellen, zelle } from '../../../support/inhalt';
import { LEER, text } from '../../../support/rawFaelle';
import { tag } from '../../plan/fach/planFaelle';

type Schrittzelle = Zellen<(typeof SCHRITTE)['spalten']>;
type Freigabezelle = Zellen<(typeof FREIGABEN)['spalten']>;

const WERKSTATT: Schrittzelle = { id: text('S1-AAAAAA'), was: text('Werkstatt'), angebot: text('Werkstatt') };

function inhalt(schritte: readonly Schrittzelle[], freigaben: readonly Freigabezelle[] = []): Inhalt {
  return inhaltMit(
    tabelle(ZIELE, []),
    tabelle(SCHRITTE, schritte),
    tabelle(ANGEBOTE, [
      { name: text('Werkstatt'), rechtsgrundlage: text('§ 16 SGB II') },
      { name: text('Café Weitblick'), leistung16a: text('Suchtberatung') },
    ]),
    tabelle(LUECKEN, []),
    tabelle(FREIGABEN, freigaben),
    ...Object.values(INHALTSFELDER).map((feld) => zelle(feld, LEER)),
  );
}

function staende(...args: Parameters<typeof inhalt>): string[] {
  const lesung = readFreigaben(inhalt(...args));
  if (!lesung.ok) throw new Error(JSON.stringify(lesung.fehler));
  return lesung.wert.map((each) => `${each.schritt.id}: ${freigabestandText(each)}`);
}

it('nur Schritte mit einem Angebot, nie eine Leistung nach § 16a', () => {
  expect(
    staende([
      WERKSTATT,
      { id: text('S2'), was: text('Lebenslauf') },
      { id: text('S3'), was: text('Gespräch'), angebot: text('Schuldnerberatung') },
      { id: text('S4'), was: text('Gespräch'), angebot: text('café weitblick') },
      { id: text('S5'), was: text('x'), angebot: text('Werkstatt'), leistung16a: text('Suchtberatung') },
      { id: text('S6'), was: text('Kurs'), angebot: text('Ein Kurs, den keiner kennt') },
    ]),
  ).toEqual(['S1-AAAAAA: Noch nicht freigegeben.', 'S6: Noch nicht freigegeben.']);
});

const FREIGABE: Freigabezelle = {
  id: text('F1'),
  schritt: text('S1'),
  von: text('Frau Leitung'),
  am: tag('2026-11-20'),
};

it.each<[string, readonly Freigabezelle[], string]>([
  ['eine vollständige', [FREIGABE], 'Freigegeben am 20.11.2026 von Frau Leitung.'],
  [
    'ohne Namen',
    [{ ...FREIGABE, von: text('?') }],
    'Noch nicht freigegeben: In der Tabelle „Freigaben“ fehlt, von wem oder wann.',
  ],
  [
    'ohne Tag',
    [{ ...FREIGABE, am: LEER }],
    'Noch nicht freigegeben: In der Tabelle „Freigaben“ fehlt, von wem oder wann.',
  ],
  [
    'zwei: die letzte vollständige gilt',
    [
      FREIGABE,
      { ...FREIGABE, id: text('F2'), von: text('Herr Neu') },
      { ...FREIGABE, id: text('F3'), am: LEER },
    ],
    'Freigegeben am 20.11.2026 von Herr Neu.',
  ],
  ['eine, die keinen Schritt nennt', [{ ...FREIGABE, schritt: LEER }], 'Noch nicht freigegeben.'],
])('%s', (_, freigaben, satz) => {
  expect(staende([WERKSTATT], freigaben)).toEqual([`S1-AAAAAA: ${satz}`]);
});

it.each<[string, Freigabezelle, string]>([
  ['ein Schritt, den es nicht gibt', { ...FREIGABE, schritt: text('S9') }, 'KOOPERATION_UNBEKANNT'],
  ['ein Tag, der keiner ist', { ...FREIGABE, am: text('neulich') }, 'DATUM_UNGUELTIG'],
])('%s ist ein Fehler seiner Zelle', (_, freigabe, code) => {
  expect(readFreigaben(inhalt([WERKSTATT], [freigabe]))).toMatchObject({ ok: false, fehler: [{ code }] });
});

it('ist der Plan nicht zu lesen, wird über keine Freigabe etwas gesagt', () => {
  expect(readFreigaben(inhalt([{ ...WERKSTATT, ziel: text('Z9') }], [FREIGABE]))).toMatchObject({
    ok: false,
    fehler: [{ code: 'ZIEL_UNBEKANNT' }],
  });
});

it('was das Haus nicht festgelegt hat, ist kein Nein', () => {
  expect(pflichtText(null)).toContain('noch nicht festgelegt');
  expect(pflichtText(false)).toContain('keine Freigabe');
  expect(pflichtText(true)).toContain('brauchen bezahlte Maßnahmen die Freigabe');
});
