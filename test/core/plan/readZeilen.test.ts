import type { RawValue } from '../../../src/listen/zelle';
import { readAngebot, readLuecke } from '../../../src/bereiche/plan/fach/readAngebot';
import { readSchritt } from '../../../src/bereiche/plan/fach/readSchritt';
import {
  RECHTSGRUNDLAGE_LABEL,
  RECHTSGRUNDLAGEN,
  WER,
  type AngebotSpalte,
} from '../../../src/bereiche/plan/regeln/planVokabular';
import { FEHLERWERT, ortVon, text, zahl } from '../../support/rawFaelle';
import { angebotZeile, lueckeZeile, schrittZeile, tag } from './planFaelle';

describe('eine Zeile der Schritte', () => {
  it('wird ganz gelesen', () => {
    expect(readSchritt(schrittZeile({ Angebot: text('Kurs'), Freiwillig: text('ja') }))).toMatchObject({
      ok: true,
      wert: {
        id: 'S1',
        ziel: 'Z1',
        wer: 'Person',
        was: 'Alle Briefe sammeln',
        bisWann: '2026-12-15',
        angebot: 'Kurs',
        freiwillig: true,
        erledigtAm: null,
      },
    });
  });

  it.each(WER)('„%s“ kann ihn übernehmen', (wer) => {
    expect(readSchritt(schrittZeile({ Wer: text(wer.toUpperCase()) }))).toMatchObject({ wert: { wer } });
  });

  it('ohne Ziel ist keines genannt, und klein geschrieben ist dasselbe Ziel', () => {
    expect(readSchritt(schrittZeile({ Ziel: text(' ') }))).toMatchObject({ wert: { ziel: null } });
    expect(readSchritt(schrittZeile({ Ziel: text(' z1 ') }))).toMatchObject({ wert: { ziel: 'Z1' } });
  });

  it.each([
    ['ID_UNGUELTIG', 'Id', text('Z1')],
    ['AUSWAHL_UNGUELTIG', 'Wer', text('Nachbar')],
    ['DATUM_UNGUELTIG', 'Bis wann', text('bald')],
    ['AUSWAHL_UNGUELTIG', 'Freiwillig', text('eher ja')],
  ] as const)('%s bei %s', (code, spalte, value) => {
    expect(readSchritt(schrittZeile({ [spalte]: value }))).toEqual({
      ok: false,
      fehler: [expect.objectContaining({ code, orte: [ortVon(spalte)] })],
    });
  });
});

describe('eine Zeile der Angebote', () => {
  it('wird ganz gelesen', () => {
    const eintraege = {
      Träger: text('Stadt'),
      Förderziel: text('Integration'),
      Ressourcenbereich: text('Bewerbungs- und Stellensuchverhalten'),
      Rechtsgrundlage: text('§ 16'),
      Freiwillig: text('nein'),
      Von: tag('2026-01-01'),
      Bis: tag('2026-12-31'),
      Plätze: zahl(0),
    };
    expect(readAngebot(angebotZeile(eintraege))).toMatchObject({
      ok: true,
      wert: {
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
    });
  });

  it.each(RECHTSGRUNDLAGEN)('Rechtsgrundlage %s, so wie sie heißt', (rechtsgrundlage) => {
    const value = text(RECHTSGRUNDLAGE_LABEL[rechtsgrundlage]);
    expect(readAngebot(angebotZeile({ Rechtsgrundlage: value }))).toMatchObject({
      wert: { rechtsgrundlage },
    });
  });

  it.each(['§16a', '§ 16A', ' § 16a SGB II', '§\u00a016a'])('%j ist § 16a', (eintrag) => {
    expect(readAngebot(angebotZeile({ Rechtsgrundlage: text(eintrag) }))).toMatchObject({
      wert: { rechtsgrundlage: 'paragraph16a' },
    });
  });

  it.each<[string, AngebotSpalte, RawValue]>([
    ['ANZAHL_UNGUELTIG', 'Plätze', zahl(-1)],
    ['ANZAHL_UNGUELTIG', 'Plätze', zahl(2.5)],
    ['ANZAHL_UNGUELTIG', 'Plätze', text('viele')],
    ['ANZAHL_UNGUELTIG', 'Plätze', FEHLERWERT],
    ['AUSWAHL_UNGUELTIG', 'Rechtsgrundlage', text('§ 16z')],
    ['AUSWAHL_UNGUELTIG', 'Ressourcenbereich', text('Wohnen')],
    ['DATUM_UNGUELTIG', 'Bis', text('Ende 2026')],
  ])('%s bei %s: %j', (code, spalte, value) => {
    expect(readAngebot(angebotZeile({ [spalte]: value }))).toEqual({
      ok: false,
      fehler: [expect.objectContaining({ code, orte: [ortVon(spalte)], feld: spalte })],
    });
  });
});

it('eine Zeile der Angebotslücken', () => {
  const zeile = lueckeZeile({
    Datum: tag('2026-11-21'),
    Ressourcenbereich: text('Qualifikation'),
    Bedarf: text('Nachtkurs'),
  });
  expect(readLuecke(zeile)).toMatchObject({
    wert: { datum: '2026-11-21', ressourcenbereich: 'qualifikation', bedarf: 'Nachtkurs' },
  });
  expect(readLuecke(lueckeZeile({ Datum: text('heute') }))).toMatchObject({
    fehler: [{ code: 'DATUM_UNGUELTIG' }],
  });
});
