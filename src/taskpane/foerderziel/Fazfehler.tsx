/** Errors in the cells of fa:z, each with its cell and, where that helps, a button that clears it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle16Regular } from '@fluentui/react-icons/svg/error-circle';
import type { ReactNode } from 'react';
import { feldLabel } from '../../text/felder';
import { fehlerSatz } from '../../text/fehler';
import { FAZ_UEBERSCHRIFT, leerenKnopf } from '../../text/foerderziel';
import { ortText } from '../../text/ort';
import { Abschnitt } from '../Abschnitt';
import type { Handlungen } from '../viewProps';
import type { fazFehler, FazFeld } from './fazStand';
import { leeren } from './vorhaben';

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
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly liste: ReturnType<typeof fazFehler>;
  readonly handlungen: Pick<Handlungen, 'eingeben' | 'zeigen'>;
  /** The button that clears goes away with its error; somebody must take the focus. */
  readonly onGeleert: () => void;
}

export function Fazfehler({ liste, handlungen, onGeleert }: Props): ReactNode {
  const styles = useStyles();
  if (liste.length === 0) return null;
  const leere = (feld: FazFeld): void => {
    onGeleert();
    void handlungen.eingeben(leeren(feld));
  };
  return (
    <Abschnitt titel={FAZ_UEBERSCHRIFT.fehler}>
      <ul className={styles.list}>
        {liste.map(({ fehler, feld }) => (
          <li key={`${fehler.code} ${fehler.orte.map(ortText).join()}`} className={styles.item}>
            <ErrorCircle16Regular aria-hidden className={styles.icon} />
            <div>
              {fehlerSatz(fehler)}
              <div className={styles.buttons}>
                {fehler.orte.map((ort) => (
                  <Button key={ortText(ort)} size="small" onClick={() => void handlungen.zeigen(ort)}>
                    {ortText(ort)}
                  </Button>
                ))}
                {feld !== null && (
                  <Button size="small" onClick={() => leere(feld)}>
                    {leerenKnopf(feldLabel(feld))}
                  </Button>
                )}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Abschnitt>
  );
}
