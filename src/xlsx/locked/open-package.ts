import { openAgile } from "./agile";
import { openStandard } from "./standard";

const SIZE_FIELD = 8;
const AGILE = 4;

/**
 * The .xlsx inside a compound file's streams EncryptionInfo and EncryptedPackage, where it opens with
 * Excel's own password; null where it needs another one, or is encrypted in a way that is not known.
 */
export function openEncryptedPackage(
  info: Uint8Array,
  encryptedPackage: Uint8Array,
): Uint8Array | null {
  const open = info[0] === AGILE && info[2] === AGILE ? openAgile : openStandard;
  const view = new DataView(encryptedPackage.buffer, encryptedPackage.byteOffset);
  const opened = open(info.subarray(SIZE_FIELD), encryptedPackage.subarray(SIZE_FIELD));
  return opened && opened.subarray(0, view.getUint32(0, true));
}
