import { schrittAendern, type Schrittangaben, schrittAnlegen } from '../../../src/bereiche/plan/vorhaben/schritte';
import { serialOfDate } from '../../../src/listen/plainDate';
import { angebotZeile, schrittZeile, zielZeile } from '../../core/plan/planFaelle';
import { date } from '../../support/faelle';
import { text } from '../../support/rawFaelle';
import { ablehnung, aenderungen, blickMit } from './blick';

const SCHRITT: Schrittangaben = {
  wer: 'Jobcenter',
  was: 'Antrag weiterleiten',
  bisWann: date('2026-12-15'),
  angebot: '',
  freiwillig: null,
  erledigtAm: null,
};
const ZIELE = [zielZeile()];
const BERATUNG = angebotZeile({ Name: text('Beratung Nord'), Rechtsgrundlage: text('§ 16a') });

describe('einen Schritt anlegen', () => {
  it('gehört zum offenen Ziel und lässt leere Zellen in Ruhe', () => {
    expect(
      aenderungen(schrittAnlegen(SCHRITT), blickMit({ ziele: ZIELE, schritte: [schrittZeile()] })),
    ).toEqual([
      {
        art: 'anfuegen',
        liste: 'schritte',
        werte: {
          Id: 'S2',
          Ziel: 'Z1',
          Wer: 'Jobcenter',
          Was: 'Antrag weiterleiten',
          'Bis wann': serialOfDate(date('2026-12-15')),
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
      expect(neu).toMatchObject({ werte: { Freiwillig: 'ja', Angebot: angebot.trim() } });
      expect(Object.keys((neu as { werte: object }).werte)).not.toContain('Ziel');
    },
  );
});

describe('einen Schritt ändern', () => {
  const blick = blickMit({ ziele: ZIELE, schritte: [schrittZeile()], angebote: [BERATUNG] });

  it('schreibt den Tag, an dem er erledigt war, und nimmt ihn zurück', () => {
    const erledigtAm = date('2026-12-01');
    expect(aenderungen(schrittAendern('S1', { erledigtAm }), blick)).toEqual([
      { art: 'zelle', liste: 'schritte', zeile: 1, spalte: 'Erledigt am', wert: serialOfDate(erledigtAm) },
    ]);
    expect(aenderungen(schrittAendern('S1', { erledigtAm: null }), blick)).toEqual([]);
  });

  it('macht ihn freiwillig, sobald er eine Leistung nach § 16a nennt', () => {
    expect(aenderungen(schrittAendern('S1', { angebot: 'Beratung Nord' }), blick)).toEqual([
      { art: 'zelle', liste: 'schritte', zeile: 1, spalte: 'Angebot', wert: 'Beratung Nord' },
      { art: 'zelle', liste: 'schritte', zeile: 1, spalte: 'Freiwillig', wert: 'ja' },
    ]);
  });

  it('lehnt ab, wenn es ihn nicht mehr gibt', () => {
    expect(ablehnung(schrittAendern('S9', { was: 'x' }), blick)).toEqual([
      'SCHRITT_FEHLT {"art":"blatt","blatt":"Plan"}',
    ]);
  });
});
