/**
 * The reason as a tree of nested lists that fold: Kennung, below it the Profillage, below it the inputs with their
 * cells. Shows only.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { GeleseneMappe } from '../../../../mappe/fallmappe';
import type { KennungErgebnis } from '../../../../fall/ergebnis';
import type { Fall } from '../../../../fall/fall';
import {
  OERTLICH,
  angabeText,
  knotenText,
  mehrereRegelnText,
  regelText,
} from '../../../../fall/texte/ergebnis';
import { angabeLabel, feldLabel } from '../../../../fall/texte/felder';
import { keyOf, type Knoten } from './baum';
import { Eingabeknopf } from '../../../../bausteine/Eingabeknopf';
import { Zellknopf } from '../../../../bausteine/Zellknopf';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
  },
  inner: {
    marginLeft: tokens.spacingHorizontalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  summary: {
    padding: `${tokens.spacingVerticalXS} 0`,
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  words: { margin: 0 },
  rule: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  local: {
    display: 'inline-block',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
  },
});

/** What the leaves need to know of the case. */
export interface Blattwissen {
  readonly fall: Fall;
  readonly mappe: GeleseneMappe;
  readonly kennung: KennungErgebnis;
}

interface ListeProps {
  readonly knoten: readonly Knoten[];
  readonly wissen: Blattwissen;
  /** Whether the first reason is unfolded at the start, where there is only one. */
  readonly ersterOffen?: boolean;
}

export function Begruendungsbaum({ knoten, wissen, ersterOffen = false }: ListeProps): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {knoten.map((each, index) => (
        <li key={keyOf(each)}>
          {each.art === 'angabe' ? (
            <Angabe id={each.id} wissen={wissen} />
          ) : (
            <Zweig knoten={each} wissen={wissen} offen={ersterOffen && index === 0 && each.art === 'regel'} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Angabe({ id, wissen }: { readonly id: string; readonly wissen: Blattwissen }): ReactNode {
  const { fall, mappe, kennung } = wissen;
  if (id === 'kennung') {
    const zelle = mappe.ergebnisse[kennung.geprueft === null ? 'kennungErrechnet' : 'kennungGeprueft'];
    return <Zellknopf ort={zelle.ort} label={feldLabel(id)} zusatz={kennung.gueltig} zeile />;
  }
  const zusatz = angabeText(fall, id);
  const label = angabeLabel(id, fall.festlegung);
  return <Eingabeknopf id={id} mappe={mappe} label={label} zusatz={zusatz} zeile />;
}

interface ZweigProps {
  readonly knoten: Exclude<Knoten, { art: 'angabe' }>;
  readonly wissen: Blattwissen;
  readonly offen: boolean;
}

/** A fold; what is inside is built when it is opened, because with much open there are very many rules. */
function Zweig({ knoten, wissen, offen }: ZweigProps): ReactNode {
  const styles = useStyles();
  const [istOffen, setOffen] = useState(offen);
  const kopf =
    knoten.art === 'regel'
      ? knotenText(knoten.grund)
      : mehrereRegelnText(knoten.ergebnis, knoten.antworten, knoten.kinder.length);
  return (
    <details open={istOffen} onToggle={(event) => setOffen(event.currentTarget.open)}>
      <summary className={styles.summary}>{kopf}</summary>
      {istOffen && (
        <div className={styles.inner}>
          {knoten.art === 'regel' && <Regel knoten={knoten} />}
          <Begruendungsbaum knoten={knoten.kinder} wissen={wissen} />
        </div>
      )}
    </details>
  );
}

function Regel({ knoten }: { readonly knoten: Extract<Knoten, { art: 'regel' }> }): ReactNode {
  const styles = useStyles();
  const { regel, oertlich } = regelText(knoten.grund);
  return (
    <>
      {knoten.grund.sicher && <p className={styles.words}>{knoten.grund.words}</p>}
      <p className={styles.rule}>
        {regel} {oertlich && <span className={styles.local}>{OERTLICH}</span>}
      </p>
    </>
  );
}
