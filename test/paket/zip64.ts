/** Zip files with sizes in 64 bits, which fflate does not write. */

/** The same zip file as programs write it that keep room for more than four gigabytes. */
export function alsZip64(bytes: Uint8Array): Uint8Array {
  const alt = Buffer.from(bytes);
  const ende = alt.length - 22;
  const [anzahl, laenge, beginn] = [
    alt.readUInt16LE(ende + 10),
    alt.readUInt32LE(ende + 12),
    alt.readUInt32LE(ende + 16),
  ];
  const eintraege: Buffer[] = [];
  for (let stelle = beginn; stelle < beginn + laenge;) {
    const kopf = Buffer.from(alt.subarray(stelle, stelle + 46));
    const name = alt.subarray(stelle + 46, stelle + 46 + kopf.readUInt16LE(28));
    const zusatz = Buffer.alloc(28);
    zusatz.writeUInt16LE(1, 0);
    zusatz.writeUInt16LE(24, 2);
    [24, 20, 42].forEach((feld, nummer) => {
      zusatz.writeBigUInt64LE(BigInt(kopf.readUInt32LE(feld)), 4 + 8 * nummer);
      kopf.writeUInt32LE(0xffffffff, feld);
    });
    kopf.writeUInt16LE(28, 30);
    eintraege.push(kopf, name, zusatz);
    stelle += 46 + name.length;
  }
  const verzeichnis = Buffer.concat(eintraege);
  const schluss = Buffer.alloc(98);
  schluss.writeUInt32LE(0x06064b50, 0);
  schluss.writeBigUInt64LE(BigInt(anzahl), 32);
  schluss.writeBigUInt64LE(BigInt(beginn), 48);
  schluss.writeUInt32LE(0x07064b50, 56);
  schluss.writeBigUInt64LE(BigInt(beginn + verzeichnis.length), 64);
  schluss.writeUInt32LE(0x06054b50, 76);
  schluss.writeUInt16LE(0xffff, 86);
  schluss.writeUInt32LE(0xffffffff, 92);
  return new Uint8Array(Buffer.concat([alt.subarray(0, beginn), verzeichnis, schluss]));
}
