import type { Dialect } from "../model/dialect";
import { beijing } from "./beijing";
import { guangshui } from "./guangshui";
import { hubei } from "./hubei";
import { mof2020 } from "./mof-2020";
import { mof2022 } from "./mof-2022";
import { povertyRelief } from "./poverty-relief";
import { shanghai } from "./shanghai";
import { shenzhen2020 } from "./shenzhen-2020";
import { sichuan } from "./sichuan";
import { transferPayment } from "./transfer-payment";
import { yunnan } from "./yunnan";

export { unknownDialect } from "./unknown";

/** Every issuer's form that is described; a new one is a new file and a line here. */
export const DIALECTS: readonly Dialect[] = [
  mof2020,
  mof2022,
  shenzhen2020,
  beijing,
  shanghai,
  sichuan,
  yunnan,
  povertyRelief,
  hubei,
  guangshui,
  transferPayment,
];
