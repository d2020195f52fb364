import type { Template } from "../template";
import { mof2020 } from "./mof-2020";
import { mof2022 } from "./mof-2022";
import { shanghai } from "./shanghai";
import { shenzhen2020 } from "./shenzhen-2020";
import { sichuan } from "./sichuan";

/** The blank forms there are, in the order they are offered. */
export const TEMPLATES: readonly Template[] = [mof2020, mof2022, shenzhen2020, shanghai, sichuan];
