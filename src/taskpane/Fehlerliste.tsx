/** The error summary: takes the focus when it appears in the pane a person works in, and leads to every cell it names. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle16Regular } from '@fluentui/react-icons/svg/error-circle';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Fehler } from '../core/fehler';
import type { Ort } from '../core/rawFall';
import { fehlerSatz } from '../text/fehler';
import { ortText } from '../text/ort';
import { UEBERSCHRIFT, mitAnzahl } from '../text/pane';
import { Abschnitt } from './Abschnitt';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  icon: { color: tokens.colorStatusDangerForeground1, marginTop: '2px' },
  places: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
});

/** Goes to a place in the workbook. */
export type OnSelect = (ort: Ort) => void;

interface Props {
  readonly fehler: readonly Fehler[];
  readonly onSelect: OnSelect;
}

/** Only a cell or a sheet can be shown in Excel. */
function isSelectable(ort: Ort): boolean {
  return ort.art === 'zelle' || ort.art === 'blatt';
}

function Orte({ orte, onSelect }: { readonly orte: readonly Ort[]; readonly onSelect: OnSelect }): ReactNode {
  const styles = useStyles();
  const selectable = orte.filter(isSelectable);
  if (selectable.length === 0) return null;
  return (
    <div className={styles.places}>
      {selectable.map((ort) => (
        <Button key={ortText(ort)} size="small" onClick={() => onSelect(ort)}>
          {ortText(ort)}
        </Button>
      ))}
    </div>
  );
}

export function Fehlerliste({ fehler, onSelect }: Props): ReactNode {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  // Every reading brings a new list; one that says the same must not take the focus again.
  const inhalt = JSON.stringify(fehler);
  useEffect(() => {
    // Focus in a frame would be taken from whoever types in a cell.
    if (document.hasFocus()) heading.current?.focus();
  }, [inhalt]);
  return (
    <Abschnitt titel={mitAnzahl(UEBERSCHRIFT.fehler, fehler.length)} headingRef={heading}>
      <ul className={styles.list}>
        {fehler.map((each) => (
          <li key={`${each.code} ${each.orte.map(ortText).join()}`} className={styles.item}>
            <ErrorCircle16Regular aria-hidden className={styles.icon} />
            <div>
              {fehlerSatz(each)}
              <Orte orte={each.orte} onSelect={onSelect} />
            </div>
          </li>
        ))}
      </ul>
    </Abschnitt>
  );
}
