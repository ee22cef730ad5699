/**
 * @jest-environment jsdom
 *
 * What an opening writes without being asked for, and that it leaves inputs alone that wait. Costs two seconds.
 */
import '../../../../pane/nodeRealm';
import { act, waitFor } from '@testing-library/react';
import { stufe } from '../../../../mappe/bedarfseingabe';
import { VERTRETUNG } from '../../../../support/vermerkpersonen';
import { geschuetzt, listen, oeffne, zeigeVermerke } from './zeigeVermerke';

it('wer öffnet, dessen Zeile merkt sich den Stand', async () => {
  const view = await zeigeVermerke(await geschuetzt());
  const davor = JSON.stringify(await listen(view));
  await oeffne(VERTRETUNG);
  // Sealing takes its time before anything is sent.
  await waitFor(
    async () => {
      expect(JSON.stringify(await listen(view))).not.toBe(davor);
    },
    { timeout: 60_000 },
  );
});

it('wartet eine Eingabe, versucht das Öffnen sie nicht noch einmal, und geschrieben wird nichts', async () => {
  const view = await zeigeVermerke(await geschuetzt());
  const { workbook } = view.host;
  workbook.protectSheet('Profiling');
  await act(async () => void (await view.sitzung.eingeben([stufe('mobilitaet', 3)])));
  workbook.unprotectSheet('Profiling');
  expect(view.sitzung.zustand().wartend).toHaveLength(1);
  const davor = JSON.stringify(await listen(view));
  await oeffne(VERTRETUNG);
  await view.ruhe();
  expect(view.sitzung.zustand().wartend).toHaveLength(1);
  expect(JSON.stringify(await listen(view))).toBe(davor);
});
