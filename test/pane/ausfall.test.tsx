/**
 * @jest-environment jsdom
 *
 * An Excel that does not answer, as a person sees it: what is offered then, and that it works. Costs about five seconds.
 */
import './nodeRealm';
import { act, render, screen } from '@testing-library/react';
import { BEREICHE } from '../../src/bereiche/bereiche';
import { schrittAnlegen } from '../../src/bereiche/plan/vorhaben/schritte';
import { Pane } from '../../src/pane/Pane';
import { Themed } from '../../src/pane/Themed';
import { BEIWERK } from '../support/bereiche';
import { mappeFuerAlle } from '../support/handlungen';
import { SCHRITT } from '../support/plan';
import { stummesExcel, type StummesExcel } from '../support/stummesExcel';
import { KEINE_ANDERE_ART, KEINE_DATEI, OHNE_VORLAGE } from './oeffnePane';

/** The write of a change comes after the two requests of a reading. */
const SCHREIBEN = 2;

interface Offen extends StummesExcel {
  readonly neuLaden: jest.Mock;
  /** Something is done, and everything that comes of it comes to its end. */
  tue(was: () => unknown): Promise<void>;
}

async function offen(): Promise<Offen> {
  const excel = await stummesExcel(await mappeFuerAlle());
  const neuLaden = jest.fn();
  const tue = (was: () => unknown): Promise<void> =>
    act(async () => {
      was();
      await excel.ruhe();
    });
  render(
    <Themed background="#ffffff">
      <Pane
        sitzung={excel.sitzung}
        vorlage={OHNE_VORLAGE}
        bereiche={BEREICHE}
        neuLaden={neuLaden}
        andereArt={KEINE_ANDERE_ART}
        dateien={KEINE_DATEI}
      />
    </Themed>,
  );
  await tue(() => excel.sitzung.start());
  await tue(() => excel.sitzung.zeige(BEIWERK));
  return Object.assign(excel, { neuLaden, tue });
}

const knopf = (name: string): HTMLElement | null => screen.queryByRole('button', { name });

it('sendet eine Änderung noch einmal, die nicht angekommen ist; danach steht sie einmal da', async () => {
  const excel = await offen();
  const { sitzung, host, tue } = excel;
  const schritte = (): number =>
    Array.from({ length: 60 }, (_, zeile) => host.workbook.getCell('Plan', `D${7 + zeile}`)).filter(
      (each) => each === SCHRITT.was,
    ).length;
  const vorher = schritte();
  excel.verstumme(SCHREIBEN, 'verloren');
  await tue(() => sitzung.akteAendern('schritt', schrittAnlegen(SCHRITT)));
  excel.verstumme(Infinity, 'verloren');
  await tue(() => sitzung.neuLesen());
  expect(schritte()).toBe(vorher);
  await tue(() => knopf('Noch einmal senden')?.click());
  expect(schritte()).toBe(vorher + 1);
  expect(knopf('Noch einmal senden')).toBeNull();
});

it('bietet an, sich neu zu laden, wenn zwei Anfragen ohne Antwort sind, und nimmt es zurück, sobald eine kommt', async () => {
  const excel = await offen();
  const { sitzung, tue, neuLaden } = excel;
  excel.verstumme(0, 'verloren', Infinity);
  await tue(() => sitzung.neuLesen());
  expect(knopf('Aufgabenbereich neu laden')).toBeNull();
  await tue(() => sitzung.neuLesen());
  screen.getByText(/Mehrere Anfragen nacheinander sind ohne Antwort geblieben/);
  await tue(() => knopf('Aufgabenbereich neu laden')?.click());
  expect(neuLaden).toHaveBeenCalledTimes(1);
  await tue(() => excel.antworte());
  expect(knopf('Aufgabenbereich neu laden')).toBeNull();
});
