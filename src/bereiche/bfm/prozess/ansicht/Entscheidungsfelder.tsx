/** The fields of a decision: on what ground and why, then folded away what is there beforehand. Holds nothing. */
import { Input, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Schrittlage } from '../fach/schrittpruefung';
import { MIT_KRITERIUM } from '../fach/statuskette';
import { begruendungHinweis } from '../texte/einschaetzung';
import { FM, kriteriumTitel, tageText, terminHinweis } from '../texte/fallmanagement';
import { Feld } from '../../../../bausteine/Feld';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { Klappe } from '../../../../bausteine/Klappe';
import { Betrefffeld } from './Betrefffeld';
import { Einschaetzungsfeld } from './Einschaetzungsfeld';
import type { Entscheidungsstand, Entwurf } from './entscheidungsangaben';
import type { Maengel } from './entscheidungsmaengel';
import { Kriteriumsfeld } from './Kriteriumsfeld';

interface Props {
  readonly stand: Entscheidungsstand;
  readonly felder: Maengel['felder'];
  readonly lage: Schrittlage;
  readonly onAendere: (teil: Partial<Entwurf>) => void;
}

export function Entscheidungsfelder(props: Props): ReactNode {
  const { stand } = props;
  const { schritte } = stand.wahl;
  const fuehrtWeiter = schritte.includes('fortfuehren');
  return (
    <>
      {schritte.some((schritt) => MIT_KRITERIUM.includes(schritt)) && <Kriterium {...props} />}
      <Einschaetzungsfeld {...props} />
      <Begruendungsfeld {...props} />
      {fuehrtWeiter && <Betreff {...props} />}
      <Vorgegebenes {...props}>{!fuehrtWeiter && <Betreff {...props} />}</Vorgegebenes>
    </>
  );
}

/** Unfolded unless it is the usual one, which is known beforehand. */
function Kriterium(props: Props): ReactNode {
  const { stand, felder } = props;
  const styles = useFormularstil();
  const { kriterium } = stand;
  const fraglich = kriterium !== 'formal' || felder.kriterium !== undefined || felder.lokal !== undefined;
  return (
    <Klappe titel={kriteriumTitel(kriterium)} zeigen={fraglich ? 'fraglich' : null}>
      <div className={styles.form}>
        <Kriteriumsfeld {...props} />
      </div>
    </Klappe>
  );
}

/** Unfolded as soon as one is needed; a text in it keeps it so. */
function Begruendungsfeld({ stand, felder, onAendere }: Props): ReactNode {
  const noetig = stand.anlass !== null || stand.begruendung !== '';
  return (
    <Klappe titel={noetig ? FM.begruendung : FM.begruendungFreiwillig} zeigen={noetig ? 'noetig' : null}>
      <Feld
        label={FM.begruendung}
        hinweis={begruendungHinweis(stand.anlass)}
        fehler={felder.begruendung ?? null}
      >
        <Textarea
          resize="vertical"
          value={stand.begruendung}
          onChange={(_, { value }) => onAendere({ begruendung: value })}
        />
      </Feld>
    </Klappe>
  );
}

function Betreff({ stand, felder, onAendere }: Props): ReactNode {
  return (
    <Betrefffeld
      key={stand.wahl.schritte.join()}
      stand={stand}
      fehler={felder.betreff ?? null}
      onAendere={(betreff) => onAendere({ betreff })}
    />
  );
}

/** What is usually right as it is. */
function Vorgegebenes({ children, ...props }: Props & { readonly children: ReactNode }): ReactNode {
  const { stand, felder } = props;
  const styles = useFormularstil();
  const { datum, naechsterTermin, betreff } = felder;
  const stimmtNicht = [datum, naechsterTermin, betreff].some((each) => each !== undefined);
  return (
    <Klappe
      titel={tageText(stand.datum.text, stand.naechsterTermin?.text ?? null)}
      zeigen={stimmtNicht ? 'mangel' : null}
    >
      <div className={styles.form}>
        <Tagesfelder {...props} />
        {children}
      </div>
    </Klappe>
  );
}

function Tagesfelder({ stand, lage, felder, onAendere }: Props): ReactNode {
  const { datum, naechsterTermin, spaetestens } = stand;
  const { land } = lage.hausregeln;
  return (
    <>
      <Feld
        label={FM.datum}
        hinweis={terminHinweis(datum.tag ?? null, null, land)}
        fehler={felder.datum ?? null}
      >
        <Input
          autoComplete="off"
          value={datum.text}
          onChange={(_, { value }) => onAendere({ datum: value })}
        />
      </Feld>
      {naechsterTermin !== null && (
        <Feld
          label={FM.naechsterTermin}
          hinweis={terminHinweis(naechsterTermin.tag ?? null, spaetestens, land)}
          fehler={felder.naechsterTermin ?? null}
        >
          <Input
            autoComplete="off"
            value={naechsterTermin.text}
            onChange={(_, { value }) => onAendere({ naechsterTermin: value })}
          />
        </Feld>
      )}
    </>
  );
}
