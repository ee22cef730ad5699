/** Example cases of the pane tests, and the pane on a workbook in memory with the real use cases. */
import './textEncoder';
import { FluentProvider } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { eintragen, zuruecknehmen } from '../../src/app/eintragen';
import { lesen } from '../../src/app/lesen';
import { parsePlainDate, serialOfDate, type PlainDate, type Zeitpunkt } from '../../src/core/plainDate';
import { BEDARFE } from '../../src/rules/vocabulary';
import { Absturzgrenze } from '../../src/taskpane/Absturzgrenze';
import { Pane } from '../../src/taskpane/Pane';
import { themeFor } from '../../src/taskpane/theme';
import type { PaneActions } from '../../src/taskpane/usePane';
import type { Eingaben, PlainMappe } from './plainMappe';

function datum(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === null) throw new Error(text);
  return date;
}

const HEUTE = datum('2026-11-21');
const JETZT: Zeitpunkt = { datum: HEUTE, serial: serialOfDate(HEUTE) + 0.5 };

type Stufen = NonNullable<Eingaben['bedarfe']>;

/** Every rating 0 but the named ones; undefined leaves a rating open. */
function stufen(relevant: Stufen): Stufen {
  const ohneBedarf = Object.fromEntries(BEDARFE.map(({ id }) => [id, 0]));
  return { ...ohneBedarf, ...relevant };
}

const PERSON = {
  name: 'Muster, Erika',
  kundennummer: '123D456789',
  stichtag: serialOfDate(HEUTE),
  geburtsdatum: serialOfDate(datum('1990-05-01')),
  neukunde: 'nein',
  bisherigeBetreuung: 'Arbeitsvermittlung Ü25',
  prognoseArbeitsmarkt: 'über 12 Monate',
  dominierend: 'R Rahmenbedingungen',
};
const DREI_GRUPPEN = {
  beruflicheQualifikation: 2,
  gesundheitlicheLeistungsfaehigkeit: 2,
  wohnsituation: 3,
  mobilitaet: 2,
};

/** Complete: bFM for certain, a change of Betreuung, the decision of the Fallmanagement missing. */
export const FEST: Eingaben = {
  felder: PERSON,
  bedarfe: stufen(DREI_GRUPPEN),
  marken: ['wahrscheinlich'],
};

/** Only Mobilität is open, and it decides between AV and bFM. */
export const OFFEN: Eingaben = {
  ...FEST,
  bedarfe: stufen({ ...DREI_GRUPPEN, mobilitaet: undefined }),
};

/** A Stufe that does not exist and two marks. */
export const FEHLERHAFT: Eingaben = {
  ...FEST,
  bedarfe: stufen({ ...DREI_GRUPPEN, mobilitaet: 7 }),
  marken: ['wahrscheinlich', 'schueler'],
};

/** The use cases on a workbook. */
export function actionsOn(mappe: PlainMappe): PaneActions {
  return {
    lesen: () => lesen(mappe, HEUTE),
    eintragen: () => eintragen(mappe, JETZT),
    zuruecknehmen: (stand) => zuruecknehmen(mappe, stand),
    select: (ort) => mappe.select(ort),
  };
}

/** Renders a part of the pane as it is rendered in the pane. */
export function renderPart(part: ReactElement): void {
  render(
    <FluentProvider theme={themeFor('#ffffff')}>
      <Absturzgrenze>{part}</Absturzgrenze>
    </FluentProvider>,
  );
}

/** Renders the whole pane on a workbook. */
export function renderOn(mappe: PlainMappe): void {
  renderPart(<Pane actions={actionsOn(mappe)} />);
}
