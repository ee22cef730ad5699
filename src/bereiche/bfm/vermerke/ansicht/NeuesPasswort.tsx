/** The two fields in which a passphrase is chosen, how strong it is, and words that chance chooses. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { NEUES_PASSWORT } from '../texte/passwort';
import { wuerfle } from '../passwoerter/wuerfel';
import type { Pruefer } from './MitPruefer';
import type { Passworteingabe, Passwortmaengel } from './passworteingabe';
import { Passwortfeld } from './Passwortfeld';
import { Passwortstaerke } from './Passwortstaerke';
import { useVermerkschutz } from './schutz';
import { Knopf } from '../../../../bausteine/Knopf';

const useStyles = makeStyles({
  worte: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontWeight: tokens.fontWeightSemibold,
    userSelect: 'text',
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly eingabe: Passworteingabe;
  readonly maengel: Passwortmaengel;
  readonly pruefer: Pruefer;
  readonly onAendere: (eingabe: Passworteingabe) => void;
  readonly onEnter?: () => void;
}

export function NeuesPasswort({ eingabe, maengel, pruefer, onAendere, onEnter }: Props): ReactNode {
  const weiter = onEnter === undefined ? {} : { onEnter };
  return (
    <>
      <Passwortfeld
        neu
        label={NEUES_PASSWORT.passwort}
        hinweis={NEUES_PASSWORT.hinweis}
        fehler={maengel.passwort ?? null}
        wert={eingabe.passwort}
        onAendere={(passwort) => onAendere({ ...eingabe, passwort })}
      />
      <Passwortstaerke passwort={eingabe.passwort} pruefer={pruefer} />
      <Wuerfel
        passwort={eingabe.passwort}
        onGewuerfelt={(worte) => onAendere({ passwort: worte, wiederholung: worte })}
      />
      <Passwortfeld
        neu
        label={NEUES_PASSWORT.wiederholung}
        fehler={maengel.wiederholung ?? null}
        wert={eingabe.wiederholung}
        onAendere={(wiederholung) => onAendere({ ...eingabe, wiederholung })}
        {...weiter}
      />
    </>
  );
}

interface WuerfelProps {
  readonly passwort: string;
  readonly onGewuerfelt: (worte: string) => void;
}

/** Shows the words as long as they are the passphrase. */
function Wuerfel({ passwort, onGewuerfelt }: WuerfelProps): ReactNode {
  const styles = useStyles();
  const formularstil = useFormularstil();
  const { schutz } = useVermerkschutz();
  const [gewuerfelt, setGewuerfelt] = useState<string | null>(null);
  const wuerfeln = (): void => {
    const worte = wuerfle(schutz.krypto);
    setGewuerfelt(worte);
    onGewuerfelt(worte);
  };
  return (
    <>
      <Knopf size="small" className={formularstil.button} onClick={wuerfeln}>
        {NEUES_PASSWORT.wuerfeln}
      </Knopf>
      <div role="status">
        {gewuerfelt !== null && gewuerfelt === passwort && (
          <>
            <p className={formularstil.text}>{NEUES_PASSWORT.gewuerfelt}</p>
            <p className={styles.worte}>{gewuerfelt}</p>
          </>
        )}
      </div>
    </>
  );
}
