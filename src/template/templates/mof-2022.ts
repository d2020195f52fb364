import type { Template } from "../template";
import { INDICATORS, mof2020 } from "./mof-2020";

/** Cost is a first-level label with three kinds of its own. */
export const mof2022: Template = {
  ...mof2020,
  id: "mof-2022",
  name: {
    "zh-CN": "财政部 2022（成本指标单列）",
    "en-US": "Ministry of Finance 2022 (cost as a category)",
  },
  bands: mof2020.bands.map((band) =>
    band === INDICATORS ? { ...INDICATORS, levels: [3, 3, 3, 1] } : band,
  ),
};
