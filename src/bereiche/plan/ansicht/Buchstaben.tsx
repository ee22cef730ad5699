/** A goal letter by letter: what is there, with the way to its cell. Shows only. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Zellknopf } from '../../../bausteine/Zellknopf';
import { tagText } from '../../../bausteine/tage';
import type { SmarterBefund } from '../fach/smarterPruefung';
import type { Ziel } from '../listen';
import { SMARTER, type SmarterId } from '../regeln/smarter';
import { MANGEL_TEXT } from '../texte/plan';
import { STAND_WORT } from '../texte/zielansicht';
import type { OffenesZiel } from '../vorhaben/planblick';

const useStyles = makeStyles({
  list: { margin: `0 0 ${tokens.spacingVerticalS}`, padding: 0, listStyleType: 'none' },
  inhalt: { margin: 0, paddingLeft: tokens.spacingHorizontalXXL, whiteSpace: 'pre-line' },
  fehlt: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
});

export function Buchstaben({ offen: { ziel, smarter } }: { readonly offen: OffenesZiel }): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {smarter.map((befund) => (
        <Buchstabe key={befund.id} befund={befund} ziel={ziel} />
      ))}
    </ul>
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

/** A letter with its word, such as „S – spezifisch“. */
function buchstabentitel(id: SmarterId): string {
  const kriterium = SMARTER.find((each) => each.id === id);
  return `${kriterium?.buchstabe ?? ''} – ${kriterium?.label ?? ''}`;
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
