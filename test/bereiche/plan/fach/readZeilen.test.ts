import { readPlan } from '../../../../src/bereiche/plan/fach/readPlan';
import type { Plan } from '../../../../src/bereiche/plan/fach/plan';
import { ANGEBOTE, SCHRITTE } from '../../../../src/bereiche/plan/listen';
import {
  RECHTSGRUNDLAGE_LABEL,
  RECHTSGRUNDLAGEN,
  WER,
} from '../../../../src/bereiche/plan/regeln/planVokabular';
import type { Fehler, Lesung } from '../../../../src/listen/fehler';
import type { RawValue } from '../../../../src/listen/zelle';
import { ortIn } from '../../../support/inhalt';
import { FEHLERWERT, text, zahl } from '../../../support/rawFaelle';
import {
  angebotZeile,
  type Angebotszellen,
  planinhalt,
  type Schrittzellen,
  schrittZeile,
  tag,
  zielZeile,
} from './planFaelle';

function gelesen(zellen: { schritt: Schrittzellen } | { angebot: Angebotszellen }): Lesung<Plan> {
  const schritte = 'schritt' in zellen ? [schrittZeile(zellen.schritt)] : [];
  const angebote = 'angebot' in zellen ? [angebotZeile(zellen.angebot)] : [];
  return readPlan(planinhalt({ ziele: [zielZeile()], schritte, angebote }));
}

describe('eine Zeile der Schritte', () => {
  it('wird ganz gelesen', () => {
    expect(gelesen({ schritt: { angebot: text('Kurs'), freiwillig: text('ja') } })).toMatchObject({
      ok: true,
      wert: {
        schritte: [
          {
            id: 'S1',
            ziel: 'Z1',
            wer: 'Person',
            was: 'Alle Briefe sammeln',
            bisWann: '2026-12-15',
            angebot: 'Kurs',
            freiwillig: true,
            erledigtAm: null,
          },
        ],
      },
    });
  });

  it.each(WER)('„%s“ kann ihn übernehmen', (wer) => {
    expect(gelesen({ schritt: { wer: text(wer.toUpperCase()) } })).toMatchObject({
      wert: { schritte: [{ wer }] },
    });
  });

  it('ohne Ziel ist keines genannt, und klein geschrieben ist dasselbe Ziel', () => {
    expect(gelesen({ schritt: { ziel: text(' ') } })).toMatchObject({ wert: { schritte: [{ ziel: null }] } });
    expect(gelesen({ schritt: { ziel: text(' z1 ') } })).toMatchObject({
      wert: { schritte: [{ ziel: 'Z1' }] },
    });
  });

  const falsche: readonly [Fehler['code'], keyof Schrittzellen, RawValue][] = [
    ['ID_UNGUELTIG', 'id', text('Z1')],
    ['AUSWAHL_UNGUELTIG', 'wer', text('Nachbar')],
    ['DATUM_UNGUELTIG', 'bisWann', text('bald')],
    ['AUSWAHL_UNGUELTIG', 'freiwillig', text('eher ja')],
  ];

  it.each(falsche.map(([code, feld, value]) => [code, SCHRITTE.spalten[feld].kopf, feld, value] as const))(
    '%s bei %s',
    (code, _, feld, value) => {
      expect(gelesen({ schritt: { [feld]: value } })).toEqual({
        ok: false,
        fehler: [expect.objectContaining({ code, orte: [ortIn(SCHRITTE, 0, feld)] })],
      });
    },
  );
});

describe('eine Zeile der Angebote', () => {
  it('wird ganz gelesen', () => {
    const angebot = {
      traeger: text('Stadt'),
      foerderziel: text('Integration'),
      ressourcenbereich: text('Bewerbungs- und Stellensuchverhalten'),
      rechtsgrundlage: text('§ 16'),
      freiwillig: text('nein'),
      von: tag('2026-01-01'),
      bis: tag('2026-12-31'),
      plaetze: zahl(0),
    };
    expect(gelesen({ angebot })).toMatchObject({
      ok: true,
      wert: {
        angebote: [
          {
            name: 'Alltag im Griff',
            traeger: 'Stadt',
            foerderziel: 'integration',
            ressourcenbereich: 'bewerbung',
            rechtsgrundlage: 'paragraph16',
            freiwillig: false,
            von: '2026-01-01',
            bis: '2026-12-31',
            plaetze: 0,
          },
        ],
      },
    });
  });

  it.each(RECHTSGRUNDLAGEN)('Rechtsgrundlage %s, so wie sie heißt', (rechtsgrundlage) => {
    const value = text(RECHTSGRUNDLAGE_LABEL[rechtsgrundlage]);
    expect(gelesen({ angebot: { rechtsgrundlage: value } })).toMatchObject({
      wert: { angebote: [{ rechtsgrundlage }] },
    });
  });

  it.each(['§16a', '§ 16A', ' § 16a SGB II', '§\u00a016a'])('%j ist § 16a', (eintrag) => {
    expect(gelesen({ angebot: { rechtsgrundlage: text(eintrag) } })).toMatchObject({
      wert: { angebote: [{ rechtsgrundlage: 'paragraph16a' }] },
    });
  });

  const falsche: readonly [Fehler['code'], keyof Angebotszellen, RawValue][] = [
    ['ANZAHL_UNGUELTIG', 'plaetze', zahl(-1)],
    ['ANZAHL_UNGUELTIG', 'plaetze', zahl(2.5)],
    ['ANZAHL_UNGUELTIG', 'plaetze', text('viele')],
    ['ANZAHL_UNGUELTIG', 'plaetze', FEHLERWERT],
    ['AUSWAHL_UNGUELTIG', 'rechtsgrundlage', text('§ 16z')],
    ['AUSWAHL_UNGUELTIG', 'ressourcenbereich', text('Wohnen')],
    ['DATUM_UNGUELTIG', 'bis', text('Ende 2026')],
  ];

  it.each(falsche.map(([code, feld, value]) => [code, ANGEBOTE.spalten[feld].kopf, value, feld] as const))(
    '%s bei %s: %j',
    (code, kopf, value, feld) => {
      expect(gelesen({ angebot: { [feld]: value } })).toEqual({
        ok: false,
        fehler: [expect.objectContaining({ code, orte: [ortIn(ANGEBOTE, 0, feld)], feld: kopf })],
      });
    },
  );
});

it('eine Zeile der Angebotslücken', () => {
  const luecke = {
    datum: tag('2026-11-21'),
    ressourcenbereich: text('Qualifikation'),
    bedarf: text('Nachtkurs'),
  };
  expect(readPlan(planinhalt({ luecken: [luecke] }))).toMatchObject({
    wert: { luecken: [{ datum: '2026-11-21', ressourcenbereich: 'qualifikation', bedarf: 'Nachtkurs' }] },
  });
  expect(readPlan(planinhalt({ luecken: [{ datum: text('heute') }] }))).toMatchObject({
    fehler: [{ code: 'DATUM_UNGUELTIG' }],
  });
});
