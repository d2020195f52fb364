import { cbc } from "@noble/ciphers/aes";
import { sha512 } from "@noble/hashes/sha2";
import { CFB } from "@e965/xlsx";
import { openEncryptedPackage } from "../../../src/xlsx/locked/open-package";
import { rc4 } from "../../../src/xlsx/locked/rc4";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { faultOf, fixture, onlySheet, textsOf } from "../support";

test.each(["xls", "xlsx"])(
  "an .%s under the password that Excel asks nobody for is read",
  async (ending) => {
    const locked = onlySheet(await readWorkbook(fixture(`locked-own-password.${ending}`)));
    const open = onlySheet(await readWorkbook(fixture(`form-libreoffice.${ending}`)));
    expect(textsOf(locked)).toEqual(textsOf(open));
    expect(locked.merges).toEqual(open.merges);
  },
);

test.each(["xls", "xlsx"])("an .%s under a password of the user's needs it", async (ending) => {
  expect((await faultOf(fixture(`locked.${ending}`))).reason).toBe("encrypted");
});

test("RC4 gives the published key stream", () => {
  const next = rc4(new TextEncoder().encode("Wiki"));
  expect(Array.from({ length: 6 }, next)).toEqual([0x60, 0x44, 0xdb, 0x6d, 0x41, 0xb7]);
});

describe("a package encrypted as Excel 2010 and later do it", () => {
  const content = Uint8Array.from({ length: 9001 }, (_, index) => index % 251);

  test("opens, whatever its length", () => {
    const { info, sealed } = sealAgile(content, "VelvetSweatshop");
    expect(openEncryptedPackage(info, sealed)).toEqual(content);
  });

  test("needs another password", () => {
    const { info, sealed } = sealAgile(content, "secret");
    expect(openEncryptedPackage(info, sealed)).toBeNull();
  });

  test.each([
    ["a cipher that is not known", 'cipherAlgorithm="AES"', 'cipherAlgorithm="DES"'],
    ["a hash that is not known", 'hashAlgorithm="SHA512"', 'hashAlgorithm="WHIRLPOOL"'],
    ["more rounds than any program asks for", 'spinCount="9"', 'spinCount="900000000"'],
  ])("stays closed for %s", (_, from, to) => {
    const { info, sealed } = sealAgile(content, "VelvetSweatshop");
    const text = new TextDecoder("latin1").decode(info).split(from).join(to);
    const changed = Uint8Array.from(text, (character) => character.charCodeAt(0));
    expect(openEncryptedPackage(changed, sealed)).toBeNull();
  });

  test("is a form like any other", async () => {
    const { info, sealed } = sealAgile(fixture("form-libreoffice.xlsx"), "VelvetSweatshop");
    const container = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, "/EncryptionInfo", info);
    CFB.utils.cfb_add(container, "/EncryptedPackage", sealed);
    const bytes = Uint8Array.from(CFB.write(container, { type: "array" }) as number[]);
    const open = await readWorkbook(fixture("form-libreoffice.xlsx"));
    expect(await readWorkbook(bytes)).toEqual(open);
  });
});

const SPINS = 9;
const SALT = Uint8Array.from({ length: 16 }, (_, index) => index + 1);
const KEY = Uint8Array.from({ length: 32 }, (_, index) => 200 - index);

/** Seals a package with AES-256 and SHA-512, step by step as [MS-OFFCRYPTO] 2.3.4.10 to 2.3.4.15 tell it. */
function sealAgile(content: Uint8Array, password: string) {
  const utf16 = Buffer.from(password, "utf16le");
  let secret = sha512(Buffer.concat([SALT, utf16]));
  for (let spin = 0; spin < SPINS; spin++) secret = sha512(Buffer.concat([number(spin), secret]));
  const wrapped = (purpose: string, bytes: Uint8Array) => {
    const key = sha512(Buffer.concat([secret, Buffer.from(purpose, "hex")])).subarray(0, 32);
    return Buffer.from(encrypt(key, SALT, bytes)).toString("base64");
  };
  const verifier = KEY.subarray(0, 16);
  const aes =
    'saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512"';
  const salt = `saltValue="${Buffer.from(SALT).toString("base64")}"`;
  const xml =
    `<encryption xmlns="urn:e" xmlns:p="urn:p"><keyData ${aes} ${salt}/><keyEncryptors><keyEncryptor uri="urn:p">` +
    `<p:encryptedKey spinCount="${SPINS}" ${aes} ${salt} ` +
    `encryptedVerifierHashInput="${wrapped("fea7d2763b4b9e79", verifier)}" ` +
    `encryptedVerifierHashValue="${wrapped("d7aa0f6d3061344e", sha512(verifier))}" ` +
    `encryptedKeyValue="${wrapped("146e0be7abacd0d6", KEY)}"/></keyEncryptor></keyEncryptors></encryption>`;
  const pieces = Array.from({ length: Math.ceil(content.length / 4096) }, (_, index) => {
    const piece = new Uint8Array(
      Math.ceil(Math.min(4096, content.length - index * 4096) / 16) * 16,
    );
    piece.set(content.subarray(index * 4096, (index + 1) * 4096));
    return encrypt(KEY, sha512(Buffer.concat([SALT, number(index)])), piece);
  });
  return {
    info: Uint8Array.from([4, 0, 4, 0, 0x40, 0, 0, 0, ...Buffer.from(xml)]),
    sealed: Uint8Array.from(Buffer.concat([number(content.length), number(0), ...pieces])),
  };
}

function encrypt(key: Uint8Array, start: Uint8Array, bytes: Uint8Array): Uint8Array {
  return cbc(key, start.subarray(0, 16), { disablePadding: true }).encrypt(bytes);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
