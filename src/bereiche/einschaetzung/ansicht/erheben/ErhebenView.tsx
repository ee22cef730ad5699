/** The view of the rating talk: every answer goes into its cell at once. Arranges only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ComponentType, type ReactNode } from 'react';
import { bereichsstand } from '../../../../mappe/bereich';
import type { GeleseneMappe } from '../../../../mappe/fallmappe';
import { zelleVon } from '../../../../mappe/ziele';
import {
  ERHEBEN_TITEL,
  FRUEHERE_MAPPE,
  TASTEN_HILFE,
  andereFragenText,
  fazText,
  fortschrittText,
} from '../../texte/erheben';
import { EINSCHAETZUNG_MAPPE } from '../../mappe';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { type MitHilfe, mitHilfe } from '../../../../bausteine/einschaetzungshilfe';
import { Ergaenzbar } from '../../../../bausteine/Ergaenzbar';
import { type MitRueckblick, mitRueckblick } from '../../../../bausteine/rueckblick';
import { useHandlungen, useZustand } from '../../../../bausteine/sitzungskontext';
import type { ViewProps } from '../../../../bausteine/viewProps';
import { Fortschritt } from './Fortschritt';
import { fragenVon } from './fragen';
import { useZeilen } from './useZeilen';
import type { Zeile } from './zeile';
import { ALLE_ZEILEN, BEDARFSGRUPPEN, BEREICHSZEILEN } from './zeilen';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  heading: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

const HILFE_ID = 'erheben-hilfe';
const BEDARFSZEILEN = ALLE_ZEILEN.filter(({ ziel }) => ziel.art === 'bedarf');

/** The view with what these Bereiche have for a rating: a help, and the ratings of the last time. */
export function erhebenMit(bereiche: readonly (MitHilfe & MitRueckblick)[]): ComponentType<ViewProps> {
  return mitHilfe(mitRueckblick(ErhebenView, bereiche), bereiche);
}

export function ErhebenView({ sicht }: ViewProps): ReactNode {
  const styles = useStyles();
  const liste = useRef<HTMLDivElement>(null);
  const zeilenansicht = useZeilen(sicht, liste);
  const { mappe } = sicht;
  const fragen = fragenVon(sicht);
  const andere = (fragen ?? []).filter((frage) => !BEDARFSZEILEN.some(({ id }) => id === frage));
  const hier = fragen === null ? null : fragen.length - andere.length;
  return (
    <div ref={liste} role="group" aria-describedby={HILFE_ID} className={styles.view}>
      <Frueher sicht={sicht} />
      <p id={HILFE_ID} className={styles.help}>
        {TASTEN_HILFE}
      </p>
      <Abschnitt titel={ERHEBEN_TITEL.bedarfe}>
        <Fortschritt
          text={fortschrittText(erhoben(mappe, BEDARFSZEILEN), BEDARFSZEILEN.length, hier)}
          entscheidet={hier !== null && hier > 0}
        />
        {andere.length > 0 && <p className={styles.help}>{andereFragenText(andere)}</p>}
        {BEDARFSGRUPPEN.map(({ titel, zeilen }) => (
          <div key={titel}>
            <h3 className={styles.heading}>{titel}</h3>
            <ul className={styles.list}>{zeilen.map(zeilenansicht)}</ul>
          </div>
        ))}
      </Abschnitt>
      <Abschnitt titel={ERHEBEN_TITEL.bereiche}>
        <p className={styles.help}>{fazText(BEREICHSZEILEN.length)}</p>
        <Fortschritt text={fortschrittText(erhoben(mappe, BEREICHSZEILEN), BEREICHSZEILEN.length, null)} />
        <ul className={styles.list}>{BEREICHSZEILEN.map(zeilenansicht)}</ul>
      </Abschnitt>
    </div>
  );
}

/** Offers to add the rows that a workbook of before cannot have. */
function Frueher({ sicht }: ViewProps): ReactNode {
  const { aktualisieren } = useHandlungen();
  const laeuft = useZustand(({ vorgang }) => vorgang !== null);
  if (bereichsstand(EINSCHAETZUNG_MAPPE, sicht.mappe.bereiche) !== 'frueher') return null;
  return (
    <Ergaenzbar satz={FRUEHERE_MAPPE} ergaenzbar laeuft={laeuft} onErgaenzen={() => void aktualisieren()} />
  );
}

/** How many of the rows have an answer other than „offen“. */
function erhoben(mappe: GeleseneMappe, zeilen: readonly Zeile[]): number {
  const tasten = zeilen.map(({ lies }) => lies((ziel) => zelleVon(mappe, ziel).value));
  return tasten.filter((taste) => typeof taste === 'string' && taste !== '?').length;
}
