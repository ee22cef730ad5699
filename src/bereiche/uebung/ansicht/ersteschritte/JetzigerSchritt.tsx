/** The step to take now: what to do, what is missing of it, and the ways there. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { useFormularstil } from '../../../../bausteine/formularstil';
import type { Inhalt } from '../../../../listen/inhalt';
import { istUebersprungen, type Schritt } from '../../fach/ersteSchritte';
import { ERSTE_TEXT, schrittTitel } from '../../texte/ersteSchritte';
import { Anweisung } from './Anweisung';
import { Fehlendes } from './Fehlendes';
import { Oeffnen } from './Oeffnen';
import { Wege } from './Wege';

const useStyles = makeStyles({
  frame: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  // With all that a step says, its button is still in sight.
  content: { rowGap: tokens.spacingVerticalS },
});

interface Props {
  readonly schritt: Schritt;
  readonly schritte: readonly Schritt[];
  readonly inhalt: Inhalt;
}

export function JetzigerSchritt({ schritt, schritte, inhalt }: Props): ReactNode {
  const styles = useStyles();
  const form = useFormularstil();
  const heading = useFokusNachErledigtem();
  return (
    <div className={styles.frame}>
      <Abschnitt titel={schrittTitel(schritt)} headingRef={heading}>
        <div className={mergeClasses(form.form, styles.content)}>
          {istUebersprungen(schritt, schritte) && <p className={form.text}>{ERSTE_TEXT.uebersprungen}</p>}
          <Anweisung id={schritt.id} />
          {schritt.id === 'oeffnen' ? (
            <Oeffnen inhalt={inhalt} />
          ) : (
            <>
              <Wege schritt={schritt} istJetzt />
              <Fehlendes schritt={schritt} />
            </>
          )}
        </div>
      </Abschnitt>
    </div>
  );
}

/** The button of the step before has gone with it: whoever pressed it goes on here. */
function useFokusNachErledigtem() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) heading.current?.focus();
  }, []);
  return heading;
}
