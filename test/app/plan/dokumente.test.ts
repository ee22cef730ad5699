import { dokumenteSchreiben } from '../../../src/bereiche/plan/vorhaben/dokumente';
import type { Aktenaenderung } from '../../../src/mappe/akte';
import { angebotZeile, schrittZeile, tag, zielZeile } from '../../core/plan/planFaelle';
import { ortVon, text } from '../../support/rawFaelle';
import { ablehnung, aenderungen, blickMit } from './blick';

const PLAN = {
  ziele: [zielZeile()],
  schritte: [schrittZeile({ Wer: text('Jobcenter'), Was: text('=1+1') })],
};

function block(alle: readonly Aktenaenderung[], name: string): readonly (readonly unknown[])[] {
  const gefunden = alle.find((each) => each.art === 'block' && each.name === name);
  if (gefunden?.art !== 'block') throw new Error(name);
  return gefunden.werte;
}

describe('die Dokumente schreiben', () => {
  it('füllt beide Blöcke mit Art, Text, wer und wann; Texte von Menschen bleiben, wie sie sind', () => {
    const alle = aenderungen(dokumenteSchreiben(), blickMit(PLAN));
    expect(alle).toHaveLength(2);
    const [dokument, blatt] = [block(alle, 'plandokument'), block(alle, 'buergerblatt')];
    expect(dokument[0]).toEqual(['titel', 'Kooperationsplan', '', '']);
    expect(blatt[0]).toEqual(['titel', 'Ihr Plan', '', '']);
    expect(dokument).toContainEqual(['zeile', '=1+1', 'Jobcenter', 'bis 15.12.2026']);
    expect([...dokument, ...blatt].every((zeile) => zeile.length === 4)).toBe(true);
  });

  it('heißt vor dem 1. Juli 2023 Eingliederungsvereinbarung, nach dem eingetragenen Tag', () => {
    const planDatum = { ort: ortVon('E3'), value: tag('2023-06-30') };
    const [titel] = block(aenderungen(dokumenteSchreiben(), blickMit(PLAN, { planDatum })), 'plandokument');
    expect(titel?.[1]).toBe('Eingliederungsvereinbarung');
  });

  it('schreibt keines, wenn eines zu lang würde, und sagt, welches', () => {
    const schritte = Array.from({ length: 45 }, (_, nr) =>
      schrittZeile({ Id: text(`S${nr + 1}`), Wer: text('Jobcenter'), Was: text('x') }, String(nr)),
    );
    expect(ablehnung(dokumenteSchreiben(), blickMit({ ...PLAN, schritte }))).toEqual([
      'DOKUMENT_ZU_LANG {"art":"blatt","blatt":"Bürgerblatt"}',
    ]);
  });

  it('sagt nur einmal, dass eine Leistung nach § 16a freiwillig sein muss', () => {
    const angebote = [angebotZeile({ Name: text('Beratung'), Rechtsgrundlage: text('§ 16a') })];
    const schritte = [schrittZeile({ Angebot: text('Beratung') })];
    expect(ablehnung(dokumenteSchreiben(), blickMit({ ...PLAN, schritte, angebote }))).toEqual([
      `PARAGRAPH_16A_NICHT_FREIWILLIG ${JSON.stringify(ortVon('Freiwillig'))}`,
    ]);
  });

  it('tut nichts, wenn im Datum kein Datum steht', () => {
    const planDatum = { ort: ortVon('E3'), value: text('bald') };
    expect(ablehnung(dokumenteSchreiben(), blickMit(PLAN, { planDatum }))).toEqual([
      `DATUM_UNGUELTIG ${JSON.stringify(ortVon('E3'))}`,
    ]);
  });
});
