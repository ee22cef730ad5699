/** Setting the protection of the FM-Vermerke up: what is filled in, what is wrong with it, and doing it. */
import { useState } from 'react';
import type { Formular } from '../../../../bausteine/formular';
import { useFehlerfokus } from '../../../../bausteine/useFehlerfokus';
import { schutzEinrichten } from '../vorhaben/berechtigte';
import {
  istVollstaendig,
  type Personeneingabe,
  type Personenmaengel,
  pruefeEinrichtung,
} from './einrichtung';
import type { Einrichtungsnamen } from './einrichtungsnamen';
import type { Zusage } from './Einrichtungspersonen';
import type { PrueferFuer } from './MitPruefer';
import { useVermerkschutz } from './schutz';
import { useEinrichtungspersonen } from './useEinrichtungspersonen';
import type { VermerkProps } from './vermerkProps';

export interface Einrichtungsangaben extends VermerkProps {
  readonly formular: Formular<Einrichtungsnamen>;
  readonly prueferFuer: PrueferFuer;
}

export function useEinrichtung({ sicht, blick, formular, prueferFuer }: Einrichtungsangaben) {
  const { schutz, uebergabe } = useVermerkschutz();
  const { laeuft, sende } = formular;
  const { wiederherstellungscode: mitCode } = blick.lage.hausregeln;
  const { fachkraft } = sicht.fall;
  const { personen, setze, schritt, geheZu, vergiss } = useEinrichtungspersonen(fachkraft, formular);
  const { form, zumErsten } = useFehlerfokus();
  const [maengel, setMaengel] = useState<readonly Personenmaengel[]>([]);
  const [zusage, setZusage] = useState<Zusage>('offen');
  const pruefer = prueferFuer(personen.map(({ name }) => name));
  const pruefe = (gemeinte: readonly Personeneingabe[]) => {
    const pruefung = pruefeEinrichtung(gemeinte, pruefer);
    setMaengel(pruefung.ok ? [] : pruefung.maengel);
    return pruefung;
  };
  const geheWeiter = (): void => {
    if (pruefe(personen.slice(0, 1)).ok) geheZu(2);
    else zumErsten();
  };
  const richteEin = (): void => {
    if (laeuft) return;
    const pruefung = pruefe(personen);
    const zugesagt = mitCode || zusage === 'gegeben';
    if (!zugesagt) setZusage('fehlt');
    // Who the Vertretung is may speak against the own passphrase.
    const [eigene] = pruefung.ok ? [] : pruefung.maengel;
    if (eigene !== undefined && !istVollstaendig(eigene)) geheZu(1);
    if (!pruefung.ok || !zugesagt) return zumErsten();
    const vorhaben = schutzEinrichten(schutz.krypto, pruefung.personen, uebergabe.merke, mitCode);
    void sende(vorhaben).then(({ art }) => art === 'geaendert' && vergiss());
  };
  const felder = { personen, pruefer, maengel, onAendere: setze };
  return { form, felder, schritt, geheZu, geheWeiter, zusage, setZusage, richteEin };
}
