import { mof2020 } from "./mof-2020";
import { shenzhen2020 } from "./shenzhen-2020";
import type { Dialect } from "../dialect";

export { unknownDialect } from "./unknown";

export const DIALECTS: readonly Dialect[] = [mof2020, shenzhen2020];
