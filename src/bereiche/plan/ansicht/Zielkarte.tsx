/** The open goal letter by letter: what is there, or what is missing, in words. Shows only. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OffenesZiel } from '../vorhaben/planblick';
import type { Ziel } from '../listen';
import type { SmarterBefund } from '../fach/smarterPruefung';
import type { SmarterId } from '../regeln/smarter';
import { MANGEL_TEXT } from '../texte/plan';
import { PLAN, STAND_WORT, vereinbartText } from '../texte/planansicht';
import { Kastenliste } from '../../../bausteine/Kastenliste';
import { Zellknopf } from '../../../bausteine/Zellknopf';
import { tagText } from '../../../bausteine/tage';
import { buchstabentitel } from './Zielfelder';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { margin: `0 0 ${tokens.spacingVerticalS}`, padding: 0, listStyleType: 'none' },
  inhalt: { margin: 0, paddingLeft: tokens.spacingHorizontalXXL, whiteSpace: 'pre-line' },
  fehlt: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
});

interface Props {
  readonly offen: OffenesZiel;
}

export function Zielkarte({ offen }: Props): ReactNode {
  const styles = useStyles();
  const { ziel, smarter, andererBereich } = offen;
  const { vereinbartAm, stufeBeiVereinbarung, handlungsstrategie } = ziel;
  return (
    <>
      {andererBereich && (
        <Kastenliste art="hinweis" eintraege={[{ schluessel: 'bereich', inhalt: PLAN.andererBereich }]} />
      )}
      <p className={styles.text}>{vereinbartText(vereinbartAm, stufeBeiVereinbarung)}</p>
      <ul className={styles.list}>
        {smarter.map((befund) => (
          <Buchstabe key={befund.id} befund={befund} ziel={ziel} />
        ))}
      </ul>
      {handlungsstrategie !== '' && (
        <p className={styles.text}>{`${PLAN.strategie}: ${handlungsstrategie}`}</p>
      )}
    </>
  );
}

interface BuchstabeProps {
  readonly befund: SmarterBefund;
  readonly ziel: Ziel;
}

function Buchstabe({ befund, ziel }: BuchstabeProps): ReactNode {
  const styles = useStyles();
  const { id, stand, feld, maengel } = befund;
  const inhalt = INHALT[id](ziel);
  return (
    <li>
      <Zellknopf zeile ort={ziel.stelle.ort(feld)} label={buchstabentitel(id)} zusatz={STAND_WORT[stand]} />
      {inhalt !== '' && <p className={styles.inhalt}>{inhalt}</p>}
      {maengel.map((mangel) => (
        <p key={mangel} className={mergeClasses(styles.inhalt, styles.fehlt)}>
          {MANGEL_TEXT[mangel]}
        </p>
      ))}
    </li>
  );
}

/** What the goal says for a letter; empty where it says nothing. */
const INHALT: Record<SmarterId, (ziel: Ziel) => string> = {
  S: ({ ziel }) => ziel,
  M: ({ messgroesse, zielwert }) => zeilen(messgroesse, zielwert),
  A: ({ worteDerPerson }) => (worteDerPerson === '' ? '' : `„${worteDerPerson}“`),
  R: ({ ressourcen, hindernisse }) => zeilen(ressourcen, hindernisse),
  T: ({ termin }) => tagText(termin),
  E: ({ ueberpruefungAm }) => tagText(ueberpruefungAm),
  R2: ({ ergebnis, weiteres, ueberprueftAm }) =>
    zeilen(ergebnis ?? '', weiteres ?? '', tagText(ueberprueftAm)),
};

function zeilen(...teile: readonly string[]): string {
  return teile.filter((teil) => teil !== '').join('\n');
}
