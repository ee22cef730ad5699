/** All steps, done and open ones; each unfolds to what it has done, or to what is to do. Nothing is locked. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { Klappe } from '../../../../bausteine/Klappe';
import type { Schritt, Schrittblick } from '../../fach/ersteSchritte';
import { ERSTE_TEXT, zeileText } from '../../texte/ersteSchritte';
import { Anweisung } from './Anweisung';
import { Folgen } from './Geschehenes';
import { Wege } from './Wege';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  // As far in as the titles that can be unfolded.
  now: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} 15px`,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly schritte: readonly Schritt[];
  readonly jetzt: Schritt | null;
  readonly sicht: Schrittblick;
}

export function Schrittliste({ schritte, jetzt, sicht }: Props): ReactNode {
  const styles = useStyles();
  const form = useFormularstil();
  const istOffen = schritte[0]?.erledigt === true;
  return (
    <Abschnitt titel={ERSTE_TEXT.alle}>
      <ol className={styles.list}>
        {schritte.map((schritt) => (
          <li
            key={schritt.id}
            className={schritt.id === jetzt?.id ? styles.now : undefined}
            aria-current={schritt.id === jetzt?.id ? 'step' : undefined}
          >
            {schritt.id === jetzt?.id ? (
              zeileText(schritt)
            ) : (
              <Klappe titel={zeileText(schritt)}>
                {schritt.erledigt ? (
                  <Folgen schritt={schritt} sicht={sicht} />
                ) : (
                  <div className={form.form}>
                    <Anweisung id={schritt.id} />
                    {istOffen && <Wege schritt={schritt} />}
                  </div>
                )}
              </Klappe>
            )}
          </li>
        ))}
      </ol>
    </Abschnitt>
  );
}
