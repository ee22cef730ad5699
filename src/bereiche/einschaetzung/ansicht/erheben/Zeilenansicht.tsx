/** One row of the rating talk: what is asked, the answers, and in the row one works on what the answer rests on. Shows only. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ComponentProps, type MouseEvent, type ReactNode } from 'react';
import { Antworten } from './Antworten';
import { Unterlagen } from './Unterlagen';
import type { Notiztexte } from './notiztexte';
import type { Befehl } from './tasten';
import { Entscheidet, Zeilenkopf } from './Zeilenkopf';
import type { Zeile } from './zeile';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Keeps the row clear of the progress that stays above.
    scrollMarginTop: '22px',
  },
  active: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '2px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `2px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  // As high as the sign in it.
  line: { height: '16px', lineHeight: 0 },
});

export interface ZeilenansichtProps extends Omit<ComponentProps<typeof Unterlagen>, 'notiz'> {
  readonly zeile: Zeile;
  readonly gewaehlt: string | null | undefined;
  readonly entscheidet: boolean;
  readonly aktiv: boolean;
  /** Null for a row without notes. */
  readonly texte: Notiztexte | null;
  /** What stands beside the name to compare with. */
  readonly dazu: readonly string[];
  readonly onBefehl: (zeile: Zeile, befehl: Befehl) => void;
  /** The row was chosen by pointer; it stays where it is. */
  readonly onWahl: (zeile: Zeile) => void;
}

export function Zeilenansicht(props: ZeilenansichtProps): ReactNode {
  const { zeile, gewaehlt, entscheidet, aktiv, texte, dazu, onBefehl, onWahl, ...unterlagen } = props;
  const styles = useStyles();
  const [kopfId, markeId, dazuId] = [useId(), useId(), useId()];
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
      <Zeilenkopf
        id={kopfId}
        label={zeile.label}
        {...{ gewaehlt, entscheidet, aktiv, texte, dazu, dazuId }}
      />
      <Antworten
        antworten={zeile.antworten}
        gewaehlt={gewaehlt}
        aktiv={aktiv}
        labelId={aktiv && entscheidet ? `${kopfId} ${markeId}` : kopfId}
        dazuId={dazu.length > 0 ? dazuId : undefined}
        onBefehl={(befehl) => onBefehl(zeile, befehl)}
      />
      {/* Below the answers, which must not move when the mark comes or goes while somebody is about to click. */}
      {aktiv && entscheidet && (
        <div id={markeId} className={styles.line}>
          <Entscheidet />
        </div>
      )}
      {aktiv && texte !== null && (ziel.art === 'bedarf' || ziel.art === 'bereich') && (
        <Unterlagen {...unterlagen} notiz={{ ziel, texte }} />
      )}
    </li>
  );
}
