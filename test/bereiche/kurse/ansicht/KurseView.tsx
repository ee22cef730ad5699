/** The courses, and a form for one more. */
import { Button, Input } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { Abschnitt } from '../../../../src/bausteine/Abschnitt';
import { Fehlerliste } from '../../../../src/bausteine/Fehlerliste';
import { Feld } from '../../../../src/bausteine/Feld';
import { type InhaltProps, MitTeilen } from '../../../../src/bausteine/MitTeilen';
import { useHandlungen } from '../../../../src/bausteine/sitzungskontext';
import { tagAus, tagText } from '../../../../src/bausteine/tage';
import type { ViewProps } from '../../../../src/bausteine/viewProps';
import { kurzeId } from '../../../../src/listen/nummer';
import { KURSE } from '../listen';
import { KURSE_MAPPE } from '../mappe';
import { KURS_EINTRAGEN, KURSE_TEXT } from '../texte/kurse';
import { kursEintragen } from '../vorhaben/eintragen';

export function KurseView(props: ViewProps): ReactNode {
  return <MitTeilen {...props} bereich={KURSE_MAPPE} texte={KURSE_TEXT} Inhalt={Kurse} />;
}

function Kurse({ inhalt }: InhaltProps): ReactNode {
  const { heile, fehler } = inhalt.liste(KURSE);
  return (
    <Abschnitt titel={KURSE_TEXT.titel}>
      {fehler.length > 0 && <Fehlerliste fehler={fehler} />}
      {heile.length === 0 && <p>{KURSE_TEXT.keine}</p>}
      <ul>
        {heile.map(({ id, titel, beginn, stand }) => (
          <li key={id}>{[kurzeId(id), titel, tagText(beginn), stand ?? '–'].join(' · ')}</li>
        ))}
      </ul>
      <NeuerKurs />
    </Abschnitt>
  );
}

function NeuerKurs(): ReactNode {
  const { akteAendern } = useHandlungen();
  const [titel, setTitel] = useState('');
  const [beginn, setBeginn] = useState('');
  const [unklar, setUnklar] = useState(false);
  const trageEin = (): void => {
    const tag = tagAus(beginn) ?? null;
    setUnklar(titel === '' || tag === null);
    if (titel !== '' && tag !== null) void akteAendern(KURS_EINTRAGEN, kursEintragen(titel, tag));
  };
  return (
    <>
      <Feld label={KURSE_TEXT.name} fehler={null}>
        <Input value={titel} onChange={(_, { value }) => setTitel(value)} />
      </Feld>
      <Feld label={KURSE_TEXT.beginn} fehler={unklar ? KURSE_TEXT.unklar : null}>
        <Input value={beginn} onChange={(_, { value }) => setBeginn(value)} />
      </Feld>
      <Button onClick={trageEin}>{KURSE_TEXT.eintragen}</Button>
    </>
  );
}
