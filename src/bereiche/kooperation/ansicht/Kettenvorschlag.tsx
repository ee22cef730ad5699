/** The chain of offers that the case follows, and its next link: a proposal. */
import { Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Feld } from '../../../bausteine/Feld';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Knopf } from '../../../bausteine/Knopf';
import { useHandlungen } from '../../../bausteine/sitzungskontext';
import { normalized } from '../../../listen/readRating';
import { gliederVon, kettennamen, naechstesGlied } from '../fach/kette';
import { partnerMit } from '../fach/kooperation';
import { KOOPERATIONSFELDER } from '../listen';
import { gliedText, KETTE } from '../texte/verweisungsansicht';
import { VORHABEN } from '../texte/verweisungshandlungen';
import { ketteWaehlen } from '../vorhaben/kette';
import type { KooperationProps } from './kooperationsansicht';

interface Props extends KooperationProps {
  readonly onVerweisen: (partner: string) => void;
}

/** Nothing where the house has no chains and the case names none. */
export function Kettenvorschlag({ kooperation, inhalt, onVerweisen }: Props): ReactNode {
  const styles = useFormularstil();
  const { akteAendern } = useHandlungen();
  const gewaehlt = inhalt.feld(KOOPERATIONSFELDER.kette).wert.trim();
  const namen = kettennamen(kooperation);
  if (namen.length === 0 && gewaehlt === '') return null;
  const bekannt = namen.find((each) => normalized(each) === normalized(gewaehlt));
  return (
    <Abschnitt titel={KETTE.titel}>
      <div className={styles.form}>
        <Feld label={KETTE.wahl} fehler={null}>
          <Select
            value={bekannt ?? gewaehlt}
            onChange={(_, { value }) => void akteAendern(VORHABEN.kette, ketteWaehlen(value))}
          >
            <option value="">{KETTE.keine}</option>
            {[...namen, ...(bekannt === undefined && gewaehlt !== '' ? [gewaehlt] : [])].map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Feld>
        {gewaehlt !== '' && <Glied kooperation={kooperation} kette={gewaehlt} onVerweisen={onVerweisen} />}
      </div>
    </Abschnitt>
  );
}

interface Gliedprops extends Pick<Props, 'kooperation' | 'onVerweisen'> {
  readonly kette: string;
}

function Glied({ kooperation, kette, onVerweisen }: Gliedprops): ReactNode {
  const styles = useFormularstil();
  const glied = naechstesGlied(kooperation, kette);
  if (glied === null)
    return (
      <p className={styles.text}>
        {gliederVon(kooperation.ketten, kette).length === 0 ? KETTE.unbekannt : KETTE.ende}
      </p>
    );
  const partner = partnerMit(kooperation, glied.partner);
  return (
    <>
      <p className={styles.text}>{gliedText(glied, partner?.name ?? '')}</p>
      <p className={styles.quiet}>{KETTE.vorschlag}</p>
      {partner !== null && (
        <Knopf className={styles.button} size="small" onClick={() => onVerweisen(partner.id)}>
          {KETTE.verweisen}
        </Knopf>
      )}
    </>
  );
}
