/**
 * @jest-environment jsdom
 *
 * The Akte under „Drucken“, over a real workbook: folded, written with one button, and then shown.
 */
import '../../pane/nodeRealm';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { mitDruck } from '../../../src/bausteine/druck';
import { AKTE } from '../../../src/bereiche/akte/bereich';
import { DruckenView } from '../../../src/bereiche/plan/ansicht/DruckenView';
import { BEISPIEL, mappeMit } from '../../support/mappe';
import { druecke, zeigeAkte } from '../../pane/zeigeAkte';

const View = mitDruck(DruckenView, [AKTE]);

it('schreibt die Akte, sagt, wie man sie druckt, und zeigt ihr Blatt', async () => {
  const view = await zeigeAkte(View, await mappeMit(BEISPIEL));
  expect(screen.queryByRole('button', { name: 'Akte schreiben und ansehen' })).toBeNull();
  await userEvent.click(await screen.findByRole('heading', { name: 'Akte für die Ablage …' }));
  await druecke(view, 'Akte schreiben und ansehen');
  expect(view.host.workbook.getCell('Akte', 'B1')).toBe('Akte');
  expect(view.auswahl()).toMatch(/^Akte!/);
  expect(JSON.stringify(view.sitzung.zustand().meldung)).toContain('Strg+P');
});

it('bietet in einer Fallmappe von früher die Aktualisierung an und schreibt nichts', async () => {
  const offen = await mappeMit(BEISPIEL);
  const pass = offen.host.workbook;
  const zelle = ['A', 'B', 'C', 'D']
    .flatMap((spalte) => Array.from({ length: 60 }, (_, zeile) => `${spalte}${zeile + 1}`))
    .find((each) => String(pass.getCell('_Integrationstool', each) ?? '').includes('akte 4'));
  pass.setCell(
    '_Integrationstool',
    zelle ?? '',
    String(pass.getCell('_Integrationstool', zelle ?? '')).replace('akte 4', ''),
  );
  await zeigeAkte(View, offen);
  await userEvent.click(await screen.findByRole('heading', { name: 'Akte für die Ablage …' }));
  expect(screen.getByRole('button', { name: 'Fallmappe aktualisieren' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Akte schreiben und ansehen' })).toBeNull();
});
