/** A question with the answers ja, nein and noch offen. Shows an answer and reports another; writes nothing. */
import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { JaNein } from '../../../../listen/werte';
import { JA_NEIN_OFFEN } from '../../texte/foerderziel';

interface Props {
  readonly frage: string;
  /** Whether the question stands above already, as a heading. */
  readonly istUeberschrift?: boolean;
  readonly antwort: JaNein;
  /** True where the cell holds something that is no answer; then none is marked. */
  readonly unlesbar: boolean;
  readonly onAntwort: (antwort: JaNein) => void;
}

const ANTWORT: Readonly<Record<string, JaNein>> = { ja: true, nein: false, offen: null };

function schluessel(antwort: JaNein): keyof typeof JA_NEIN_OFFEN {
  if (antwort === null) return 'offen';
  return antwort ? 'ja' : 'nein';
}

export function JaNeinWahl({
  frage,
  istUeberschrift = false,
  antwort,
  unlesbar,
  onAntwort,
}: Props): ReactNode {
  return (
    <Field {...(!istUeberschrift && { label: frage })}>
      <RadioGroup
        {...(istUeberschrift && { 'aria-label': frage })}
        layout="horizontal"
        value={unlesbar ? '' : schluessel(antwort)}
        onChange={(_, { value }) => onAntwort(ANTWORT[value] ?? null)}
      >
        {Object.entries(JA_NEIN_OFFEN).map(([wert, label]) => (
          <Radio key={wert} value={wert} label={label} />
        ))}
      </RadioGroup>
    </Field>
  );
}
