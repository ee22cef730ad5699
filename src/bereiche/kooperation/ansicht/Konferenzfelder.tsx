/** The fields of a Fallkonferenz. Holds nothing; says at once when a place has no ground, and leaves the choice to the person. */
import { Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Feld } from '../../../bausteine/Feld';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Knopf } from '../../../bausteine/Knopf';
import { punktvorschlaege } from '../fach/tagesordnung';
import { KONFERENZ, KONFERENZFELD } from '../texte/fallkonferenz';
import { punktText } from '../texte/tagesordnung';
import { Einladung } from './Einladung';
import type { Felderprops } from './felderprops';
import type { Konferenztexte } from './konferenzangaben';

export function Konferenzfelder({
  mitErgebnis,
  ...props
}: Felderprops & { readonly mitErgebnis: boolean }): ReactNode {
  const { texte, maengel, onAendere } = props;
  return (
    <>
      <Feld label={KONFERENZFELD.datum} fehler={maengel.datum ?? null}>
        <Input
          autoComplete="off"
          value={texte.datum}
          onChange={(_, { value }) => onAendere({ datum: value })}
        />
      </Feld>
      <Mehrzeilig feld="anlass" {...props} />
      <Einladung {...props} />
      <Tagesordnung {...props} />
      <Beteiligung {...props} />
      {mitErgebnis && <Mehrzeilig feld="ergebnis" hinweis={KONFERENZ.nichtsAus16a} {...props} />}
    </>
  );
}

interface Textprops extends Felderprops {
  readonly feld: 'anlass' | 'tagesordnung' | 'ergebnis' | 'warumNicht';
  readonly hinweis?: string;
}

function Mehrzeilig({ feld, hinweis, texte, maengel, onAendere }: Textprops): ReactNode {
  return (
    <Feld label={KONFERENZFELD[feld]} hinweis={hinweis} fehler={maengel[feld] ?? null}>
      <Textarea
        resize="vertical"
        value={texte[feld]}
        onChange={(_, { value }) => onAendere({ [feld]: value })}
      />
    </Feld>
  );
}

function Tagesordnung(props: Felderprops): ReactNode {
  const styles = useFormularstil();
  const { texte, kooperation, ziele, onAendere } = props;
  const vorschlaege = punktvorschlaege(kooperation, texte, ziele).map(punktText);
  const uebernimm = (): void =>
    onAendere({ tagesordnung: [texte.tagesordnung.trimEnd(), ...vorschlaege].filter(Boolean).join('\n') });
  return (
    <>
      <Mehrzeilig feld="tagesordnung" hinweis={KONFERENZ.kennzeichen} {...props} />
      {vorschlaege.length > 0 ? (
        <Knopf size="small" className={styles.button} onClick={uebernimm}>
          {KONFERENZ.vorschlagen}
        </Knopf>
      ) : (
        <p className={styles.quiet}>{KONFERENZ.keineVorschlaege}</p>
      )}
    </>
  );
}

function Beteiligung(props: Felderprops): ReactNode {
  const { texte, onAendere } = props;
  return (
    <>
      <Feld label={KONFERENZFELD.personBeteiligt} fehler={null}>
        <RadioGroup
          layout="horizontal"
          value={texte.personBeteiligt}
          onChange={(_, { value }) =>
            onAendere({ personBeteiligt: value as Konferenztexte['personBeteiligt'] })
          }
        >
          <Radio value="ja" label="ja" />
          <Radio value="nein" label="nein" />
        </RadioGroup>
      </Feld>
      {texte.personBeteiligt === 'nein' && <Mehrzeilig feld="warumNicht" {...props} />}
    </>
  );
}
