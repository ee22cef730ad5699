import { dokumenteSchreiben } from '../../../../src/bereiche/plan/vorhaben/dokumente';
import { textmarke } from '../../../../src/bereiche/plan/fach/textmarke';
import {
  BUERGERBLATT,
  OFFENES,
  PLAN_DATUM,
  PLANDOKUMENT,
  SCHRITTE,
} from '../../../../src/bereiche/plan/listen';
import type { Aenderung } from '../../../../src/listen/aenderung';
import type { Block } from '../../../../src/listen/feld';
import { angebotZeile, schrittZeile, tag, zielZeile } from '../fach/planFaelle';
import { ortIn } from '../../../support/inhalt';
import { text } from '../../../support/rawFaelle';
import { ablehnung, aenderungen, blickMit } from './blick';

const PLAN = {
  ziele: [zielZeile()],
  schritte: [schrittZeile({ wer: text('Jobcenter'), was: text('=1+1') })],
};

function werteIn(alle: readonly Aenderung[], block: Block): readonly (readonly unknown[])[] {
  const gefunden = alle.find((each) => each.art === 'block' && each.block === block);
  if (gefunden?.art !== 'block') throw new Error(block.name);
  return gefunden.werte;
}

describe('die Dokumente schreiben', () => {
  it('füllt beide Blöcke mit Art, Text, wer und wann; Texte von Menschen bleiben, wie sie sind', () => {
    const alle = aenderungen(dokumenteSchreiben(), blickMit(PLAN));
    expect(alle).toHaveLength(3);
    const [dokument, blatt] = [werteIn(alle, PLANDOKUMENT), werteIn(alle, BUERGERBLATT)];
    expect(dokument[0]).toEqual(['titel', 'Kooperationsplan', '', '']);
    expect(blatt[0]).toEqual(['titel', 'Ihr Plan', '', '']);
    expect(dokument).toContainEqual(['zeile', '=1+1', 'Jobcenter', 'bis 15.12.2026']);
    expect([...dokument, ...blatt].every((zeile) => zeile.length === 4)).toBe(true);
  });

  it('heißt vor dem 1. Juli 2023 Eingliederungsvereinbarung, nach dem eingetragenen Tag', () => {
    const blick = blickMit({ ...PLAN, planDatum: tag('2023-06-30') });
    const [titel] = werteIn(aenderungen(dokumenteSchreiben(), blick), PLANDOKUMENT);
    expect(titel?.[1]).toBe('Eingliederungsvereinbarung');
  });

  it('schreibt keines, wenn eines zu lang würde, und sagt, welches', () => {
    const schritte = Array.from({ length: 80 }, (_, nr) =>
      schrittZeile({ id: text(`S${nr + 1}`), wer: text('Jobcenter'), was: text('x') }),
    );
    expect(ablehnung(dokumenteSchreiben(), blickMit({ ...PLAN, schritte }))).toEqual([
      'DOKUMENT_ZU_LANG {"art":"blatt","blatt":"Kooperationsplan"}',
      'DOKUMENT_ZU_LANG {"art":"blatt","blatt":"Bürgerblatt"}',
    ]);
  });

  it('schreibt daneben, was offen ist, für die Fachkraft und in kein Dokument', () => {
    const blick = blickMit({ ...PLAN, inhalte: {} });
    const alle = aenderungen(dokumenteSchreiben(), blick);
    const offen = werteIn(alle, OFFENES).map(([zeile]) => zeile);
    expect(offen).toEqual([
      'Stand 21.11.2026',
      'Fassung 07/2026 ungeprüft: Ob die Inhalte des Plans zum heutigen Gesetz passen, hat das Haus',
      'noch nicht bestätigt. Das geschieht auf dem Blatt „Rechtsangaben“ mit Tag und Namen.',
      'Das Eingliederungsziel fehlt: Arbeit, Ausbildung oder Selbstständigkeit.',
      'Die eigenen Bemühungen und ihr Nachweis fehlen.',
      'Es fehlt, wie Leistungen anderer Träger einbezogen werden.',
      'Es fehlt, in welche Ausbildung, Tätigkeiten oder Bereiche vermittelt werden soll.',
      'Integrationskurs und berufsbezogene Sprachförderung sind noch nicht geklärt.',
      'Ein möglicher Bedarf an Rehabilitation ist noch nicht geklärt.',
    ]);
    const gedruckt = [...werteIn(alle, PLANDOKUMENT), ...werteIn(alle, BUERGERBLATT)].flat();
    expect(gedruckt.filter((zelle) => offen.slice(1).includes(zelle))).toEqual([]);
  });

  it('nennt die Fassung des Gesetzes nicht mehr, sobald das Haus sie geprüft hat', () => {
    const recht = [
      { id: text('RS-2026-07'), geprueftAm: tag('2026-11-20'), geprueftVon: text('Frau Recht') },
    ];
    const alle = aenderungen(dokumenteSchreiben(), blickMit({ ...PLAN, recht }));
    expect(JSON.stringify(werteIn(alle, OFFENES))).not.toContain('ungeprüft');
  });

  it('zählt, was in die Liste des Offenen nicht mehr passt', () => {
    const schritte = Array.from({ length: 16 }, (_, nr) => ({
      id: text(`S${nr + 1}`),
      freiwillig: text('nein'),
    }));
    const alle = aenderungen(dokumenteSchreiben(), blickMit({ ...PLAN, schritte, inhalte: {} }));
    const offen = werteIn(alle, OFFENES);
    expect(offen).toHaveLength(40);
    expect(offen.at(-1)).toEqual([
      expect.stringMatching(/^… und \d+ weitere; alle stehen unter „Drucken“\.$/),
    ]);
  });

  it('bindet die Antwort aus dem Blatt an den Text, zu dem sie gegeben wurde', () => {
    const zeile = { was: text('Schuldenfrei bleiben'), leistung16a: text('keine Leistung nach § 16a') };
    const alle = aenderungen(dokumenteSchreiben(), blickMit({ ...PLAN, schritte: [schrittZeile(zeile)] }));
    expect(alle).toContainEqual({
      art: 'aendern',
      liste: SCHRITTE,
      zeile: 1,
      werte: { leistung16a: `keine Leistung nach § 16a (zum Text ${textmarke('Schuldenfrei bleiben')})` },
    });
  });

  it('sagt nur einmal, dass eine Leistung nach § 16a freiwillig sein muss', () => {
    const angebote = [angebotZeile({ name: text('Beratung'), rechtsgrundlage: text('§ 16a') })];
    const schritte = [schrittZeile({ angebot: text('Beratung') })];
    expect(ablehnung(dokumenteSchreiben(), blickMit({ ...PLAN, schritte, angebote }))).toEqual([
      `PARAGRAPH_16A_NICHT_FREIWILLIG ${JSON.stringify(ortIn(SCHRITTE, 1, 'freiwillig'))}`,
    ]);
  });

  it('tut nichts, wenn im Datum kein Datum steht', () => {
    const blick = blickMit({ ...PLAN, planDatum: text('bald') });
    expect(ablehnung(dokumenteSchreiben(), blick)).toEqual([
      `DATUM_UNGUELTIG ${JSON.stringify(blick.inhalt.feld(PLAN_DATUM).zelle.ort)}`,
    ]);
  });
});
