import { isInterim } from "../text/part-of-year";

/** What a table is that is titled like a relative of the form. */
export type Relative = "monitoring" | "goal-declaration" | "scoring-table";

const MONITORING = /监控|跟踪|监测/;
/** Monitoring is evaluated too: "绩效监控自评表"; but a project may have a 视频监控 in its name. */
const MONITORING_OF_GOALS = /(?:绩效|目标|运行|执行)(?:监控|跟踪|监测)/;
const RESULTS = /自评|评价|完成|实现/;

/** The relative of the form that a title names; null for the form itself. */
export function relativeOf(title: string): Relative | null {
  if (MONITORING_OF_GOALS.test(title) || isInterim(title)) return "monitoring";
  if (/自评/.test(title)) return null;
  if (MONITORING.test(title)) return "monitoring";
  if (/目标/.test(title)) return RESULTS.test(title) ? null : "goal-declaration";
  return /评分|打分|考评/.test(title) ? "scoring-table" : null;
}
