/** One result: what it is, how certain it is, and what else is to be said. Shows only. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Lightbulb16Regular } from '@fluentui/react-icons/svg/lightbulb';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import type { ReactNode } from 'react';
import { NOCH_OFFEN, STEHT_FEST, VORSCHLAG, ZU_KLAEREN } from './texte/pane';

/** How certain a result is. */
export type Gewissheit = 'fest' | 'offen' | 'zuKlaeren' | 'vorschlag';

const GEWISSHEIT = {
  fest: { text: STEHT_FEST, Icon: CheckmarkCircle16Filled },
  offen: { text: NOCH_OFFEN, Icon: QuestionCircle16Regular },
  zuKlaeren: { text: ZU_KLAEREN, Icon: QuestionCircle16Regular },
  vorschlag: { text: VORSCHLAG, Icon: Lightbulb16Regular },
} as const;

const useStyles = makeStyles({
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  row: {
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  value: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
  large: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    color: tokens.colorBrandForeground1,
  },
  certainty: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
  },
  fest: { color: tokens.colorPaletteGreenForeground1 },
  offen: { color: tokens.colorPaletteDarkOrangeForeground1 },
  zuKlaeren: { color: tokens.colorPaletteDarkOrangeForeground1 },
  vorschlag: { color: tokens.colorNeutralForeground2 },
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
  },
});

interface Props {
  readonly label: string;
  readonly wert: string;
  readonly gewissheit: Gewissheit;
  /** Further sentences, one per line. */
  readonly zeilen: readonly string[];
  readonly gross?: boolean;
}

export function Ergebniszeile({ label, wert, gewissheit, zeilen, gross = false }: Props): ReactNode {
  const styles = useStyles();
  const { text, Icon } = GEWISSHEIT[gewissheit];
  return (
    <div>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.row}>
        <span className={mergeClasses(styles.value, gross && styles.large)}>{wert}</span>
        <span className={mergeClasses(styles.certainty, styles[gewissheit])}>
          <Icon aria-hidden />
          {text}
        </span>
      </dd>
      {zeilen.map((zeile) => (
        <dd key={zeile} className={styles.line}>
          {zeile}
        </dd>
      ))}
    </div>
  );
}
