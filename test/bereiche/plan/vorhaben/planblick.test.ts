import { ANGEBOTE, LUECKEN, PLAN_DATUM, SCHRITTE } from '../../../../src/bereiche/plan/listen';
import { lueckeVermerken } from '../../../../src/bereiche/plan/vorhaben/luecken';
import { type Planblick, planblick } from '../../../../src/bereiche/plan/vorhaben/planblick';
import type { Aktenblick } from '../../../../src/mappe/akteAendern';
import { serialOfDate } from '../../../../src/listen/plainDate';
import { angebotZeile, type Lueckenzellen, schrittZeile, tag, zielZeile } from '../fach/planFaelle';
import { date, STICHTAG } from '../../../support/faelle';
import { ortIn } from '../../../support/inhalt';
import { text, zahl } from '../../../support/rawFaelle';
import { ablehnung, aenderungen, blickMit, FALL } from './blick';

function gesehen(blick: Aktenblick): Planblick {
  const lesung = planblick(blick);
  if (!lesung.ok) throw new Error(JSON.stringify(lesung.fehler));
  return lesung.wert;
}
const PASSEND = angebotZeile({ ressourcenbereich: text('Rahmenbedingungen'), plaetze: zahl(2) });
const BERATUNG = angebotZeile({ name: text('Beratung'), rechtsgrundlage: text('§ 16a') });
const BEENDET = { ergebnis: text('erreicht'), weiteres: text('beendet'), ueberprueftAm: tag('2026-11-01') };

describe('der Blick auf den Plan', () => {
  it('zeigt das offene Ziel mit seinen Buchstaben und dem errechneten Vorschlag', () => {
    const fall = {
      ...FALL,
      ressourcenbereiche: { ...FALL.ressourcenbereiche, rahmenbedingungen: 2 as const },
    };
    const { offen, andere } = { ...gesehen(blickMit({ ziele: [zielZeile()] }, fall)), andere: FALL };
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
    expect(gesehen(blickMit({ ziele: [zielZeile()] }, andere)).offen?.erreicht).toBe('nicht erreicht');
  });

  it('merkt, wenn der Fall inzwischen ein anderes Entwicklungsziel nennt, und bleibt bei den Angeboten des Ziels', () => {
    const fall = { ...FALL, entwicklungsziel: 'mitwirkung' as const };
    const blick = gesehen(blickMit({ ziele: [zielZeile()], angebote: [PASSEND] }, fall));
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
    const ziele = [zielZeile(BEENDET), zielZeile({ ...BEENDET, id: text('Z2') })];
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
      'INHALT_LEISTUNGEN',
      'ANGEBOT_RECHTSGRUNDLAGE',
    ]);
    expect(blick.fortschreibung.datum).toBe('2027-04-15');
  });

  it('nennt jeden Fehler mit seiner Zelle, auch im Datum der Dokumente', () => {
    const fehler = planblick(blickMit({ schritte: [schrittZeile({ wer: text('Oma') })] }));
    expect(fehler).toMatchObject({
      ok: false,
      fehler: [{ code: 'AUSWAHL_UNGUELTIG', orte: [ortIn(SCHRITTE, 1, 'wer')] }],
    });
    const blick = blickMit({ planDatum: text('bald') });
    expect(planblick(blick)).toMatchObject({
      ok: false,
      fehler: [{ code: 'DATUM_UNGUELTIG', orte: [blick.inhalt.feld(PLAN_DATUM).zelle.ort] }],
    });
  });

  it('das Datum der Dokumente ist das eingetragene, sonst der Stichtag', () => {
    expect(gesehen(blickMit({ planDatum: tag('2023-06-30') })).dokumentdatum).toBe('2023-06-30');
    expect(gesehen(blickMit()).dokumentdatum).toBe(STICHTAG);
  });
});

describe('eine Angebotslücke vermerken', () => {
  it('nennt Tag, Ressourcenbereich und Bedarf', () => {
    expect(aenderungen(lueckeVermerken(), blickMit())).toEqual([
      {
        art: 'anfuegen',
        liste: LUECKEN,
        werte: {
          datum: serialOfDate(STICHTAG),
          ressourcenbereich: 'Rahmenbedingungen',
          bedarf: 'kein passendes Angebot',
        },
      },
    ]);
  });

  it('steht am selben Tag nur einmal; an einem anderen Tag wieder', () => {
    const luecke = (iso: string): Lueckenzellen => ({
      datum: tag(iso),
      ressourcenbereich: text('Rahmenbedingungen'),
      bedarf: text('kein passendes Angebot'),
    });
    const heute = blickMit({ luecken: [luecke('2026-11-21')] });
    expect(gesehen(heute).vermerkt?.datum).toBe(date('2026-11-21'));
    expect(aenderungen(lueckeVermerken(), heute)).toEqual([]);
    expect(aenderungen(lueckeVermerken(), blickMit({ luecken: [luecke('2026-11-20')] }))).toHaveLength(1);
  });

  it('lehnt ab, wenn ein Angebot passt oder kein Entwicklungsziel vereinbart ist', () => {
    expect(ablehnung(lueckeVermerken(), blickMit({ angebote: [PASSEND] }))).toEqual([
      `ANGEBOT_PASST ${JSON.stringify(ortIn(ANGEBOTE, 1, 'name'))}`,
    ]);
    const fall = { ...FALL, entwicklungsziel: null };
    expect(ablehnung(lueckeVermerken(), blickMit({}, fall))).toEqual([
      'KEIN_ENTWICKLUNGSZIEL {"art":"blatt","blatt":"Plan"}',
    ]);
  });
});
