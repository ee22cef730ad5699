import { lueckeVermerken } from '../../../src/bereiche/plan/vorhaben/luecken';
import { type Planblick, planblick } from '../../../src/bereiche/plan/vorhaben/planblick';
import type { Aktenblick } from '../../../src/mappe/akteAendern';
import { serialOfDate } from '../../../src/listen/plainDate';
import { angebotZeile, lueckeZeile, schrittZeile, tag, zielZeile } from '../../core/plan/planFaelle';
import { date, STICHTAG } from '../../support/faelle';
import { ortVon, text, zahl } from '../../support/rawFaelle';
import { ablehnung, aenderungen, blickMit, FALL } from './blick';

function gesehen(blick: Aktenblick): Planblick {
  const lesung = planblick(blick);
  if (!lesung.ok) throw new Error(JSON.stringify(lesung.fehler));
  return lesung.wert;
}
const PASSEND = angebotZeile({ Ressourcenbereich: text('Rahmenbedingungen'), Plätze: zahl(2) });
const BERATUNG = angebotZeile({ Name: text('Beratung'), Rechtsgrundlage: text('§ 16a') }, '2');
const BEENDET = { Ergebnis: text('erreicht'), Weiteres: text('beendet'), 'Überprüft am': tag('2026-11-01') };

describe('der Blick auf den Plan', () => {
  it('zeigt das offene Ziel mit seinen Buchstaben und dem errechneten Vorschlag', () => {
    const fall = {
      ...FALL,
      ressourcenbereiche: { ...FALL.ressourcenbereiche, rahmenbedingungen: 2 as const },
    };
    const { offen, andere } = { ...gesehen(blickMit({ ziele: [zielZeile()] }, { fall })), andere: FALL };
    expect(offen).toMatchObject({ stufeJetzt: 2, erreicht: 'erreicht', andererBereich: false });
    expect(offen?.smarter.map(({ id, stand }) => `${id} ${stand}`)).toEqual([
      'S erfuellt',
      'M erfuellt',
      'A erfuellt',
      'R erfuellt',
      'T erfuellt',
      'E erfuellt',
      'R2 nochNicht',
    ]);
    expect(gesehen(blickMit({ ziele: [zielZeile()] }, { fall: andere })).offen?.erreicht).toBe(
      'nicht erreicht',
    );
  });

  it('merkt, wenn der Fall inzwischen ein anderes Entwicklungsziel nennt, und bleibt bei den Angeboten des Ziels', () => {
    const fall = { ...FALL, entwicklungsziel: 'mitwirkung' as const };
    const blick = gesehen(blickMit({ ziele: [zielZeile()], angebote: [PASSEND] }, { fall }));
    expect(blick.offen?.andererBereich).toBe(true);
    expect(blick.entwicklungsziel).toBe('rahmenbedingungen');
    expect(blick.angebote.passend).toHaveLength(1);
  });

  it('ohne offenes Ziel zählen die Angebote zum Entwicklungsziel des Falls; § 16a steht daneben', () => {
    const blick = gesehen(blickMit({ angebote: [PASSEND, BERATUNG] }));
    expect(blick.offen).toBeNull();
    expect(blick.angebote.passend.map(({ name }) => name)).toEqual(['Alltag im Griff']);
    expect(blick.angebote.begleitend.map(({ name }) => name)).toEqual(['Beratung']);
  });

  it('stellt beendete Ziele zurück, das neueste zuerst, und lässt ihre Schritte weg', () => {
    const ziele = [zielZeile(BEENDET), zielZeile({ ...BEENDET, Id: text('Z2') }, '2')];
    const blick = gesehen(blickMit({ ziele, schritte: [schrittZeile()] }));
    expect(blick.vergangene.map(({ id }) => id)).toEqual(['Z2', 'Z1']);
    expect(blick.schritte).toEqual([]);
  });

  it('prüft Plan und Katalog und sagt, wann fortgeschrieben wird', () => {
    const blick = gesehen(
      blickMit({ ziele: [zielZeile()], schritte: [schrittZeile()], angebote: [PASSEND] }),
    );
    expect(blick.pruefungen.filter(({ ok }) => !ok).map(({ code }) => code)).toEqual([
      'JOBCENTER_BEITRAG',
      'ANGEBOT_RECHTSGRUNDLAGE',
    ]);
    expect(blick.fortschreibung.datum).toBe('2027-04-15');
  });

  it('nennt jeden Fehler mit seiner Zelle, auch im Datum der Dokumente', () => {
    const fehler = planblick(blickMit({ schritte: [schrittZeile({ Wer: text('Oma') })] }));
    expect(fehler).toMatchObject({
      ok: false,
      fehler: [{ code: 'AUSWAHL_UNGUELTIG', orte: [ortVon('Wer')] }],
    });
    const planDatum = { ort: ortVon('E3'), value: text('bald') };
    expect(planblick(blickMit({}, { planDatum }))).toMatchObject({
      ok: false,
      fehler: [{ code: 'DATUM_UNGUELTIG', orte: [ortVon('E3')] }],
    });
  });

  it('das Datum der Dokumente ist das eingetragene, sonst der Stichtag', () => {
    const planDatum = { ort: ortVon('E3'), value: tag('2023-06-30') };
    expect(gesehen(blickMit({}, { planDatum })).dokumentdatum).toBe('2023-06-30');
    expect(gesehen(blickMit()).dokumentdatum).toBe(STICHTAG);
  });
});

describe('eine Angebotslücke vermerken', () => {
  it('nennt Tag, Ressourcenbereich und Bedarf', () => {
    expect(aenderungen(lueckeVermerken(), blickMit())).toEqual([
      {
        art: 'anfuegen',
        liste: 'luecken',
        werte: {
          Datum: serialOfDate(STICHTAG),
          Ressourcenbereich: 'Rahmenbedingungen',
          Bedarf: 'kein passendes Angebot',
        },
      },
    ]);
  });

  it('steht am selben Tag nur einmal; an einem anderen Tag wieder', () => {
    const luecke = (iso: string) =>
      lueckeZeile({
        Datum: tag(iso),
        Ressourcenbereich: text('Rahmenbedingungen'),
        Bedarf: text('kein passendes Angebot'),
      });
    const heute = blickMit({ luecken: [luecke('2026-11-21')] });
    expect(gesehen(heute).vermerkt?.datum).toBe(date('2026-11-21'));
    expect(aenderungen(lueckeVermerken(), heute)).toEqual([]);
    expect(aenderungen(lueckeVermerken(), blickMit({ luecken: [luecke('2026-11-20')] }))).toHaveLength(1);
  });

  it('lehnt ab, wenn ein Angebot passt oder kein Entwicklungsziel vereinbart ist', () => {
    expect(ablehnung(lueckeVermerken(), blickMit({ angebote: [PASSEND] }))).toEqual([
      `ANGEBOT_PASST ${JSON.stringify(ortVon('Name'))}`,
    ]);
    const fall = { ...FALL, entwicklungsziel: null };
    expect(ablehnung(lueckeVermerken(), blickMit({}, { fall }))).toEqual([
      'KEIN_ENTWICKLUNGSZIEL {"art":"blatt","blatt":"Plan"}',
    ]);
  });
});
