/** From a Fallmappe in a file to what it adds to the figures. About 20 seconds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EINWILLIGUNGEN, VERWEISUNGEN } from '../../../../src/bereiche/kooperation/listen';
import { PARTNER } from '../../../../src/bereiche/kooperation/listenDesHauses';
import type { Aenderung } from '../../../../src/listen/aenderung';
import { liesKooperation } from '../../../../src/pane/liesKooperation';
import { fallmappeMit } from '../../../support/einlesen';
import { OFFENER_FALL, STICHTAG } from '../../../support/faelle';
import { KANARIE, KOOPERATIONSZEILEN } from '../../../support/kooperationsfaelle';
import { mitExcelize } from '../../../support/mitExcelize';

const FALL = { ...OFFENER_FALL, kundennummer: '100D000001' };
const mappe = (aenderungen: readonly Aenderung[] = KOOPERATIONSZEILEN): Promise<Uint8Array> =>
  fallmappeMit(FALL, { aenderungen });
const lies = async (bytes: Uint8Array | Promise<Uint8Array>) => liesKooperation(await bytes, STICHTAG);

it('aus einer Fallmappe: was gezählt wird, und wessen sie ist', async () => {
  expect(await lies(mappe())).toEqual({
    ok: true,
    wert: {
      kundennummer: '100D000001',
      ohneBereich: false,
      auszug: {
        ueberfaellig: ['Brücke e. V.'],
        verweisungen: [
          { art: 'massnahmetraeger', stand: 'läuft' },
          { art: 'massnahmetraeger', stand: 'nicht zustande gekommen' },
        ],
        wartezeiten: [{ art: 'massnahmetraeger', tage: 10 }],
        paragraph16a: [{ art: 'schuldnerberatung', stand: 'Kontakt', quartal: '2026-3' }],
        luecken: [{ bereich: 'mobilitaet', grund: 'kein Platz', quartal: '2026-3' }],
      },
    },
  });
});

it('eine Fallmappe ohne Einträge zählt, mit nichts', async () => {
  const gelesen = await lies(mappe([]));
  expect(gelesen).toMatchObject({ ok: true, wert: { ohneBereich: false, auszug: { verweisungen: [] } } });
});

it('eine ältere Fallmappe hat den Bereich nicht, und das wird gesagt', async () => {
  const alt = new Uint8Array(readFileSync(join(__dirname, '../../../cases/Fallmappe-3.xlsx')));
  const gelesen = await lies(alt);
  expect(gelesen).toMatchObject({ ok: true, wert: { ohneBereich: true, auszug: { verweisungen: [] } } });
});

describe('was nicht stimmt, wird genannt und nicht halb gezählt', () => {
  const abgelehnt = async (bytes: Promise<Uint8Array>): Promise<unknown> => {
    const gelesen = await lies(bytes);
    expect(JSON.stringify(gelesen)).not.toContain(KANARIE);
    return 'ok' in gelesen && !gelesen.ok ? gelesen.fehler.map(({ code }) => code) : gelesen;
  };
  const mitZelle = (blatt: string, kopf: string, wert: string): Promise<Uint8Array> =>
    mappe().then((bytes) =>
      mitExcelize(bytes, (file) => {
        const { result } = file.GetRows(blatt);
        const zeile = result.findIndex((reihe) => reihe.includes(kopf));
        const spalte = result[zeile]?.indexOf(kopf) ?? 0;
        const ort = `${String.fromCharCode(65 + spalte)}`;
        const daten = result.findIndex((reihe, nr) => nr > zeile && reihe[0] === 'V3');
        file.SetCellValue(blatt, `${ort}${daten + 1}`, wert);
      }),
    );

  it('Text zu einer Beratung nach § 16a, ein Partner, den es nicht gibt, ein Stand, den es nicht gibt', async () => {
    expect(await abgelehnt(mitZelle(VERWEISUNGEN.blatt, 'Ergebnis', `${KANARIE} 9`))).toEqual([
      'INHALT_BEI_16A',
    ]);
    expect(await abgelehnt(mitZelle(VERWEISUNGEN.blatt, 'Partner', 'P77'))).toEqual([
      'KOOPERATION_UNBEKANNT',
    ]);
    expect(await abgelehnt(mitZelle(VERWEISUNGEN.blatt, 'Stand', 'vielleicht'))).toEqual([
      'AUSWAHL_UNGUELTIG',
    ]);
  });

  it('eine fehlende Tabelle, auch die der Partner oder der Einwilligungen', async () => {
    for (const { name } of [VERWEISUNGEN, EINWILLIGUNGEN, PARTNER]) {
      const bytes = mappe().then((each) => mitExcelize(each, (file) => file.DeleteTable(name)));
      expect([name, await abgelehnt(bytes)]).toEqual([name, ['FALLMAPPE_BESCHAEDIGT']]);
    }
  });

  it('ohne Kundennummer weiß niemand, wen sie zählt', async () => {
    expect(await abgelehnt(fallmappeMit({ ...FALL, kundennummer: '' }))).toEqual(['ANGABE_FEHLT']);
  });

  it('eine Datei, die keine Fallmappe ist', async () => {
    expect(await lies(new Uint8Array([1, 2, 3]))).toHaveProperty('satz');
  });

  it('ein neueres Programm hat sie geschrieben', async () => {
    const bytes = mappe().then((each) =>
      mitExcelize(each, (file) => {
        const { result } = file.GetRows('_Integrationstool');
        const zeile = result.findIndex(([erste]) => erste === 'Bereiche');
        const neu = (result[zeile]?.[1] ?? '').replace(/kooperation \d+/, 'kooperation 99');
        file.SetCellValue('_Integrationstool', `B${zeile + 1}`, neu);
      }),
    );
    expect(await abgelehnt(bytes)).toEqual(['VERSION_UNBEKANNT']);
  });
});
