/** One row of the rating talk: what is asked, whether it decides, the answers, and in the row one works on the notes. Shows only. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Regular } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { useId, type MouseEvent, type ReactNode } from 'react';
import { EINTRAG_UNGUELTIG, ENTSCHEIDET, NOTIZ_LABEL } from '../../texte/erheben';
import { HIDDEN } from './hidden';
import { Antworten } from './Antworten';
import { Hilfsplatz } from './Hilfsplatz';
import { Notizen } from './Notizen';
import type { Notiz } from './notizentwurf';
import type { Notiztexte } from './notiztexte';
import type { Befehl } from './tasten';
import type { Zeile } from './zeilen';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Keeps the row clear of the progress that stays above, even in two lines.
    scrollMarginTop: '52px',
    scrollMarginBottom: '4px',
  },
  active: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `2px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  label: { overflowWrap: 'break-word', hyphens: 'auto' },
  activeLabel: { fontWeight: tokens.fontWeightSemibold },
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    verticalAlign: 'middle',
    gap: tokens.spacingHorizontalXXS,
    marginRight: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  deciding: { color: tokens.colorPaletteDarkOrangeForeground1 },
  hidden: HIDDEN,
  invalid: { color: tokens.colorStatusDangerForeground1 },
});

export interface ZeilenansichtProps {
  readonly zeile: Zeile;
  readonly gewaehlt: string | null | undefined;
  readonly entscheidet: boolean;
  readonly aktiv: boolean;
  /** Null for a row without notes. */
  readonly texte: Notiztexte | null;
  readonly notizenOffen: boolean;
  readonly hilfeOffen: boolean;
  readonly onBefehl: (zeile: Zeile, befehl: Befehl) => void;
  /** The row was chosen by pointer; it stays where it is. */
  readonly onWahl: (zeile: Zeile) => void;
  /** The notes are to be opened or closed. */
  readonly onNotizen: (offen: boolean) => void;
  /** The help beside the row is to be unfolded or folded. */
  readonly onHilfe: (offen: boolean) => void;
  /** The notes or the help were left by key. */
  readonly onFertig: () => void;
}

export function Zeilenansicht(props: ZeilenansichtProps): ReactNode {
  const { zeile, gewaehlt, aktiv, texte, onBefehl, onWahl } = props;
  const styles = useStyles();
  const labelId = useId();
  const { ziel } = zeile;
  const onClick = ({ target }: MouseEvent): void => {
    if (!aktiv && !(target as Element).closest('button')) onWahl(zeile);
  };
  return (
    <li
      data-zeile={zeile.id}
      aria-current={aktiv || undefined}
      className={mergeClasses(styles.row, aktiv && styles.active)}
      onClick={onClick}
    >
      <div id={labelId}>
        <span className={mergeClasses(styles.label, aktiv && styles.activeLabel)}>{zeile.label} </span>
        <Marken {...props} />
      </div>
      <Antworten
        antworten={zeile.antworten}
        gewaehlt={gewaehlt}
        aktiv={aktiv}
        labelId={labelId}
        onBefehl={(befehl) => onBefehl(zeile, befehl)}
      />
      {aktiv && texte !== null && ziel.art !== 'feld' && <Unterlagen {...props} notiz={{ ziel, texte }} />}
    </li>
  );
}

/** The notes of the row one works on, and the help beside it. */
function Unterlagen({ notiz, ...props }: ZeilenansichtProps & { readonly notiz: Notiz }): ReactNode {
  const { notizenOffen, hilfeOffen, onNotizen, onHilfe, onFertig } = props;
  return (
    <>
      <Notizen
        {...notiz}
        offen={notizenOffen}
        onUmschalten={() => onNotizen(!notizenOffen)}
        onFertig={onFertig}
      />
      <Hilfsplatz
        {...notiz}
        offen={hilfeOffen}
        onUmschalten={() => onHilfe(!hilfeOffen)}
        onFertig={onFertig}
      />
    </>
  );
}

function Marken({ gewaehlt, entscheidet, aktiv, texte }: ZeilenansichtProps): ReactNode {
  const styles = useStyles();
  const notizen =
    texte === null || aktiv ? [] : (['beleg', 'staerke'] as const).filter((teil) => texte[teil] !== '');
  return (
    <>
      {entscheidet && (
        <span className={mergeClasses(styles.mark, styles.deciding)} title={ENTSCHEIDET}>
          <QuestionCircle16Regular aria-hidden />
          <span className={aktiv ? undefined : styles.hidden}>{ENTSCHEIDET}</span>
        </span>
      )}
      {gewaehlt === undefined && (
        <span className={mergeClasses(styles.mark, styles.invalid)}>
          <ErrorCircle16Regular aria-hidden />
          {EINTRAG_UNGUELTIG}
        </span>
      )}
      {notizen.map((teil) => (
        <span key={teil} className={styles.mark}>
          {NOTIZ_LABEL[teil]}
        </span>
      ))}
    </>
  );
}
