/** What is asked in a row, and what marks it. Shows only. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Regular } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import type { ReactNode } from 'react';
import { EINTRAG_UNGUELTIG, ENTSCHEIDET, NOTIZ_LABEL } from '../../texte/erheben';
import { mitTrennstellen } from '../../texte/trennstellen';
import { HIDDEN } from '../../../../bausteine/hidden';
import type { Notiztexte } from './notiztexte';

const useStyles = makeStyles({
  // Without a dictionary the browser breaks only where the name itself says so; elsewhere as a last resort.
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
  beside: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  invalid: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly id: string;
  readonly label: string;
  /** Key of the answer in the cell; undefined where the cell cannot be understood. */
  readonly gewaehlt: string | null | undefined;
  readonly entscheidet: boolean;
  readonly aktiv: boolean;
  /** Null for a row without notes. */
  readonly texte: Notiztexte | null;
  /** What stands beside the name to compare with. */
  readonly dazu: readonly string[];
  /** The id of that. */
  readonly dazuId: string;
}

export function Zeilenkopf({
  id,
  label,
  gewaehlt,
  entscheidet,
  aktiv,
  texte,
  dazu,
  dazuId,
}: Props): ReactNode {
  const styles = useStyles();
  return (
    <div>
      <span id={id}>
        <span data-name className={mergeClasses(styles.label, aktiv && styles.activeLabel)}>
          {mitTrennstellen(label)}{' '}
        </span>
        {gewaehlt === undefined && (
          <span className={mergeClasses(styles.mark, styles.invalid)}>
            <ErrorCircle16Regular aria-hidden />
            {EINTRAG_UNGUELTIG}
          </span>
        )}
        {!aktiv && entscheidet && <Entscheidet nurZeichen />}
        {!aktiv && texte !== null && <Notizmarken texte={texte} />}
      </span>
      {dazu.length > 0 && (
        <span id={dazuId} className={styles.beside}>
          {mitTrennstellen(dazu.join(' · '))}
        </span>
      )}
    </div>
  );
}

/** That the answer still decides: a sign beside the name, in words in the row one works on. */
export function Entscheidet({ nurZeichen = false }: { readonly nurZeichen?: boolean }): ReactNode {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles.deciding)} title={ENTSCHEIDET}>
      <QuestionCircle16Regular aria-hidden />
      <span className={nurZeichen ? styles.hidden : undefined}>{ENTSCHEIDET}</span>
    </span>
  );
}

function Notizmarken({ texte }: { readonly texte: Notiztexte }): ReactNode {
  const styles = useStyles();
  const vorhandene = (['beleg', 'staerke'] as const).filter((teil) => texte[teil] !== '');
  return vorhandene.map((teil) => (
    <span key={teil} className={styles.mark}>
      {NOTIZ_LABEL[teil]}
    </span>
  ));
}
