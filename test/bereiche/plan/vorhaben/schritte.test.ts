import { SCHRITTE } from '../../../../src/bereiche/plan/listen';
import {
  schrittAendern,
  type Schrittangaben,
  schrittAnlegen,
} from '../../../../src/bereiche/plan/vorhaben/schritte';
import { serialOfDate } from '../../../../src/listen/plainDate';
import { angebotZeile, schrittZeile, zielZeile } from '../fach/planFaelle';
import { date } from '../../../support/faelle';
import { text } from '../../../support/rawFaelle';
import { ablehnung, aenderungen, blickMit } from './blick';

const SCHRITT: Schrittangaben = {
  wer: 'Jobcenter',
  was: 'Antrag weiterleiten',
  bisWann: date('2026-12-15'),
  angebot: '',
  freiwillig: null,
  erledigtAm: null,
  leistung16a: null,
};
const ZIELE = [zielZeile()];
const BERATUNG = angebotZeile({ name: text('Beratung Nord'), rechtsgrundlage: text('§ 16a') });

describe('einen Schritt anlegen', () => {
  it('gehört zum offenen Ziel und lässt leere Zellen in Ruhe', () => {
    expect(
      aenderungen(schrittAnlegen(SCHRITT), blickMit({ ziele: ZIELE, schritte: [schrittZeile()] })),
    ).toEqual([
      {
        art: 'anfuegen',
        liste: SCHRITTE,
        werte: {
          id: 'S2-AAAAAA',
          ziel: 'Z1',
          wer: 'Jobcenter',
          was: 'Antrag weiterleiten',
          bisWann: serialOfDate(date('2026-12-15')),
        },
      },
    ]);
  });

  it.each(['Beratung Nord', ' beratung NORD ', 'Schuldnerberatung'])(
    'nach § 16a ist er freiwillig und an kein Ziel gebunden: %s',
    (angebot) => {
      const [neu] = aenderungen(
        schrittAnlegen({ ...SCHRITT, wer: 'Person', angebot, freiwillig: false }),
        blickMit({ ziele: ZIELE, angebote: [BERATUNG] }),
      );
      expect(neu).toMatchObject({ werte: { freiwillig: 'ja', angebot: angebot.trim() } });
      expect(Object.keys((neu as { werte: object }).werte)).not.toContain('ziel');
    },
  );
});

describe('einen Schritt ändern', () => {
  const blick = blickMit({ ziele: ZIELE, schritte: [schrittZeile()], angebote: [BERATUNG] });

  it('schreibt den Tag, an dem er erledigt war, und nimmt ihn zurück', () => {
    const erledigtAm = date('2026-12-01');
    expect(aenderungen(schrittAendern('S1', { erledigtAm }), blick)).toEqual([
      { art: 'aendern', liste: SCHRITTE, zeile: 1, werte: { erledigtAm: serialOfDate(erledigtAm) } },
    ]);
    expect(aenderungen(schrittAendern('S1', { erledigtAm: null }), blick)).toEqual([]);
  });

  it('macht ihn freiwillig, sobald er eine Leistung nach § 16a nennt', () => {
    expect(aenderungen(schrittAendern('S1', { angebot: 'Beratung Nord' }), blick)).toEqual([
      {
        art: 'aendern',
        liste: SCHRITTE,
        zeile: 1,
        werte: { angebot: 'Beratung Nord', freiwillig: 'ja' },
      },
    ]);
  });

  it('lehnt ab, wenn es ihn nicht mehr gibt', () => {
    expect(ablehnung(schrittAendern('S9', { was: 'x' }), blick)).toEqual([
      'SCHRITT_FEHLT {"art":"blatt","blatt":"Plan"}',
    ]);
  });
});
